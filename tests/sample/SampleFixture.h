// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "openapi/ApiJob.h"
#include "openapi/Request.h"
#include "openapi/SignedRequest.h"
#include "sample/SampleAccount.h"
#include "support/ManualClock.h"

#include <QJsonObject>

namespace tunnelglass::test {

/// What came back from a request that was sent by hand.
struct RawAnswer
{
    int status = 0;
    QByteArray body;
    QJsonObject json;
    QString code() const { return json.value(u"Code").toString(); }
};

/// The sample account and the two ways to it: the ordinary job, and requests put together by hand.
class SampleFixture
{
public:
    SampleFixture();

    /// Asks through an ApiJob with the sample key and waits.
    Result<openapi::Reply> call(const openapi::Request &request);
    /// call(), its body as an object; empty when it failed.
    QJsonObject ask(const QString &action, const QMap<QString, QString> &parameters);
    /// Why call() failed; ErrorKind::Internal when it did not.
    ErrorKind failureOf(const openapi::Request &request);

    /// Signed with the sample key, for now and with a nonce of its own.
    openapi::SignedRequest sign(const openapi::Request &request) const;
    openapi::SignedRequest sign(const openapi::Request &request,
                                const openapi::SigningContext &context) const;
    RawAnswer send(const openapi::SignedRequest &request);

    ManualClock serverClock;
    ManualClock ourClock;
    sample::SampleAccount account;
    openapi::Credentials credentials;
    openapi::CallOptions options;
    QUrl endpoint{QStringLiteral("https://vpc.aliyuncs.com")};
};

/// A request of the VPC API for cn-hangzhou.
openapi::Request vpcRequest(const QString &action, const QMap<QString, QString> &parameters = {});

} // namespace tunnelglass::test
