// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// A certificate is believed when its authority is trusted or named with --ca-file, and never otherwise.
'use strict';

const assert = require('node:assert/strict');
const { after, before, beforeEach, test } = require('node:test');
const { Cloud } = require('./support/Cloud');
const { connectionIds } = require('./support/answers');
const { runCli } = require('./support/cli');
const keys = require('./support/keys');
const { makeTestAuthority } = require('./support/testAuthority');

const EXIT_SERVICE = 5;

let authority;
let stranger;
let cloud;
before(async () => {
  authority = makeTestAuthority();
  stranger = makeTestAuthority();
  cloud = await new Cloud(keys.known, authority.server).start();
});
after(async () => {
  await cloud.stop();
  authority.remove();
  stranger.remove();
});
beforeEach(() => cloud.forget());

const describe = (...options) =>
  runCli(keys.plain, 'describe', '--region', 'cn-hangzhou', '--id', connectionIds.JSON, '--endpoint', cloud.url,
    ...options);

test('with --ca-file the answer is read', async () => {
  const run = await describe('--ca-file', authority.caFile);
  assert.equal(run.code, 0, run.err);
  assert.equal(cloud.admitted.length, 1);
});

for (const [name, options] of [
  ['without --ca-file', () => []],
  ['with the --ca-file of another authority', () => ['--ca-file', stranger.caFile]],
]) {
  test(`${name} nothing is sent`, async () => {
    const run = await describe(...options());
    assert.equal(run.code, EXIT_SERVICE, run.err);
    assert.match(run.err, /certificate|TLS/i);
    assert.equal(run.out, '');
    assert.deepEqual([cloud.admitted.length, cloud.refused.length], [0, 0]);
  });
}
