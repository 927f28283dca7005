// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "openapi/ApiJob.h"
#include "support/ManualClock.h"

#include <QNetworkAccessManager>

#include <memory>

namespace tunnelglass::test {

// Fictitious. Each piece of a secret is a word that occurs nowhere else, so that a leak can be searched for.
inline constexpr const char *keyId = "LTAI5tFaultTest0001";
inline constexpr const char *keySecret = "sEcReT/of+fault=test";
inline constexpr const char *token = "CAIS/t0ken+of+fault/test==";

/// A call as the tests of this folder make it: known key, short waits.
struct CallFixture
{
    CallFixture();

    std::unique_ptr<openapi::ApiJob> job(const QUrl &endpoint);
    /// Runs a job to its end and gives the result; fails the test and gives Internal when it does not end in
    /// `limitMs` or says finished() more than once.
    Result<openapi::Reply> call(const QUrl &endpoint, int limitMs = 40000);
    /// The error of a call that must fail.
    Error failing(const QUrl &endpoint, int limitMs = 40000);

    QNetworkAccessManager network;
    ManualClock clock;
    openapi::Request request;
    openapi::Credentials credentials;
    openapi::CallOptions options;
    RequestRecord record; ///< of the last call
    qint64 elapsedMs = 0; ///< of the last call
};

/// Whether `text` holds any of the fixture's secrets, plain, percent-encoded once or twice, or base64.
bool leaks(const QString &text);
/// All texts of an error, one after another, its paragraph for people included.
QString allText(const Error &error);

} // namespace tunnelglass::test
