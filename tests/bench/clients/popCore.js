// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// The older official client asking for one connection: node popCore.js URL REGION ID. Keys come from the environment.
'use strict';

const { RPCClient } = require('../../interop/node_modules/@alicloud/pop-core');

const [endpoint, RegionId, VpnConnectionId] = process.argv.slice(2);
const client = new RPCClient({
  accessKeyId: process.env.ALIBABA_CLOUD_ACCESS_KEY_ID,
  accessKeySecret: process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET,
  endpoint,
  apiVersion: '2016-04-28',
});
client
  .request('DescribeVpnConnection', { RegionId, VpnConnectionId }, { method: 'POST' })
  .then((body) => console.log(JSON.stringify(body, null, 2)));
