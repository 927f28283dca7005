// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/Signer.h"

#include "base/Clock.h"
#include "openapi/SignerV1.h"
#include "openapi/SignerV3.h"

#include <QUuid>

namespace tunnelglass::openapi {

const Signer &signerFor(SignatureVersion version)
{
    static const SignerV1 v1;
    static const SignerV3 v3;
    if (version == SignatureVersion::V1)
        return v1;
    return v3;
}

SigningContext freshContext(const Clock &clock)
{
    QDateTime now = clock.nowUtc().toUTC();
    // The service takes whole seconds only.
    now = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    return {.timestamp = now.toString(Qt::ISODate),
            .nonce = QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

} // namespace tunnelglass::openapi
