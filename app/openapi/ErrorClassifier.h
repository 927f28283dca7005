// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "openapi/Credentials.h"
#include "openapi/HttpAnswer.h"
#include "openapi/Request.h"

#include <QDateTime>

#include <optional>

namespace tunnelglass::openapi {

/// What the request was, as far as it takes to understand why it was refused.
struct RefusedCall
{
    const Request &request;
    const Credentials &credentials;
    QByteArray stringToSign; ///< ours
    QDateTime sentAt;        ///< by our clock, UTC
};

/// Why an answer is not the one that was asked for; nothing when it may be (the body is not parsed, only
/// looked at). Judged by the service's Code first and the HTTP status second. The error's texts are redacted;
/// host and attempts are the caller's to fill in.
std::optional<Error> classifyAnswer(const HttpAnswer &answer, const RefusedCall &call);

/// Seconds that our clock, which said `sentAt`, is ahead of the server's by its Date header (RFC 9110 5.6.7:
/// "Fri, 01 Mar 2024 08:15:30 GMT"); nothing when the header says nothing.
std::optional<qint64> clockSkew(const QByteArray &date, const QDateTime &sentAt);

} // namespace tunnelglass::openapi
