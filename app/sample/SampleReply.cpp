// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "sample/SampleReply.h"

#include <QTimer>

#include <algorithm>
#include <cstring>
#include <utility>

namespace tunnelglass::sample {

namespace {

/// The error that Qt's own HTTP backend gives for a status; the numbers follow QNetworkReply's documentation.
QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 400:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        return status >= 500 ? QNetworkReply::UnknownServerError : QNetworkReply::UnknownContentError;
    }
}

} // namespace

SampleReply::SampleReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                         std::chrono::milliseconds delay, std::function<SampleReplyContent()> makeContent,
                         QObject *parent)
    : QNetworkReply(parent)
    , m_makeContent(std::move(makeContent))
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly);
    QTimer::singleShot(delay, this, &SampleReply::deliver);
}

SampleReply::~SampleReply() = default;

void SampleReply::abort()
{
    if (isFinished())
        return;
    m_makeContent = {};
    setError(OperationCanceledError, tr("Operation cancelled"));
    setFinished(true);
    Q_EMIT errorOccurred(OperationCanceledError);
    Q_EMIT finished();
}

qint64 SampleReply::bytesAvailable() const
{
    return m_body.size() - m_read + QNetworkReply::bytesAvailable();
}

qint64 SampleReply::readData(char *data, qint64 maxSize)
{
    const qsizetype count = std::min<qsizetype>(qsizetype(maxSize), m_body.size() - m_read);
    if (count <= 0)
        return isFinished() ? -1 : 0;
    std::memcpy(data, m_body.constData() + m_read, std::size_t(count));
    m_read += count;
    return count;
}

void SampleReply::deliver()
{
    if (isFinished() || !m_makeContent)
        return;
    Q_EMIT requestSent();
    const SampleReplyContent content = std::exchange(m_makeContent, {})();
    m_body = content.body;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, content.httpStatus);
    for (const auto &[name, value] : content.headers)
        setRawHeader(name, value);
    Q_EMIT metaDataChanged();
    if (isFinished())
        return; // a slot aborted it
    Q_EMIT readyRead();
    if (isFinished())
        return;
    Q_EMIT downloadProgress(m_body.size(), m_body.size());
    const NetworkError failure = content.httpStatus < 400 ? NoError : errorOfStatus(content.httpStatus);
    if (failure != NoError)
        setError(failure, QStringLiteral("HTTP %1").arg(content.httpStatus));
    setFinished(true);
    if (failure != NoError)
        Q_EMIT errorOccurred(failure);
    Q_EMIT finished();
}

} // namespace tunnelglass::sample
