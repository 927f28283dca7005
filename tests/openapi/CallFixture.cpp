// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CallFixture.h"

#include "base/ErrorText.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace tunnelglass::test {

CallFixture::CallFixture()
{
    request.action = QStringLiteral("DescribeVpnConnection");
    request.version = QStringLiteral("2016-04-28");
    request.product = QStringLiteral("vpc");
    request.parameters = {{QStringLiteral("RegionId"), QStringLiteral("cn-hangzhou")},
                          {QStringLiteral("VpnConnectionId"), QStringLiteral("vco-bp1bbi27hojx80nck")}};
    credentials.accessKeyId = QString::fromLatin1(keyId);
    credentials.accessKeySecret = SecretBytes(QByteArrayView(keySecret));
    options.totalTimeout = std::chrono::milliseconds(3000);
    options.connectTimeout = std::chrono::milliseconds(2000);
    options.retryBase = std::chrono::milliseconds(10);
}

std::unique_ptr<openapi::ApiJob> CallFixture::job(const QUrl &endpoint)
{
    return std::make_unique<openapi::ApiJob>(network, clock, endpoint, request, credentials, options);
}

Result<openapi::Reply> CallFixture::call(const QUrl &endpoint, int limitMs)
{
    const auto running = job(endpoint);
    QSignalSpy finished(running.get(), &Job::finished);
    QElapsedTimer time;
    time.start();
    running->start();
    if (!finished.isEmpty()) {
        QTest::qFail("finished() was emitted before start() returned", __FILE__, __LINE__);
        return failure(ErrorKind::Internal);
    }
    if (!finished.wait(limitMs)) {
        QTest::qFail("the call did not end", __FILE__, __LINE__);
        return failure(ErrorKind::Internal);
    }
    elapsedMs = time.elapsed();
    // A second finished() would come from what is still queued.
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (finished.size() != 1 || !running->isFinished())
        QTest::qFail("finished() was not emitted exactly once", __FILE__, __LINE__);
    record = running->requestRecord();
    return running->result();
}

Error CallFixture::failing(const QUrl &endpoint, int limitMs)
{
    const Result<openapi::Reply> result = call(endpoint, limitMs);
    if (result) {
        QTest::qFail("the call succeeded", __FILE__, __LINE__);
        return {};
    }
    return result.error();
}

bool leaks(const QString &text)
{
    for (const char *secret : {keySecret, token}) {
        const QByteArray plain(secret);
        const QByteArray once = plain.toPercentEncoding();
        for (const QByteArray &form : {plain, once, once.toPercentEncoding(), plain.toBase64()}) {
            if (text.contains(QString::fromLatin1(form)))
                return true;
        }
    }
    return false;
}

QString allText(const Error &error)
{
    return QStringList{error.subject, error.detail,        error.serviceCode,     error.requestId,
                       error.host,    error.missingAction, error.missingResource, errorParagraph(error)}
        .join(u'\n');
}

} // namespace tunnelglass::test
