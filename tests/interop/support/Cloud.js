// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
'use strict';

const http = require('node:http');
const https = require('node:https');
const { once } = require('node:events');
const { SignatureGate, Refusal } = require('./SignatureGate');
const { answer, failure } = require('./answers');

/** A loopback endpoint that lets in what is signed right, and answers with the documented samples. */
class Cloud {
  /**
   * @param keys {accessKeyId: {secret, token?}}
   * @param tls {key, cert} for https; none: plain http
   */
  constructor(keys, tls) {
    this.gate = new SignatureGate(keys);
    /** {scheme, action, parameters} of every request that was let in. */
    this.admitted = [];
    /** Codes of those that were not. */
    this.refused = [];
    const handler = (request, response) => this.#handle(request, response);
    this.scheme = tls ? 'https' : 'http';
    this.server = tls ? https.createServer(tls, handler) : http.createServer(handler);
  }

  async start() {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.host = `127.0.0.1:${this.server.address().port}`;
    this.url = `${this.scheme}://${this.host}`;
    return this;
  }

  async stop() {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  forget() {
    this.admitted.length = 0;
    this.refused.length = 0;
  }

  async #handle(request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const verdict = this.gate.admit({
      method: request.method,
      url: new URL(request.url, this.url),
      headers: request.headers,
      body: Buffer.concat(chunks),
    });
    if (verdict instanceof Refusal) {
      this.refused.push(verdict.code);
      send(response, failure(verdict.status, verdict.code, verdict.message));
    } else {
      this.admitted.push(verdict);
      send(response, answer(verdict.action, verdict.parameters));
    }
  }
}

function send(response, { status, body, format }) {
  response.writeHead(status, {
    'content-type': format === 'XML' ? 'text/xml;charset=utf-8' : 'application/json;charset=utf-8',
    'content-length': body.length,
  });
  response.end(body);
}

module.exports = { Cloud };
