// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/CredentialAnswer.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tunnelglass::credentials {

struct CredentialAnswer::Names
{
    const char *id;
    const char *secret;
    const char *token;
    const char *expiry;
    bool isTemporary;
};

namespace {

QString answerWords(const char *source)
{
    return QCoreApplication::translate("CredentialAnswer", source);
}

std::optional<QDateTime> answerTime(const QJsonValue &value)
{
    QDateTime time;
    if (value.isString()) {
        time = QDateTime::fromString(value.toString(), Qt::ISODate);
        // A time without a zone is meant in UTC.
        if (time.timeSpec() == Qt::LocalTime)
            time.setTimeSpec(Qt::UTC);
    } else if (value.toInteger(0) > 0) {
        time = QDateTime::fromSecsSinceEpoch(value.toInteger(), Qt::UTC);
    }
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

} // namespace

Failure CredentialAnswer::broken(const QString &reason) const
{
    return failure(ErrorKind::CredentialsSourceFailed, m_source, reason);
}

Result<QJsonObject> CredentialAnswer::object(const QByteArray &body) const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return broken(answerWords(QT_TRANSLATE_NOOP("CredentialAnswer", "The answer is not a JSON object.")));
    return document.object();
}

Result<SourcedCredentials> CredentialAnswer::fields(const QJsonObject &object, const Names &names) const
{
    const auto missing = [this](const char *field) {
        return broken(answerWords(QT_TRANSLATE_NOOP("CredentialAnswer", "The answer lacks the field %1."))
                          .arg(QLatin1StringView(field)));
    };
    const auto text = [&object](const char *field) {
        return object.value(QLatin1StringView(field)).toString();
    };
    SourcedCredentials sourced;
    sourced.origin = m_source;
    sourced.credentials.accessKeyId = text(names.id);
    sourced.credentials.accessKeySecret = SecretBytes::fromUtf8Text(text(names.secret));
    if (sourced.credentials.accessKeyId.isEmpty())
        return missing(names.id);
    if (sourced.credentials.accessKeySecret.isEmpty())
        return missing(names.secret);
    if (names.isTemporary) {
        sourced.credentials.securityToken = SecretBytes::fromUtf8Text(text(names.token));
        if (sourced.credentials.securityToken.isEmpty())
            return missing(names.token);
    }
    const QJsonValue expiry = object.value(QLatin1StringView(names.expiry));
    sourced.expiresAt = answerTime(expiry);
    const bool isStated = !expiry.isUndefined() && !expiry.isNull() && expiry != QJsonValue(QString());
    if (isStated && !sourced.expiresAt)
        return broken(answerWords(QT_TRANSLATE_NOOP("CredentialAnswer", "The field %1 is not a time."))
                          .arg(QLatin1StringView(names.expiry)));
    return sourced;
}

Result<SourcedCredentials> CredentialAnswer::fromService(const QByteArray &body) const
{
    const Result<QJsonObject> answer = object(body);
    if (!answer)
        return Failure(answer.error());
    if (answer->value(u"Code").toString() != u"Success")
        return broken(answerWords(QT_TRANSLATE_NOOP("CredentialAnswer", "Its Code is not \"Success\".")));
    return fields(*answer, {"AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration", true});
}

Result<SourcedCredentials> CredentialAnswer::fromSts(const QByteArray &body) const
{
    const Result<QJsonObject> answer = object(body);
    if (!answer)
        return Failure(answer.error());
    return fields(answer->value(u"Credentials").toObject(),
                  {"AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration", true});
}

Result<SourcedCredentials> CredentialAnswer::fromCommand(const QByteArray &output) const
{
    const Result<QJsonObject> answer = object(output);
    if (!answer)
        return Failure(answer.error());
    const QString mode = answer->value(u"mode").toString();
    const bool isTemporary = mode.compare(u"StsToken", Qt::CaseInsensitive) == 0;
    if (!isTemporary && mode.compare(u"AK", Qt::CaseInsensitive) != 0)
        return broken(
            answerWords(QT_TRANSLATE_NOOP("CredentialAnswer", "Its mode is neither AK nor StsToken.")));
    return fields(*answer, {"access_key_id", "access_key_secret", "sts_token", "expiration", isTemporary});
}

} // namespace tunnelglass::credentials
