// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// tunnelglass-cli is let in by an endpoint that checks with the official SDK's own code, whatever the signature
// version, the wire format and the kind of key; and what was changed on its way is refused.
'use strict';

const assert = require('node:assert/strict');
const { after, before, beforeEach, test } = require('node:test');
const { Cloud } = require('./support/Cloud');
const { TamperingProxy } = require('./support/TamperingProxy');
const { connectionIds } = require('./support/answers');
const { runCli } = require('./support/cli');
const keys = require('./support/keys');

const EXIT_CREDENTIALS = 3;
const SCHEMES = [
  { name: 'V3', scheme: 'V3', wire: 'JSON', options: [] },
  { name: 'V1 JSON', scheme: 'V1', wire: 'JSON', options: ['--signature', 'v1'] },
  { name: 'V1 XML', scheme: 'V1', wire: 'XML', options: ['--signature', 'v1', '--wire', 'xml'] },
];

let cloud;
before(async () => {
  cloud = await new Cloud(keys.known).start();
});
after(() => cloud.stop());
beforeEach(() => cloud.forget());

const describe = (endpoint, { wire, options }) =>
  ['describe', '--region', 'cn-hangzhou', '--id', connectionIds[wire], '--endpoint', endpoint, ...options];

/** Shows standard error when the exit code is not the expected one; it never holds a secret. */
function assertExit(run, expected) {
  assert.equal(run.code, expected, `exit code ${run.code}, standard error:\n${run.err}`);
}

function assertAdmitted({ scheme, wire }, action) {
  assert.deepEqual(cloud.refused, []);
  assert.ok(cloud.admitted.length > 0, 'nothing arrived');
  for (const request of cloud.admitted) {
    assert.equal(request.scheme, scheme);
    assert.equal(request.action, action);
    if (scheme === 'V1') assert.equal(request.parameters.Format.toUpperCase(), wire);
  }
}

for (const way of SCHEMES) {
  for (const [name, key] of Object.entries({ plain: keys.plain, temporary: keys.temporary, unusual: keys.unusual })) {
    test(`describe is let in: ${way.name}, ${name} key`, async () => {
      const run = await runCli(key, ...describe(cloud.url, way), '--format', 'json');
      assertExit(run, 0);
      assertAdmitted(way, 'DescribeVpnConnection');
      assert.equal(JSON.parse(run.out).VpnConnectionId, connectionIds[way.wire]);
      for (const secret of [key.secret, key.token].filter(Boolean))
        assert.ok(!(run.out + run.err).includes(secret), 'a secret was printed');
    });
  }

  test(`list is let in: ${way.name}`, async () => {
    const run = await runCli(keys.plain, 'list', '--region', 'cn-hangzhou', '--endpoint', cloud.url, ...way.options);
    assertExit(run, 0);
    assertAdmitted(way, 'DescribeVpnConnections');
    assert.match(run.out, /vco-/);
  });

  test(`regions is let in: ${way.name}`, async () => {
    const run = await runCli(keys.plain, 'regions', '--endpoint', cloud.url, ...way.options);
    assertExit(run, 0);
    assertAdmitted(way, 'DescribeRegions');
    assert.match(run.out, /cn-qingdao/);
  });

  test(`a wrong secret is refused: ${way.name}`, async () => {
    const run = await runCli({ ...keys.plain, secret: 'wrong' }, ...describe(cloud.url, way));
    assertExit(run, EXIT_CREDENTIALS);
    assert.deepEqual(cloud.refused, ['SignatureDoesNotMatch']);
    assert.equal(run.out, '');
  });
}

/** What somebody on the way might change; each leaves the signature as it was. */
const CHANGES = {
  nothing: () => {},
  region: (message) => {
    message.path = message.path.replace('cn-hangzhou', 'cn-shanghai');
    message.body = message.body.replace('cn-hangzhou', 'cn-shanghai');
  },
  action: (message) => {
    const other = (text) => text.replace('Action=DescribeVpnConnection', 'Action=DescribeVpnConnections');
    message.path = other(message.path);
    message.body = other(message.body);
    if (message.headers['x-acs-action']) message.headers['x-acs-action'] += 's';
  },
  method: (message) => {
    message.method = message.method === 'POST' ? 'GET' : 'POST';
  },
  'one more parameter': (message) => {
    message.path += `${message.path.includes('?') ? '&' : '?'}OwnerAccount=other`;
  },
};

for (const way of SCHEMES) {
  for (const [name, change] of Object.entries(CHANGES)) {
    const kept = name === 'nothing';
    test(`changed on its way: ${name}, ${way.name}: ${kept ? 'let in' : 'refused'}`, async () => {
      const proxy = await new TamperingProxy(cloud, change).start();
      try {
        const run = await runCli(keys.plain, ...describe(proxy.url, way));
        assertExit(run, kept ? 0 : EXIT_CREDENTIALS);
        assert.deepEqual([...new Set(cloud.refused)], kept ? [] : ['SignatureDoesNotMatch']);
      } finally {
        await proxy.stop();
      }
    });
  }
}
