// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/NetworkErrors.h"

#include "base/Redaction.h"
#include "base/Sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkReply>

namespace tunnelglass::openapi {

namespace {

ErrorKind proxyOrNetworkKind(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyFailed;
    default:
        return ErrorKind::NetworkFailed;
    }
}

/// Qt gives up on a body that inflates beyond the limit and on one that cannot be decompressed with the same
/// code and no words. gzip makes a byte of at most 1032: a body too short for the limit cannot be the former.
bool mayInflateBeyond(const QNetworkReply &reply, qsizetype maxBytes)
{
    constexpr qint64 largestRatio = 1032;
    bool told = false;
    const qint64 length = reply.attribute(QNetworkRequest::OriginalContentLengthAttribute).toLongLong(&told);
    const QByteArray encoding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    const bool bounded = encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate";
    return !told || !bounded || length > maxBytes / largestRatio;
}

ErrorKind networkErrorKind(const QNetworkReply &reply, bool certificateRefused, qsizetype maxBytes)
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // lost before an answer, and OneShotBody refused to be sent again
    case QNetworkReply::InternalServerError: // without an HTTP status: an HTTP/2 stream that was reset
        return ErrorKind::ConnectionLost;
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::TimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return certificateRefused ? ErrorKind::TlsUntrusted : ErrorKind::TlsFailed;
    case QNetworkReply::UnknownContentError:
        return mayInflateBeyond(reply, maxBytes) ? ErrorKind::ResponseTooLarge : ErrorKind::ResponseMalformed;
    default:
        return proxyOrNetworkKind(reply.error());
    }
}

} // namespace

Error networkError(const QNetworkReply &reply, const QStringList &certificateErrors, qsizetype received,
                   qsizetype maxBytes)
{
    Error error;
    error.kind = networkErrorKind(reply, !certificateErrors.isEmpty(), maxBytes);
    error.httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!certificateErrors.isEmpty())
        error.detail = joinedSentences(certificateErrors);
    else if (error.kind == ErrorKind::ConnectionLost && error.httpStatus == 0)
        error.detail = QCoreApplication::translate("NetworkErrors", "Closed before any answer came.");
    else if (error.kind == ErrorKind::ConnectionLost)
        error.detail = QCoreApplication::translate("NetworkErrors", "Closed after %1 of the answer had come.")
                           .arg(QLocale().formattedDataSize(received));
    else if (error.kind == ErrorKind::ResponseTooLarge)
        error.detail = sizeLimitText(maxBytes);
    else if (error.kind == ErrorKind::ResponseMalformed)
        error.detail = QCoreApplication::translate("NetworkErrors", "It could not be decompressed.");
    else
        error.detail = reply.errorString();
    error.detail = redacted(error.detail.simplified());
    return error;
}

QString secondsText(std::chrono::milliseconds time)
{
    return QCoreApplication::translate("NetworkErrors", "%1 s")
        .arg(QLocale().toString(double(time.count()) / 1000.0, 'g', 6));
}

QString sizeLimitText(qsizetype maxBytes)
{
    return QCoreApplication::translate("NetworkErrors", "More than %1, the most that is read.")
        .arg(QLocale().formattedDataSize(maxBytes));
}

} // namespace tunnelglass::openapi
