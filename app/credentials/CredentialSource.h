// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "openapi/Credentials.h"

#include <QDateTime>
#include <QString>

#include <optional>

class QProcessEnvironment;

namespace tunnelglass::credentials {

/// Credentials and where they came from, in words for people ("environment variables").
struct SourcedCredentials
{
    openapi::Credentials credentials;
    QString origin;
    std::optional<QDateTime> expiresAt = std::nullopt; ///< UTC; nothing: lasting, or not known
};

/// ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, for temporary keys,
/// ALIBABA_CLOUD_SECURITY_TOKEN. Error: CredentialsMissing, with the name of the first variable that is not
/// set in `subject`.
Result<SourcedCredentials> environmentCredentials(const QProcessEnvironment &environment);

} // namespace tunnelglass::credentials
