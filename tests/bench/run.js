// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// Runs the benchmarks and prints one table: node run.js BUILD_FOLDER. Exit code 1 when a bound is missed.
'use strict';

const { execFileSync, fork } = require('node:child_process');
const { once } = require('node:events');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const build = process.argv[2];
const bench = (name) => join(build, 'tests', 'bench', name);
const cli = join(build, 'app', 'cli', 'tunnelglass-cli');
const desktop = join(build, 'app', 'tunnelglass');
const client = (name) => join(__dirname, 'clients', name);
const folder = mkdtempSync(join(tmpdir(), 'tunnelglass-bench-'));

const RUNS = 15;
const REGION = 'cn-hangzhou';
const ID = 'vco-bp1bbi27hojx80nck****';

const environment = {
  PATH: process.env.PATH,
  HOME: folder,
  XDG_RUNTIME_DIR: folder,
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
  QT_QPA_PLATFORM: 'offscreen',
  QT_LOGGING_RULES: 'qt.qpa.*=false',
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI5tBench',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'made-up',
};

/** Runs a program that prints "name value" lines; returns them as numbers. */
function measure(program, args = [], more = {}) {
  const out = execFileSync(program, args, { env: { ...environment, ...more }, encoding: 'utf8', timeout: 120000 });
  return Object.fromEntries(
    out.trim().split('\n').map((line) => {
      const [name, value] = line.split(' ');
      return [name, Number(value)];
    }),
  );
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * What whole processes cost. They take turns, so that all meet the same machine; one round warms up.
 * @param commands {name: {command: [...], more: {environment}}}
 * @returns {name: {milliseconds, mebibytes}}, medians
 */
function processCosts(commands) {
  const seen = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= RUNS; round += 1)
    for (const [name, { command, more }] of Object.entries(commands)) {
      const cost = measure(bench('exec_cost'), command, more);
      if (round > 0) seen[name].push(cost);
    }
  return Object.fromEntries(
    Object.entries(seen).map(([name, costs]) => [
      name,
      { milliseconds: median(costs.map((c) => c.milliseconds)), mebibytes: median(costs.map((c) => c.kibibytes)) / 1024 },
    ]),
  );
}

const rows = [];

/** One line of the table: `ours` may be at most `bound` times `floor`. */
function ratio(work, against, unit, ours, floor, bound, boundText = String(bound)) {
  rows.push({
    work,
    against,
    ours: `${ours.toFixed(ours < 10 ? 2 : 1)} ${unit}`,
    floor: `${floor.toFixed(floor < 10 ? 2 : 1)} ${unit}`,
    ratio: ours <= floor ? `1/${(floor / ours).toFixed(2)}` : (ours / floor).toFixed(2),
    bound: boundText,
    good: ours <= floor * bound,
  });
}

/** One line of the table: `ours` may be at most `bound`. */
function limit(work, unit, ours, bound) {
  rows.push({
    work,
    against: '',
    ours: `${ours.toFixed(ours < 10 ? 2 : 1)} ${unit}`,
    floor: '',
    ratio: '',
    bound: `${bound} ${unit}`,
    good: ours <= bound,
  });
}

async function startCloud(latency) {
  const process = fork(join(__dirname, 'benchCloud.js'), [String(latency)]);
  const [{ url }] = await once(process, 'message');
  return {
    url,
    mostInHand: async () => {
      process.send('report');
      return (await once(process, 'message'))[0].mostInHand;
    },
    stop: () => process.disconnect(),
  };
}

async function benchDescribe() {
  const cloud = await startCloud(0);
  const host = new URL(cloud.url).host;
  const costs = processCosts({
    ours: { command: [cli, 'describe', '--region', REGION, '--id', ID, '--endpoint', cloud.url, '--format', 'json'] },
    sdk: { command: [process.execPath, client('vpc20160428.js'), host, REGION, ID] },
    popCore: { command: [process.execPath, client('popCore.js'), cloud.url, REGION, ID] },
    qnam: { command: [bench('qnam_floor'), cloud.url, REGION, ID] },
  });
  cloud.stop();
  const { ours, sdk, popCore, qnam } = costs;
  ratio('describe, wall', '@alicloud/vpc20160428', 'ms', ours.milliseconds, sdk.milliseconds, 1 / 30, '1/30');
  ratio('describe, peak memory', '@alicloud/vpc20160428', 'MiB', ours.mebibytes, sdk.mebibytes, 1 / 5, '1/5');
  ratio('describe, wall', '@alicloud/pop-core', 'ms', ours.milliseconds, popCore.milliseconds, 1 / 7, '1/7');
  ratio('describe, wall', 'bare QNetworkAccessManager', 'ms', ours.milliseconds, qnam.milliseconds, 1.5);
}

async function benchList() {
  const cloud = await startCloud(50);
  const times = measure(bench('bench_list'), [cloud.url]);
  const mostInHand = await cloud.mostInHand();
  cloud.stop();
  ratio('list, 200 pages of 50, 50 ms each', 'one page after another', 'ms', times.ours, times.floor, 1 / 5, '1/5');
  limit('list, requests in flight', '', mostInHand, 6);
}

