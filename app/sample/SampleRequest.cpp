// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "sample/SampleRequest.h"

#include <QNetworkRequest>

namespace tunnelglass::sample {

namespace {

/// Parses "k=v&k=v" the way a server does: "+" is a space, then percent-decoding.
QMap<QString, QString> parseForm(const QByteArray &encoded)
{
    QMap<QString, QString> fields;
    const auto decode = [](QByteArray text) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
    };
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        fields.insert(decode(equals < 0 ? pair : pair.left(equals)),
                      equals < 0 ? QString() : decode(pair.mid(equals + 1)));
    }
    return fields;
}

/// The value of `name` in "ACS3-HMAC-SHA256 Credential=..,SignedHeaders=..,Signature=..".
QByteArray authorizationPart(const QByteArray &authorization, QByteArrayView name)
{
    const QByteArray parts = authorization.mid(authorization.indexOf(' ') + 1);
    for (const QByteArray &part : parts.split(',')) {
        const QByteArray trimmed = part.trimmed();
        if (trimmed.startsWith(name) && trimmed.size() > name.size() && trimmed.at(name.size()) == '=')
            return trimmed.mid(name.size() + 1);
    }
    return {};
}

void takeV3(SampleRequest &received, const QMap<QString, QString> &query)
{
    const auto header = [&received](QByteArrayView name) {
        return QString::fromUtf8(received.headers.value(name.toByteArray()));
    };
    const QByteArray authorization = received.headers.value(QByteArrayLiteral("authorization"));
    received.signatureVersion = openapi::SignatureVersion::V3;
    received.request.action = header("x-acs-action");
    received.request.version = header("x-acs-version");
    received.request.parameters = query;
    received.context.timestamp = header("x-acs-date");
    received.context.nonce = header("x-acs-signature-nonce");
    received.securityToken = header("x-acs-security-token");
    received.accessKeyId = QString::fromUtf8(authorizationPart(authorization, "Credential"));
    received.signature = authorizationPart(authorization, "Signature");
}

void takeV1(SampleRequest &received, QMap<QString, QString> fields)
{
    const auto take = [&fields](QLatin1StringView name) { return fields.take(name); };
    received.signatureVersion = openapi::SignatureVersion::V1;
    received.request.action = take(QLatin1StringView("Action"));
    received.request.version = take(QLatin1StringView("Version"));
    const QString format = take(QLatin1StringView("Format"));
    if (format.compare(QLatin1StringView("XML"), Qt::CaseInsensitive) == 0)
        received.request.wire = openapi::WireFormat::Xml;
    received.context.timestamp = take(QLatin1StringView("Timestamp"));
    received.context.nonce = take(QLatin1StringView("SignatureNonce"));
    received.securityToken = take(QLatin1StringView("SecurityToken"));
    received.accessKeyId = take(QLatin1StringView("AccessKeyId"));
    received.signature = take(QLatin1StringView("Signature")).toUtf8();
    // Signing again puts these two back with the only values there are; anything else fails the comparison.
    fields.remove(QStringLiteral("SignatureMethod"));
    fields.remove(QStringLiteral("SignatureVersion"));
    received.request.parameters = fields;
}

} // namespace

SampleRequest receiveRequest(openapi::HttpMethod method, const QNetworkRequest &request,
                             const QByteArray &body)
{
    SampleRequest received;
    received.request.method = method;
    received.url = request.url();
    received.body = body;
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names)
        received.headers.insert(name.toLower(), request.rawHeader(name));

    QMap<QString, QString> fields = parseForm(request.url().query(QUrl::FullyEncoded).toUtf8());
    if (received.headers.value(QByteArrayLiteral("authorization")).startsWith("ACS3-HMAC-SHA256 ")) {
        takeV3(received, fields);
    } else {
        fields.insert(parseForm(body));
        takeV1(received, fields);
    }
    return received;
}

} // namespace tunnelglass::sample
