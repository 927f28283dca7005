// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
'use strict';

const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { text } = require('node:stream/consumers');

const PROGRAM = process.env.TUNNELGLASS_CLI;
if (!PROGRAM) throw new Error('TUNNELGLASS_CLI must name the tunnelglass-cli to test');
/** Less than the test's own limit, so that the test tells which call it was that did not end. */
const PATIENCE_MS = 60_000;

/**
 * Runs tunnelglass-cli with credentials in its environment, as a user does.
 * @param key {id, secret, token?}
 * @returns {code, out, err}
 */
async function runCli(key, ...args) {
  const environment = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    ALIBABA_CLOUD_ACCESS_KEY_ID: key.id,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: key.secret,
  };
  if (key.token) environment.ALIBABA_CLOUD_SECURITY_TOKEN = key.token;
  for (const name of ['ASAN_OPTIONS', 'UBSAN_OPTIONS'])
    if (process.env[name]) environment[name] = process.env[name];

  const child = spawn(PROGRAM, args, {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  });
  const [out, err, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  // Not what it printed as its answer: a call may have asked for secrets.
  if (signal) throw new Error(`tunnelglass-cli was ended by ${signal}: ${err}`);
  return { code, out, err };
}

module.exports = { runCli };
