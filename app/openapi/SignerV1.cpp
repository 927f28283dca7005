// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/SignerV1.h"

#include "openapi/Endpoint.h"
#include "openapi/PercentEncoding.h"

#include <QMessageAuthenticationCode>

namespace tunnelglass::openapi {

QMap<QString, QString> SignerV1::allParameters(const Request &request, const Credentials &credentials,
                                               const SigningContext &context)
{
    QMap<QString, QString> all = request.parameters;
    all.insert(QStringLiteral("Action"), request.action);
    all.insert(QStringLiteral("Version"), request.version);
    all.insert(QStringLiteral("Format"),
               request.wire == WireFormat::Xml ? QStringLiteral("XML") : QStringLiteral("JSON"));
    all.insert(QStringLiteral("Timestamp"), context.timestamp);
    all.insert(QStringLiteral("SignatureNonce"), context.nonce);
    all.insert(QStringLiteral("SignatureMethod"), QStringLiteral("HMAC-SHA1"));
    all.insert(QStringLiteral("SignatureVersion"), QStringLiteral("1.0"));
    all.insert(QStringLiteral("AccessKeyId"), credentials.accessKeyId);
    if (!credentials.securityToken.isEmpty())
        all.insert(QStringLiteral("SecurityToken"), credentials.securityToken.revealText());
    return all;
}

QByteArray SignerV1::stringToSign(const QByteArray &method, const QByteArray &canonicalQuery)
{
    return method + "&%2F&" + canonicalQuery.toPercentEncoding();
}

QByteArray SignerV1::signature(const QByteArray &stringToSign, const SecretBytes &accessKeySecret)
{
    QByteArray key = accessKeySecret.reveal().toByteArray() + '&';
    const QByteArray mac = QMessageAuthenticationCode::hash(stringToSign, key, QCryptographicHash::Sha1);
    wipe(key.data(), key.size());
    return mac.toBase64();
}

SignedRequest SignerV1::sign(const Request &request, const QUrl &endpoint, const Credentials &credentials,
                             const SigningContext &context) const
{
    const bool post = request.method == HttpMethod::Post;
    SignedRequest result;
    result.version = SignatureVersion::V1;
    result.method = post ? QByteArrayLiteral("POST") : QByteArrayLiteral("GET");
    result.canonicalRequest = encodedPairs(allParameters(request, credentials, context));
    result.stringToSign = stringToSign(result.method, result.canonicalRequest);
    result.signature = signature(result.stringToSign, credentials.accessKeySecret);

    const QByteArray host = hostText(endpoint).toLatin1();
    const QByteArray parameters =
        result.canonicalRequest + "&Signature=" + result.signature.toPercentEncoding();
    QByteArray url = endpoint.scheme().toLatin1() + "://" + host + '/';
    const QByteArray accept = request.wire == WireFormat::Xml ? "text/xml" : "application/json";
    result.headers = {{"host", host}, {"accept", accept}};
    if (post) {
        result.headers.emplaceBack("content-type", "application/x-www-form-urlencoded");
        result.body = parameters;
    } else {
        url += '?' + parameters;
    }
    result.url = QUrl::fromEncoded(url, QUrl::StrictMode);
    return result;
}

} // namespace tunnelglass::openapi
