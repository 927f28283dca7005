// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const SAMPLES = join(__dirname, '..', '..', 'data', 'samples');
const sample = (name) => readFileSync(join(SAMPLES, name));

const jsonConnection = sample('DescribeVpnConnection.2026-model.json');
const xmlConnection = sample('DescribeVpnConnection.docs-2019-09.xml');
const jsonRegions = sample('DescribeRegions.2026-model.json');

/** The id of the connection that each wire format serves: the documented samples hold different ones. */
const connectionIds = {
  JSON: JSON.parse(jsonConnection).VpnConnectionId,
  XML: /<VpnConnectionId>([^<]+)</.exec(xmlConnection.toString('utf8'))[1],
};

const bodies = {
  DescribeVpnConnection: { JSON: jsonConnection, XML: xmlConnection },
  DescribeVpnConnections: {
    JSON: sample('DescribeVpnConnections.docs-2019-09.json'),
    XML: sample('DescribeVpnConnections.docs-2019-09.xml'),
  },
  DescribeRegions: { JSON: jsonRegions, XML: Buffer.from(regionsAsXml(JSON.parse(jsonRegions))) },
};

function regionsAsXml({ Regions, RequestId }) {
  const element = ([name, text]) => `<${name}>${text}</${name}>`;
  const region = (fields) => `<Region>${Object.entries(fields).map(element).join('')}</Region>`;
  return (
    `<?xml version='1.0' encoding='UTF-8'?><DescribeRegionsResponse>` +
    `<Regions>${Regions.Region.map(region).join('')}</Regions><RequestId>${RequestId}</RequestId>` +
    `</DescribeRegionsResponse>`
  );
}

/** @returns {status, body, format} for a request that was let in */
function answer(action, parameters) {
  const format = /^xml$/i.test(parameters.Format ?? '') ? 'XML' : 'JSON';
  if (!(action in bodies)) return failure(404, 'InvalidAction.NotFound', 'Specified api is not found.', format);
  if (action === 'DescribeVpnConnection' && parameters.VpnConnectionId !== connectionIds[format])
    return failure(404, 'InvalidVpnConnectionInstanceId.NotFound', 'The VPN connection does not exist.', format);
  return { status: 200, body: bodies[action][format], format };
}

function failure(status, code, message, format = 'JSON') {
  const fields = { RequestId: '00000000-0000-0000-0000-000000000000', HostId: 'loopback', Code: code, Message: message };
  const body =
    format === 'JSON'
      ? JSON.stringify(fields)
      : `<Error>${Object.entries(fields).map(([name, text]) => `<${name}>${text}</${name}>`).join('')}</Error>`;
  return { status, body: Buffer.from(body), format };
}

module.exports = { answer, failure, connectionIds };
