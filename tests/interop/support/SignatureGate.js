// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
'use strict';

const { createHash } = require('node:crypto');
const OpenApiUtil = require('@alicloud/openapi-util').default;

const ALGORITHM = 'ACS3-HMAC-SHA256';
const MAX_SKEW_MS = 15 * 60 * 1000;

/** What the cloud answers to a request that it does not let in. */
class Refusal {
  constructor(status, code, message) {
    this.status = status;
    this.code = code;
    this.message = message;
  }
}

/**
 * Decides whether a request is let in. The signature itself is computed by the official SDK's own functions from what
 * arrived on the wire; nothing here knows how Tunnelglass signs.
 */
class SignatureGate {
  /** @param keys {accessKeyId: {secret, token?}} */
  constructor(keys) {
    this.keys = keys;
    this.nonces = new Set();
  }

  /**
   * @param request {method, url (URL), headers (lower-case names), body (Buffer)}
   * @returns {scheme: 'V1'|'V3', action, parameters} or a Refusal
   */
  admit(request) {
    return request.headers.authorization === undefined ? this.#admitV1(request) : this.#admitV3(request);
  }

  #admitV3({ method, url, headers, body }) {
    const match = /^ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})$/.exec(
      headers.authorization,
    );
    if (!match) return new Refusal(400, 'IncompleteSignature', 'The request signature does not conform to standards.');
    const payloadHash = createHash('sha256').update(body).digest('hex');
    const key = this.keys[match[1]];
    const refusal =
      this.#checkKey(key, headers['x-acs-security-token']) ??
      this.#checkFreshness(headers['x-acs-date'], headers['x-acs-signature-nonce']);
    if (refusal) return refusal;

    const expected = OpenApiUtil.getAuthorization(
      { method, pathname: url.pathname, query: Object.fromEntries(url.searchParams), headers },
      ALGORITHM,
      payloadHash,
      match[1],
      key.secret,
    );
    if (headers.authorization !== expected || headers['x-acs-content-sha256'] !== payloadHash) return mismatch();
    return { scheme: 'V3', action: headers['x-acs-action'], parameters: parameters(url, headers, body) };
  }

  #admitV1({ method, url, headers, body }) {
    const { Signature: signature, ...signed } = parameters(url, headers, body);
    if (signature === undefined)
      return new Refusal(400, 'MissingSignature', 'Signature is mandatory for this action.');
    const key = this.keys[signed.AccessKeyId];
    const refusal =
      this.#checkKey(key, signed.SecurityToken) ?? this.#checkFreshness(signed.Timestamp, signed.SignatureNonce);
    if (refusal) return refusal;
    if (signature !== OpenApiUtil.getRPCSignature(signed, method, key.secret)) return mismatch();
    return { scheme: 'V1', action: signed.Action, parameters: signed };
  }

  #checkKey(key, token) {
    if (!key) return new Refusal(404, 'InvalidAccessKeyId.NotFound', 'Specified access key is not found.');
    if ((key.token ?? '') !== (token ?? ''))
      return new Refusal(400, 'InvalidSecurityToken.MismatchWithAccessKey', 'The token does not belong to the key.');
    return null;
  }

  #checkFreshness(timestamp, nonce) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(timestamp ?? ''))
      return new Refusal(400, 'InvalidTimeStamp.Format', 'Specified time stamp is not well formatted.');
    if (Math.abs(Date.now() - Date.parse(timestamp)) > MAX_SKEW_MS)
      return new Refusal(400, 'InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.');
    if (!nonce || this.nonces.has(nonce))
      return new Refusal(400, 'SignatureNonceUsed', 'Specified signature nonce was used already.');
    this.nonces.add(nonce);
    return null;
  }
}

function mismatch() {
  return new Refusal(400, 'SignatureDoesNotMatch', 'Specified signature is not matched with our calculation.');
}

/** Query and form body merged, as the service merges them before it checks. */
function parameters(url, headers, body) {
  const isForm = (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  const form = new URLSearchParams(isForm ? body.toString('utf8') : '');
  return { ...Object.fromEntries(url.searchParams), ...Object.fromEntries(form) };
}

module.exports = { SignatureGate, Refusal };
