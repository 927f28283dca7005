// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// Shows the loopback cloud right: the official clients are let in, and refused when their key is wrong. Only then does
// its verdict on tunnelglass-cli mean anything.
'use strict';

const assert = require('node:assert/strict');
const { after, before, beforeEach, test } = require('node:test');
const { default: VpcClient, DescribeRegionsRequest, DescribeVpnConnectionRequest } = require('@alicloud/vpc20160428');
const { $OpenApiUtil } = require('@alicloud/openapi-core');
const { RPCClient } = require('@alicloud/pop-core');
const { Cloud } = require('./support/Cloud');
const { connectionIds } = require('./support/answers');
const keys = require('./support/keys');

let cloud;
before(async () => {
  cloud = await new Cloud(keys.known).start();
});
after(() => cloud.stop());
beforeEach(() => cloud.forget());

function vpcClient(key, signatureAlgorithm) {
  return new VpcClient(
    new $OpenApiUtil.Config({
      accessKeyId: key.id,
      accessKeySecret: key.secret,
      securityToken: key.token,
      endpoint: cloud.host,
      protocol: 'HTTP',
      signatureAlgorithm,
    }),
  );
}

const describe = () =>
  new DescribeVpnConnectionRequest({ regionId: 'cn-hangzhou', vpnConnectionId: connectionIds.JSON });

for (const [name, key] of Object.entries({ plain: keys.plain, temporary: keys.temporary, unusual: keys.unusual })) {
  for (const [scheme, algorithm] of [['V3', undefined], ['V1', 'v2']]) {
    test(`vpc20160428 is let in: ${scheme}, ${name} key`, async () => {
      const { body } = await vpcClient(key, algorithm).describeVpnConnection(describe());
      assert.equal(body.vpnConnectionId, connectionIds.JSON);
      assert.deepEqual(cloud.admitted.map((request) => request.scheme), [scheme]);
    });
  }

  for (const method of ['GET', 'POST']) {
    test(`pop-core is let in: ${method}, ${name} key`, async () => {
      const client = new RPCClient({
        accessKeyId: key.id,
        accessKeySecret: key.secret,
        securityToken: key.token,
        endpoint: cloud.url,
        apiVersion: '2016-04-28',
      });
      const parameters = { RegionId: 'cn-hangzhou', VpnConnectionId: connectionIds.JSON };
      const body = await client.request('DescribeVpnConnection', parameters, { method });
      assert.equal(body.VpnConnectionId, connectionIds.JSON);
      assert.deepEqual(cloud.admitted.map((request) => request.scheme), ['V1']);
    });
  }
}

for (const [scheme, algorithm] of [['V3', undefined], ['V1', 'v2']]) {
  test(`vpc20160428 is refused with a wrong secret: ${scheme}`, async () => {
    const client = vpcClient({ ...keys.plain, secret: 'wrong' }, algorithm);
    await assert.rejects(client.describeRegions(new DescribeRegionsRequest({})), { code: 'SignatureDoesNotMatch' });
    assert.deepEqual(cloud.refused, ['SignatureDoesNotMatch']);
  });
}