function benchDecode() {
  const times = measure(bench('bench_decode'));
  ratio('decode a page of 50, JSON', 'QJsonDocument to a struct', 'ms', times['json.ours'], times['json.floor'], 1.5);
  ratio('decode a page of 50, XML', 'QXmlStreamReader to a struct', 'ms', times['xml.ours'], times['xml.floor'], 1.5);
}

function benchOpen(file) {
  const seen = { ours: [], floor: [] };
  const peaks = { ours: [], floor: [] };
  for (let round = 0; round < 5; round += 1)
    for (const who of ['ours', 'floor']) {
      seen[who].push(measure(bench('bench_open'), [who, file]).milliseconds);
      peaks[who].push(measure(bench('exec_cost'), [bench('bench_open'), who, file]).kibibytes / 1024);
    }
  ratio('open 100,000 connections', 'QJsonDocument::fromJson', 'ms', median(seen.ours), median(seen.floor), 2);
  ratio('open 100,000 connections, peak', 'QJsonDocument::fromJson', 'MiB', median(peaks.ours), median(peaks.floor),
    Infinity, 'no bound');
}

/** Each text format, time and memory that it takes besides the connections; row-wise ones with ten times as many. */
function benchExport() {
  const formats = execFileSync(bench('bench_export'), ['formats'], { encoding: 'utf8' }).trim().split('\n');
  const out = join(folder, 'export');
  const cost = (format, count) => {
    const runs = Array.from({ length: 5 }, () => measure(bench('bench_export'), [format, String(count), out]));
    return { milliseconds: median(runs.map((r) => r.milliseconds)), mebibytes: median(runs.map((r) => r.kibibytes)) / 1024 };
  };
  const floor = cost('floor', 1000);
  for (const format of formats) {
    const few = cost(format, 1000);
    ratio(`export 1,000 connections, ${format}`, 'QJsonDocument::toJson', 'ms', few.milliseconds, floor.milliseconds,
      Infinity, 'no bound');
    ratio(`the same, memory`, 'QJsonDocument::toJson', 'MiB', few.mebibytes, floor.mebibytes, Infinity, 'no bound');
    if (!['csv', 'csv-settings', 'ndjson'].includes(format)) continue;
    // What is kept for each connection would show tenfold.
    const many = cost(format, 10000);
    limit(`export 10,000 connections, ${format}, memory beyond that of 1,000`, 'MiB',
      Math.max(0, many.mebibytes - few.mebibytes), 1);
  }
}

function benchStart() {
  const until = (event) => ({ TUNNELGLASS_EXIT_AFTER: event });
  const costs = processCosts({
    floor: { command: [bench('window_floor')] },
    window: { command: [desktop, '--sample'], more: until('first-paint') },
    tree: { command: [desktop, '--sample'], more: until('tree-painted') },
  });
  ratio('exec to first paint', 'bare QMainWindow', 'ms', costs.window.milliseconds, costs.floor.milliseconds, 2);
  ratio('exec to the sample tree painted', 'bare QMainWindow', 'ms', costs.tree.milliseconds, costs.floor.milliseconds,
    4);
}

function benchFilter() {
  const times = measure(bench('bench_filter'));
  limit('filter 10,000 rows, slowest key', 'ms', times['ours.worst'], 16);
  ratio('filter 10,000 rows, mean key, painted', 'QSortFilterProxyModel', 'ms', times['ours.painted'],
    times['floor.painted'], 1 / 20, '1/20');
  ratio('filter 10,000 rows, mean key, rows chosen', 'QSortFilterProxyModel', 'ms', times['ours.filtered'],
    times['floor.filtered'], 1 / 20, '1/20');
}

function benchStall(file) {
  // Several runs: one alone may be lucky. The bound is that of the worst.
  const stalls = Array.from({ length: 5 }, () => measure(bench('bench_stall'), [file]).stall);
  limit('longest stall while 100,000 open, worst of 5', 'ms', Math.max(...stalls), 50);
  limit('the same, median of 5', 'ms', median(stalls), 50);
}

function printTable() {
  const heads = { work: 'work', against: 'against', ours: 'Tunnelglass', floor: 'other', ratio: 'ratio', bound: 'at most' };
  const columns = Object.keys(heads);
  const widths = columns.map((column) => Math.max(...[heads, ...rows].map((row) => row[column].length)));
  const left = new Set(['work', 'against']);
  const line = (row, verdict) =>
    columns
      .map((column, i) => (left.has(column) ? row[column].padEnd(widths[i]) : row[column].padStart(widths[i])))
      .join('  ') + (verdict ? `  ${verdict}` : '');
  console.log(line(heads));
  for (const row of rows) console.log(line(row, row.good ? 'ok' : 'FAIL'));
}

async function main() {
  const file = join(folder, 'connections.json');
  execFileSync(bench('bench_open'), ['make', file]);
  await benchDescribe();
  await benchList();
  benchDecode();
  benchOpen(file);
  benchExport();
  benchStart();
  benchFilter();
  benchStall(file);
  printTable();
  process.exitCode = rows.every((row) => row.good) ? 0 : 1;
}

main().finally(() => rmSync(folder, { recursive: true, force: true }));
