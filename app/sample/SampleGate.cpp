// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "sample/SampleGate.h"

#include "base/SecretBytes.h"
#include "openapi/Signer.h"
#include "sample/SampleKey.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace tunnelglass::sample {

namespace {

constexpr qint64 allowedSkewSeconds = 15LL * 60;

Refusal missingParameter(const QString &name)
{
    return {400, QString(u"Missing" + name), QString(name + u" is mandatory for this action.")};
}

std::optional<Refusal> refuseMissing(const SampleRequest &request)
{
    const std::pair<QLatin1StringView, bool> parts[] = {
        {QLatin1StringView("AccessKeyId"), request.accessKeyId.isEmpty()},
        {QLatin1StringView("Signature"), request.signature.isEmpty()},
        {QLatin1StringView("Timestamp"), request.context.timestamp.isEmpty()},
        {QLatin1StringView("SignatureNonce"), request.context.nonce.isEmpty()},
        {QLatin1StringView("Version"), request.request.version.isEmpty()},
        {QLatin1StringView("Action"), request.request.action.isEmpty()},
    };
    for (const auto &[name, missing] : parts) {
        if (missing)
            return missingParameter(name);
    }
    return std::nullopt;
}

std::optional<Refusal> refuseTime(const QString &timestamp, const QDateTime &now)
{
    static const QRegularExpression form(QStringLiteral(R"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\z)"));
    const QDateTime sent = QDateTime::fromString(timestamp, Qt::ISODate);
    if (!form.match(timestamp).hasMatch() || !sent.isValid()) {
        return Refusal{400, QStringLiteral("InvalidTimeStamp.Format"),
                       QStringLiteral("Specified time stamp or date value is not well formatted.")};
    }
    if (qAbs(sent.secsTo(now)) > allowedSkewSeconds) {
        return Refusal{400, QStringLiteral("InvalidTimeStamp.Expired"),
                       QStringLiteral("Specified time stamp or date value is expired.")};
    }
    return std::nullopt;
}

/// V3 signs headers: each x-acs header that arrived must be one that was signed, and the body must be the one
/// whose digest was.
bool areHeadersAsSigned(const SampleRequest &request, const openapi::SignedRequest &ours)
{
    if (request.signatureVersion != openapi::SignatureVersion::V3)
        return true;
    QMap<QByteArray, QByteArray> signedHeaders;
    for (const auto &[name, value] : ours.headers)
        signedHeaders.insert(name, value);
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header) {
        if (header.key().startsWith("x-acs-") && signedHeaders.value(header.key()) != header.value())
            return false;
    }
    const QByteArray digest = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
    return signedHeaders.value(QByteArrayLiteral("x-acs-content-sha256")) == digest;
}

/// The service's check: sign what arrived with the key on file, and compare.
std::optional<Refusal> refuseSignature(const SampleRequest &request)
{
    const openapi::SignedRequest ours =
        openapi::signerFor(request.signatureVersion)
            .sign(request.request, request.url, sampleCredentials(), request.context);
    // SecretBytes compares in a time that does not depend on the content.
    if (areHeadersAsSigned(request, ours) && SecretBytes(ours.signature) == SecretBytes(request.signature))
        return std::nullopt;
    return Refusal{
        400, QStringLiteral("SignatureDoesNotMatch"),
        QString(u"Specified signature is not matched with our calculation. server string to sign is:" +
                QString::fromUtf8(ours.stringToSign))};
}

} // namespace

std::optional<Refusal> SampleGate::refuse(const SampleRequest &request, const QDateTime &now)
{
    if (const auto missing = refuseMissing(request))
        return missing;
    if (request.accessKeyId != sampleCredentials().accessKeyId) {
        return Refusal{404, QStringLiteral("InvalidAccessKeyId.NotFound"),
                       QStringLiteral("Specified access key is not found.")};
    }
    if (const auto late = refuseTime(request.context.timestamp, now))
        return late;
    if (!request.securityToken.isEmpty()) {
        // The sample key is a lasting one: no token belongs to it.
        return Refusal{400, QStringLiteral("InvalidSecurityToken.MismatchWithAccessKey"),
                       QStringLiteral("Specified SecurityToken mismatch with the AccessKey.")};
    }
    if (const auto wrong = refuseSignature(request))
        return wrong;

    // Older nonces need no memory: their timestamps are refused anyway.
    m_nonces.removeIf([&now](const QHash<QString, QDateTime>::iterator &used) {
        return used.value().secsTo(now) > 2 * allowedSkewSeconds;
    });
    if (m_nonces.contains(request.context.nonce)) {
        return Refusal{400, QStringLiteral("SignatureNonceUsed"),
                       QStringLiteral("Specified signature nonce was used already.")};
    }
    m_nonces.insert(request.context.nonce, now);
    return std::nullopt;
}

} // namespace tunnelglass::sample
