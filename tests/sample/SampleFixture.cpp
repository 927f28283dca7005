// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "SampleFixture.h"

#include "openapi/Signer.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

namespace tunnelglass::test {

SampleFixture::SampleFixture()
    : account(serverClock)
    , credentials(sample::sampleCredentials())
{
    options.maxRetries = 0;
}

Result<openapi::Reply> SampleFixture::call(const openapi::Request &request)
{
    openapi::ApiJob job(account, ourClock, endpoint, request, credentials, options);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    if (!finished.wait(5000))
        return failure(ErrorKind::TimedOut, QStringLiteral("the test's own limit"));
    return job.result();
}

QJsonObject SampleFixture::ask(const QString &action, const QMap<QString, QString> &parameters)
{
    const Result<openapi::Reply> reply = call(vpcRequest(action, parameters));
    return reply ? QJsonDocument::fromJson(reply->body).object() : QJsonObject();
}

ErrorKind SampleFixture::failureOf(const openapi::Request &request)
{
    const Result<openapi::Reply> reply = call(request);
    return reply ? ErrorKind::Internal : reply.error().kind;
}

openapi::SignedRequest SampleFixture::sign(const openapi::Request &request) const
{
    return sign(request, openapi::freshContext(ourClock));
}

openapi::SignedRequest SampleFixture::sign(const openapi::Request &request,
                                           const openapi::SigningContext &context) const
{
    return openapi::signerFor(options.signature).sign(request, endpoint, credentials, context);
}

RawAnswer SampleFixture::send(const openapi::SignedRequest &request)
{
    QNetworkRequest network(request.url);
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(
        account.sendCustomRequest(network, request.method, request.body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(5000))
        return {};
    RawAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.json = QJsonDocument::fromJson(answer.body).object();
    return answer;
}

openapi::Request vpcRequest(const QString &action, const QMap<QString, QString> &parameters)
{
    openapi::Request request;
    request.action = action;
    request.version = QStringLiteral("2016-04-28");
    request.parameters = parameters;
    if (!parameters.contains(QStringLiteral("RegionId")))
        request.parameters.insert(QStringLiteral("RegionId"), QStringLiteral("cn-hangzhou"));
    return request;
}

} // namespace tunnelglass::test
