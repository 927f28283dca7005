// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "sample/SampleKey.h"

namespace tunnelglass::sample {

openapi::Credentials sampleCredentials()
{
    openapi::Credentials credentials;
    credentials.accessKeyId = QStringLiteral("LTAI5tSampleAccountKey01");
    credentials.accessKeySecret = SecretBytes(QByteArrayView("only-for-the-sample-account-01"));
    return credentials;
}

} // namespace tunnelglass::sample
