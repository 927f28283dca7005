// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
'use strict';

const http = require('node:http');
const { once } = require('node:events');

/** Stands between a client and the cloud and changes requests on their way, signature and Host left as they were. */
class TamperingProxy {
  /** @param change (request {method, path, headers, body (text)}) => void, alters its argument */
  constructor(cloud, change) {
    this.cloud = cloud;
    this.change = change;
    this.server = http.createServer((request, response) => this.#forward(request, response));
  }

  async start() {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.url = `http://127.0.0.1:${this.server.address().port}`;
    return this;
  }

  async stop() {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  async #forward(request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const message = {
      method: request.method,
      path: request.url,
      headers: { ...request.headers },
      body: Buffer.concat(chunks).toString('utf8'),
    };
    this.change(message);
    message.headers['content-length'] = Buffer.byteLength(message.body);
    const [host, port] = this.cloud.host.split(':');
    const onward = http.request({ host, port, method: message.method, path: message.path, headers: message.headers });
    onward.end(message.body);
    const [answer] = await once(onward, 'response');
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  }
}

module.exports = { TamperingProxy };
