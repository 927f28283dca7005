// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ErrorText.h"

#include "base/ErrorTextGroups.h"
#include "base/Language.h"
#include "base/Sentences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

namespace tunnelglass {

namespace {

/// Text from outside reaches terminals: no control character passes, and no line break.
QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph)
            c = u' ';
    }
    return text.simplified();
}

Error fitToShow(Error error)
{
    for (QString *text : {&error.subject, &error.detail, &error.serviceCode, &error.requestId, &error.host,
                          &error.missingAction, &error.missingResource})
        *text = onOneLine(*text);
    return error;
}

QList<QPair<QString, QString>> errorDetails(const Error &error)
{
    QList<QPair<QString, QString>> details;
    const auto add = [&details](const QString &label, const QString &value) {
        if (!value.isEmpty())
            details.append({label, value});
    };
    add(QCoreApplication::translate("ErrorText", "Code"), error.serviceCode);
    add(QCoreApplication::translate("ErrorText", "RequestId"), error.requestId);
    if (error.httpStatus != 0)
        add(QCoreApplication::translate("ErrorText", "HTTP status"), QString::number(error.httpStatus));
    add(QCoreApplication::translate("ErrorText", "Host"), error.host);
    if (error.attempts > 1)
        add(QCoreApplication::translate("ErrorText", "Attempts"), QString::number(error.attempts));
    add(QCoreApplication::translate("ErrorText", "Missing permission"), error.missingAction);
    add(QCoreApplication::translate("ErrorText", "Resource"), error.missingResource);
    add(QCoreApplication::translate("ErrorText", "Detail"), error.detail);
    return details;
}

ErrorText groupText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::CredentialsMissing:
    case ErrorKind::AccessKeyNotFound:
    case ErrorKind::AccessKeyInactive:
    case ErrorKind::WrongSecret:
    case ErrorKind::SignatureBug:
    case ErrorKind::SignatureUnexplained:
    case ErrorKind::SignatureIncomplete:
    case ErrorKind::ClockSkew:
    case ErrorKind::TimestampFormat:
    case ErrorKind::NonceReused:
    case ErrorKind::SecurityTokenExpired:
    case ErrorKind::SecurityTokenInvalid:
    case ErrorKind::PermissionDenied:
        return credentialsErrorText(error);
    case ErrorKind::CredentialsExpired:
    case ErrorKind::CredentialsUnconfirmed:
    case ErrorKind::CredentialsSourceFailed:
    case ErrorKind::ProfileFileUnusable:
    case ErrorKind::ProfileNotFound:
    case ErrorKind::ProfileUnusable:
        return profileErrorText(error);
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainNoService:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainPromptDismissed:
    case ErrorKind::KeychainCollectionMissing:
    case ErrorKind::KeychainItemMissing:
    case ErrorKind::KeychainItemCorrupt:
    case ErrorKind::KeychainItemTooNew:
    case ErrorKind::KeychainAccessDenied:
    case ErrorKind::KeychainTimedOut:
    case ErrorKind::KeychainSecretTooLong:
    case ErrorKind::KeychainFailed:
        return keychainErrorText(error);
    case ErrorKind::ProfileNameTaken:
    case ErrorKind::ProfileNameEmpty:
    case ErrorKind::SecretNotGiven:
        return profileSetupErrorText(error);
    case ErrorKind::ParameterMissing:
    case ErrorKind::ConnectionNotFound:
    case ErrorKind::GatewayNotFound:
    case ErrorKind::RegionNotFound:
    case ErrorKind::ActionNotFound:
    case ErrorKind::Throttled:
    case ErrorKind::ServiceUnavailable:
    case ErrorKind::ServiceRefused:
        return serviceErrorText(error);
    case ErrorKind::EndpointInvalid:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::NetworkFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::Cancelled:
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsFailed:
    case ErrorKind::CaFileUnusable:
    case ErrorKind::RedirectRefused:
    case ErrorKind::ProxyFailed:
        return networkErrorText(error);
    case ErrorKind::ResponseEmpty:
    case ErrorKind::ResponseMalformed:
    case ErrorKind::ResponseTooLarge:
    case ErrorKind::ResponseTooDeep:
    case ErrorKind::ResponseHasDtd:
    case ErrorKind::ResponseNotUtf8:
    case ErrorKind::ResponseNotApi:
    case ErrorKind::ResponseWithoutConnection:
    case ErrorKind::ResponseIsError:
        return responseErrorText(error);
    case ErrorKind::Internal:
    case ErrorKind::Usage:
    case ErrorKind::FileNotFound:
    case ErrorKind::FileNotReadable:
    case ErrorKind::FileNotWritable:
    case ErrorKind::FileExists:
    case ErrorKind::SettingsDamaged:
    case ErrorKind::SettingsOdd:
    case ErrorKind::PeerConfigRefused:
    case ErrorKind::PeerTemplateUnusable:
    case ErrorKind::ExportIncomplete:
    case ErrorKind::ListIncomplete:
        return fileErrorText(error);
    }
    return fileErrorText({});
}

} // namespace

