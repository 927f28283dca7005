// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
'use strict';

/** The access keys of the loopback cloud: made up, and worth nothing anywhere else. */
const plain = { id: 'LTAI5tInteropPlain', secret: 'InteropPlainSecret0123456789' };
const temporary = { id: 'STS.InteropTemporary', secret: 'InteropTemporarySecret', token: 'CAISInterop+/=&%~*token==' };
/** Unicode, a blank and every sign that an encoder may get wrong. */
const unusual = { id: 'LTAI5tInteropUnusual', secret: '密钥 +/=&%~*"\'\\<>🔑' };

const known = Object.fromEntries(
  [plain, temporary, unusual].map(({ id, secret, token }) => [id, { secret, token }]),
);

module.exports = { plain, temporary, unusual, known };
