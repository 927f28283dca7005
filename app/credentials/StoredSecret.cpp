// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/StoredSecret.h"

#include "credentials/StoredSecretReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunnelglass::credentials {

namespace {

constexpr QByteArrayView idName("accessKeyId");
constexpr QByteArrayView secretName("accessKeySecret");
constexpr QByteArrayView tokenName("securityToken");
constexpr QByteArrayView expiryName("expiresAt");
constexpr QByteArrayView base64Suffix("Base64");

/// A bare secret of version 0 is one word of this length at most.
constexpr qsizetype longestBareSecret = 512;

void appendJsonText(QByteArray &json, QByteArrayView text)
{
    json.append('"');
    for (const char c : text) {
        constexpr const char *digits = "0123456789abcdef";
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else if (byte < 0x20)
            json.append("\\u00").append(digits[byte >> 4]).append(digits[byte & 0xf]);
        else
            json.append(c);
    }
    json.append('"');
}

void appendMember(QByteArray &json, QByteArrayView name, QByteArrayView text)
{
    if (text.isEmpty())
        return;
    json.append(",\"").append(name);
    if (text.isValidUtf8()) {
        json.append("\":");
        appendJsonText(json, text);
        return;
    }
    json.append(base64Suffix).append("\":");
    QByteArray encoded = text.toByteArray().toBase64();
    appendJsonText(json, encoded);
    wipe(encoded.data(), encoded.size());
}

Failure corrupt(const QString &detail)
{
    return failure(ErrorKind::KeychainItemCorrupt, {}, detail);
}

/// The secret's bytes of a member that may be in Base64; false when it is broken.
bool takeSecret(const StoredSecretReader &reader, SecretBytes &secret)
{
    if (!reader.name().endsWith(base64Suffix)) {
        secret = SecretBytes(reader.text());
        return true;
    }
    auto decoded =
        QByteArray::fromBase64Encoding(reader.text().toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    secret = SecretBytes(QByteArrayView(decoded.decoded));
    wipe(decoded.decoded.data(), decoded.decoded.size());
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
}

bool takeExpiry(const StoredSecretReader &reader, QDateTime &expiresAt)
{
    expiresAt = QDateTime::fromString(QString::fromUtf8(reader.text()), Qt::ISODate);
    return expiresAt.isValid() && expiresAt.timeSpec() == Qt::UTC;
}

bool takeMember(const StoredSecretReader &reader, StoredSecret &stored)
{
    const QByteArrayView name = reader.name();
    const QByteArrayView plainName = name.endsWith(base64Suffix) ? name.chopped(base64Suffix.size()) : name;
    if (plainName == secretName)
        return reader.isText() && takeSecret(reader, stored.accessKeySecret);
    if (plainName == tokenName)
        return reader.isText() && takeSecret(reader, stored.securityToken);
    if (name == expiryName)
        return takeExpiry(reader, stored.expiresAt);
    if (name != idName)
        return true;
    stored.accessKeyId = QString::fromUtf8(reader.text());
    return reader.isText();
}

bool isBareSecret(QByteArrayView text)
{
    const auto isOfAWord = [](char c) { return static_cast<unsigned char>(c) > 0x20 && c != 0x7f; };
    return !text.isEmpty() && text.size() <= longestBareSecret && text.isValidUtf8() &&
           std::all_of(text.begin(), text.end(), isOfAWord);
}

Result<StoredSecret> fromJson(QByteArrayView json)
{
    using Step = StoredSecretReader::Step;
    StoredSecretReader reader(json);
    if (reader.next() != Step::Member || reader.name() != "version" || reader.number() < 1)
        return corrupt(QCoreApplication::translate("ErrorText", "It does not begin with a version."));
    if (reader.number() > StoredSecret::currentVersion)
        return failure(ErrorKind::KeychainItemTooNew, {},
                       QCoreApplication::translate("ErrorText", "Version %1.").arg(reader.number()));
    StoredSecret stored;
    Step step = reader.next();
    for (; step == Step::Member; step = reader.next())
        if (!takeMember(reader, stored))
            return corrupt(QCoreApplication::translate("ErrorText", "Its member %1 is malformed.")
                               .arg(QString::fromLatin1(reader.name())));
    if (step == Step::Broken)
        return corrupt(
            QCoreApplication::translate("ErrorText", "It is no well-formed JSON object of texts."));
    if (stored.accessKeySecret.isEmpty())
        return corrupt(QCoreApplication::translate("ErrorText", "It holds no secret."));
    return stored;
}

} // namespace

SecretBytes StoredSecret::toItem() const
{
    const QByteArray id = accessKeyId.toUtf8();
    QByteArray json;
    // Room for the worst case, so that the buffer never moves and no copy stays behind.
    json.reserve(6 * (id.size() + accessKeySecret.size() + securityToken.size()) + 256);
    json.append("{\"version\":").append(QByteArray::number(currentVersion));
    appendMember(json, idName, id);
    appendMember(json, secretName, accessKeySecret.reveal());
    appendMember(json, tokenName, securityToken.reveal());
    if (expiresAt.isValid())
        appendMember(json, expiryName, expiresAt.toUTC().toString(Qt::ISODate).toLatin1());
    json.append('}');
    SecretBytes item{QByteArrayView(json)};
    wipe(json.data(), json.size());
    return item;
}

Result<StoredSecret> StoredSecret::fromItem(const SecretBytes &item)
{
    const QByteArrayView text = item.reveal();
    if (text.trimmed().startsWith('{'))
        return fromJson(text);
    if (!isBareSecret(text))
        return corrupt(QCoreApplication::translate("ErrorText", "It is neither JSON nor a bare secret."));
    StoredSecret stored;
    stored.accessKeySecret = item;
    stored.isOldForm = true;
    return stored;
}

} // namespace tunnelglass::credentials
