// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/ErrorClassifier.h"

#include "base/Redaction.h"
#include "openapi/ServiceCodes.h"
#include "openapi/ServiceErrorReader.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace tunnelglass::openapi {

namespace {

constexpr qsizetype longestDetail = 600;
/// A successful answer is larger, or has no Code: looking for one in a long list would cost time for nothing.
constexpr qsizetype largestSuspect = qsizetype{16} * 1024;

QString classifierText(const char *text)
{
    return QCoreApplication::translate("ErrorClassifier", text);
}

QString redactedLine(const QString &text, const Credentials &credentials)
{
    return redacted(text, {credentials.accessKeySecret, credentials.securityToken})
        .simplified()
        .left(longestDetail);
}

/// Codes and RequestIds are shown as sent, so nothing but what they are made of may pass.
QString identifierOnly(const QString &text)
{
    constexpr qsizetype longest = 128;
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'.' || c == u'-' || c == u'_' ||
               c == u':';
    });
    return plain && text.size() <= longest ? text : QString();
}

enum class BodyLook : quint8
{
    Blank,
    Html,
    Data, ///< may be JSON or XML
    Text,
};

BodyLook lookAt(const QByteArray &body)
{
    constexpr QByteArrayView blanks(" \t\r\n");
    QByteArrayView rest(body);
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    while (!rest.isEmpty() && blanks.contains(rest.front()))
        rest = rest.sliced(1);
    if (rest.isEmpty())
        return BodyLook::Blank;
    if (rest.front() == '<') {
        const QByteArray start = rest.first(std::min<qsizetype>(rest.size(), 64)).toByteArray().toLower();
        return start.startsWith("<html") || start.startsWith("<!doctype html") ? BodyLook::Html
                                                                               : BodyLook::Data;
    }
    // Bytes beyond ASCII are left to the decoder, which says whether they are text at all.
    const auto first = static_cast<unsigned char>(rest.front());
    return first == '{' || first == '[' || first >= 0x80 || first == 0 ? BodyLook::Data : BodyLook::Text;
}

bool saysDone(const QString &code)
{
    return code == u"200" || code.compare(u"OK", Qt::CaseInsensitive) == 0 ||
           code.compare(u"Success", Qt::CaseInsensitive) == 0;
}

bool mayHoldCode(const QByteArray &body)
{
    if (body.size() > largestSuspect)
        return false;
    return body.contains("\"Code\"") || body.contains("<Code>") || body.contains("\"code\"") ||
           body.contains("<code>");
}

/// The service appends the string that it signed; equal strings leave only the secret to differ.
ErrorKind signatureKind(const QString &message, const QByteArray &ours)
{
    qsizetype start = message.indexOf(u"string to sign is:", 0, Qt::CaseInsensitive);
    if (start < 0)
        start = message.indexOf(u"StringToSign is", 0, Qt::CaseInsensitive);
    if (start < 0)
        return ErrorKind::SignatureUnexplained;
    const QString theirs = message.mid(message.indexOf(u"is", start + 14) + 2).simplified();
    if (theirs.size() < 8)
        return ErrorKind::SignatureUnexplained;
    return theirs.contains(QString::fromUtf8(ours).simplified()) ? ErrorKind::WrongSecret
                                                                 : ErrorKind::SignatureBug;
}

ErrorKind kindByStatus(int status)
{
    if (status == 407)
        return ErrorKind::ProxyFailed;
    if (status == 429)
        return ErrorKind::Throttled;
    return status >= 500 ? ErrorKind::ServiceUnavailable : ErrorKind::ServiceRefused;
}

ErrorKind kindOfServiceError(const ServiceError &service, int status, const QByteArray &stringToSign)
{
    // The form that older gateways give an expired token.
    if (service.code.startsWith(u"InvalidParameter", Qt::CaseInsensitive) &&
        service.message.contains(u"SecurityToken.Expired", Qt::CaseInsensitive))
        return ErrorKind::SecurityTokenExpired;
    const ErrorKind kind = kindOfServiceCode(service.code).value_or(kindByStatus(status));
    return kind == ErrorKind::SignatureUnexplained ? signatureKind(service.message, stringToSign) : kind;
}

QString subjectOf(ErrorKind kind, const QString &code, const Request &request)
{
    switch (kind) {
    case ErrorKind::ParameterMissing: {
        // "MissingRegionId" names it; "MissingParameter" does not.
        const QString name = code.mid(7);
        return name.startsWith(u"Parameter") ? name.mid(9).remove(u'.') : name;
    }
    case ErrorKind::RegionNotFound:
        return request.parameters.value(QStringLiteral("RegionId"));
    case ErrorKind::ActionNotFound:
        return request.action;
    default:
        return {};
    }
}

