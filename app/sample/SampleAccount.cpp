// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "sample/SampleAccount.h"

#include "base/Clock.h"
#include "sample/SampleGate.h"
#include "sample/SampleReply.h"
#include "sample/SampleService.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>
#include <QUuid>

namespace tunnelglass::sample {

namespace {

/// Long enough that nothing can rely on an answer at once, short enough not to be felt.
constexpr std::chrono::milliseconds answerDelay{5};

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

bool isPost(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    return operation == QNetworkAccessManager::PostOperation ||
           (operation == QNetworkAccessManager::CustomOperation &&
            request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray() == "POST");
}

} // namespace

QString sampleAccountName()
{
    return QCoreApplication::translate("SampleAccount", "Sample account");
}

class SampleAccount::Private
{
public:
    explicit Private(const Clock &clock)
        : m_clock(clock)
    {}

    SampleReplyContent reply(const SampleRequest &request);

private:
    const Clock &m_clock;
    SampleGate m_gate;
    SampleService m_service;
};

SampleReplyContent SampleAccount::Private::reply(const SampleRequest &request)
{
    const QDateTime now = m_clock.nowUtc();
    const QString host = request.url.host();
    const std::optional<Refusal> refusal = m_gate.refuse(request, now);
    SampleAnswer answer = refusal ? errorAnswer(*refusal, host) : m_service.answer(request.request, host);
    const QString requestId = QUuid::createUuid().toString(QUuid::WithoutBraces).toUpper();
    answer.body.insert(QStringLiteral("RequestId"), requestId);

    const bool xml = request.request.wire == openapi::WireFormat::Xml;
    SampleReplyContent content;
    content.httpStatus = answer.httpStatus;
    content.body = xml ? answer.toXml() : answer.toJson();
    content.headers = {
        {QByteArrayLiteral("Date"), httpDate(now)},
        {QByteArrayLiteral("Content-Type"), xml ? QByteArrayLiteral("text/xml;charset=utf-8")
                                                : QByteArrayLiteral("application/json;charset=utf-8")},
        {QByteArrayLiteral("Content-Length"), QByteArray::number(content.body.size())},
        {QByteArrayLiteral("X-Acs-Request-Id"), requestId.toLatin1()},
    };
    return content;
}

SampleAccount::SampleAccount(const Clock &clock, QObject *parent)
    : QNetworkAccessManager(parent)
    , d(std::make_unique<Private>(clock))
{}

SampleAccount::~SampleAccount()
{
    // The replies are children and would outlive `d`, which they ask for their content.
    qDeleteAll(findChildren<SampleReply *>(QString(), Qt::FindDirectChildrenOnly));
}

QNetworkReply *SampleAccount::createRequest(Operation operation, const QNetworkRequest &request,
                                            QIODevice *outgoingData)
{
    const openapi::HttpMethod method =
        isPost(operation, request) ? openapi::HttpMethod::Post : openapi::HttpMethod::Get;
    const QByteArray body = outgoingData ? outgoingData->readAll() : QByteArray();
    const SampleRequest received = receiveRequest(method, request, body);
    return new SampleReply(
        operation, request, answerDelay, [this, received] { return d->reply(received); }, this);
}

} // namespace tunnelglass::sample
