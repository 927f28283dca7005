// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// The server that the benchmarks ask, a process of its own: answers every DescribeVpnConnection(s) without a look at
// the signature. Forked by run.js: takes its latency as an argument, tells its URL, and on demand how many requests it
// had in hand at once at most.
'use strict';

const { readFileSync } = require('node:fs');
const http = require('node:http');
const { join } = require('node:path');

const PAGES = 200;
const PAGE_SIZE = 50;
const latency = Number(process.argv[2]);

const samples = join(__dirname, '..', 'data', 'samples');
const connection = readFileSync(join(samples, 'DescribeVpnConnection.2026-model.json'));
const template = JSON.parse(readFileSync(join(samples, 'seed.json'))).VpnConnections.VpnConnection[0];

function makePage(page) {
  const row = (_, i) => ({
    ...template,
    Name: `branch-${page}-${i}`,
    VpnConnectionId: `vco-bp1w3m1p23ift${String(page * PAGE_SIZE + i).padStart(6, '0')}`,
  });
  return Buffer.from(
    JSON.stringify({
      PageNumber: page,
      PageSize: PAGE_SIZE,
      TotalCount: PAGES * PAGE_SIZE,
      RequestId: '7D598A10-26EF-44F2-9F47-E417842F3CEA',
      VpnConnections: { VpnConnection: Array.from({ length: PAGE_SIZE }, row) },
    }),
  );
}
const pages = Array.from({ length: PAGES }, (_, i) => makePage(i + 1));

let inHand = 0;
let mostInHand = 0;

const server = http.createServer((request, response) => {
  inHand += 1;
  mostInHand = Math.max(mostInHand, inHand);
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const parameters = new URLSearchParams(`${request.url.slice(2)}&${Buffer.concat(chunks)}`);
    const page = Number(parameters.get('PageNumber'));
    const body = page > 0 ? pages[page - 1] : connection;
    setTimeout(() => {
      inHand -= 1;
      response.writeHead(200, { 'content-type': 'application/json;charset=utf-8', 'content-length': body.length });
      response.end(body);
    }, latency);
  });
});

server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
process.on('message', () => {
  process.send({ mostInHand });
  mostInHand = 0;
});
process.on('disconnect', () => process.exit());
