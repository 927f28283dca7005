// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
'use strict';

const { execFileSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];

/** A certificate authority that nobody trusts, and a server certificate for loopback that it signed. */
function makeTestAuthority() {
  const folder = mkdtempSync(join(tmpdir(), 'tunnelglass-ca-'));
  const file = (name) => join(folder, name);
  const openssl = (...args) => execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] });

  openssl('req', '-x509', ...KEY, '-nodes', '-days', '2', '-subj', '/CN=Tunnelglass test authority',
    '-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign',
    '-keyout', file('ca.key'), '-out', file('ca.pem'));
  openssl('req', ...KEY, '-nodes', '-subj', '/CN=localhost',
    '-keyout', file('server.key'), '-out', file('server.csr'));
  writeFileSync(file('server.ext'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n');
  openssl('x509', '-req', '-in', file('server.csr'), '-CA', file('ca.pem'), '-CAkey', file('ca.key'),
    '-CAcreateserial', '-days', '2', '-extfile', file('server.ext'), '-out', file('server.pem'));

  return {
    caFile: file('ca.pem'),
    server: { key: readFileSync(file('server.key')), cert: readFileSync(file('server.pem')) },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

module.exports = { makeTestAuthority };