ErrorText errorText(const Error &error)
{
    const Error shown = fitToShow(error);
    ErrorText text = groupText(shown);
    text.details = errorDetails(shown);
    // What was said above need not be said again.
    text.details.removeIf([&text](const auto &detail) { return detail.second == text.cause; });
    return text;
}

QString errorParagraph(const Error &error)
{
    const ErrorText text = errorText(error);
    QStringList lines{text.headline};
    if (!text.cause.isEmpty())
        lines += text.cause;
    lines += text.nextStep;
    for (const auto &[label, value] : text.details)
        lines += QStringLiteral("  ") +
                 QCoreApplication::translate("ErrorText", "%1: %2", "name of a detail, its value")
                     .arg(label, value);
    return lines.join(u'\n');
}

QString errorLogLine(const Error &error)
{
    const ScopedLanguage english(QStringLiteral("en"));
    Error shown = fitToShow(error);
    for (QString *text : {&shown.serviceCode, &shown.requestId, &shown.detail})
        text->clear();
    QStringList parts{groupText(shown).headline};
    if (shown.httpStatus != 0)
        parts.append(QStringLiteral("HTTP %1").arg(shown.httpStatus));
    for (const QString &part : {shown.serviceCode, shown.requestId, shown.host, shown.detail}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" | "));
}

QString ramPolicyFor(const QString &action)
{
    const QJsonObject statement{{QStringLiteral("Effect"), QStringLiteral("Allow")},
                                {QStringLiteral("Action"), QJsonArray{action}},
                                {QStringLiteral("Resource"), QStringLiteral("*")}};
    const QJsonObject policy{{QStringLiteral("Version"), QStringLiteral("1")},
                             {QStringLiteral("Statement"), QJsonArray{statement}}};
    return QString::fromUtf8(QJsonDocument(policy).toJson(QJsonDocument::Indented));
}

QString hostOrService(const Error &error)
{
    return error.host.isEmpty() ? QCoreApplication::translate("ErrorText", "the service") : error.host;
}

QString spanText(std::chrono::seconds span)
{
    const auto counted = [](qint64 count, const QString &one, const QString &many) {
        return count == 1 ? one : many.arg(count);
    };
    const auto minutesText = [&counted](qint64 minutes) {
        return counted(minutes, QCoreApplication::translate("ErrorText", "1 minute"),
                       QCoreApplication::translate("ErrorText", "%1 minutes"));
    };
    const qint64 seconds = std::llabs(span.count());
    if (seconds < 60)
        return counted(seconds, QCoreApplication::translate("ErrorText", "1 second"),
                       QCoreApplication::translate("ErrorText", "%1 seconds"));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 120)
        return minutesText(minutes);
    const qint64 hours = minutes / 60;
    if (hours >= 48)
        return QCoreApplication::translate("ErrorText", "%1 days").arg((hours + 12) / 24);
    const QString hoursText = QCoreApplication::translate("ErrorText", "%1 hours").arg(hours);
    return minutes % 60 == 0 ? hoursText : joinedSentences({hoursText, minutesText(minutes % 60)});
}

} // namespace tunnelglass
