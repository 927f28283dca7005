// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// The official SDK asking for one connection: node vpc20160428.js HOST REGION ID. Keys come from the environment.
'use strict';

const modules = '../../interop/node_modules';
const { default: Client, DescribeVpnConnectionRequest } = require(`${modules}/@alicloud/vpc20160428`);
const { $OpenApiUtil } = require(`${modules}/@alicloud/openapi-core`);

const [endpoint, regionId, vpnConnectionId] = process.argv.slice(2);
const client = new Client(
  new $OpenApiUtil.Config({
    accessKeyId: process.env.ALIBABA_CLOUD_ACCESS_KEY_ID,
    accessKeySecret: process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET,
    endpoint,
    protocol: 'HTTP',
  }),
);
client
  .describeVpnConnection(new DescribeVpnConnectionRequest({ regionId, vpnConnectionId }))
  .then(({ body }) => console.log(JSON.stringify(body, null, 2)));