Error refusedByService(const ServiceError &service, const HttpAnswer &answer, const RefusedCall &call)
{
    Error error;
    error.kind = kindOfServiceError(service, answer.status, call.stringToSign);
    error.httpStatus = answer.status;
    error.serviceCode = identifierOnly(service.code);
    error.requestId = identifierOnly(service.requestId);
    error.subject = subjectOf(error.kind, error.serviceCode, call.request);
    error.detail = redactedLine(service.message, call.credentials);
    if (error.kind == ErrorKind::ClockSkew)
        error.clockSkewSeconds = clockSkew(answer.date, call.sentAt);
    if (error.kind == ErrorKind::PermissionDenied) {
        error.missingAction = identifierOnly(service.missingAction);
        if (error.missingAction.isEmpty() && !call.request.product.isEmpty())
            error.missingAction = call.request.product + u':' + call.request.action;
    }
    return error;
}

/// An HTTP error whose body is none of the service's: told by its kind, never quoted.
Error refusedWithoutCode(const HttpAnswer &answer)
{
    Error error;
    error.kind = kindByStatus(answer.status);
    error.httpStatus = answer.status;
    switch (lookAt(answer.body)) {
    case BodyLook::Blank:
        error.detail = classifierText(QT_TRANSLATE_NOOP("ErrorClassifier", "The answer had no content."));
        break;
    case BodyLook::Html:
        error.detail = classifierText(
            QT_TRANSLATE_NOOP("ErrorClassifier", "The answer was a web page, not an answer of the API."));
        break;
    case BodyLook::Data:
    case BodyLook::Text:
        error.detail = classifierText(
            QT_TRANSLATE_NOOP("ErrorClassifier", "The answer held no error code of the service."));
        break;
    }
    return error;
}

Error redirected(const HttpAnswer &answer)
{
    Error error;
    error.kind = ErrorKind::RedirectRefused;
    error.httpStatus = answer.status;
    const QUrl target = QUrl::fromEncoded(answer.location.trimmed());
    error.subject = target.host().left(255);
    return error;
}

std::optional<Error> unusable(const HttpAnswer &answer)
{
    Error error;
    error.httpStatus = answer.status;
    switch (lookAt(answer.body)) {
    case BodyLook::Blank:
        error.kind = ErrorKind::ResponseEmpty;
        return error;
    case BodyLook::Html:
        error.kind = ErrorKind::ResponseNotApi;
        error.detail = classifierText(
            QT_TRANSLATE_NOOP("ErrorClassifier", "The answer was a web page, not an answer of the API."));
        return error;
    case BodyLook::Text:
        error.kind = ErrorKind::ResponseNotApi;
        error.detail =
            classifierText(QT_TRANSLATE_NOOP("ErrorClassifier", "The answer was neither JSON nor XML."));
        return error;
    case BodyLook::Data:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Error> judge(const HttpAnswer &answer, const RefusedCall &call)
{
    if (answer.transportError)
        return answer.transportError;
    if (answer.status >= 300 && answer.status < 400)
        return redirected(answer);
    if (answer.status >= 400) {
        if (const auto service = readServiceError(answer.body))
            return refusedByService(*service, answer, call);
        return refusedWithoutCode(answer);
    }
    if (std::optional<Error> error = unusable(answer))
        return error;
    if (!mayHoldCode(answer.body))
        return std::nullopt;
    const auto service = readServiceError(answer.body);
    if (!service || saysDone(service->code))
        return std::nullopt;
    return refusedByService(*service, answer, call);
}

} // namespace

std::optional<qint64> clockSkew(const QByteArray &date, const QDateTime &sentAt)
{
    QDateTime server = QLocale::c().toDateTime(QString::fromLatin1(date.trimmed()),
                                               QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!server.isValid())
        return std::nullopt;
    server.setTimeSpec(Qt::UTC);
    return server.secsTo(sentAt);
}

std::optional<Error> classifyAnswer(const HttpAnswer &answer, const RefusedCall &call)
{
    std::optional<Error> error = judge(answer, call);
    if (error && error->requestId.isEmpty())
        error->requestId = identifierOnly(QString::fromLatin1(answer.requestId));
    return error;
}

} // namespace tunnelglass::openapi
