// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/SignerV3.h"

#include "openapi/Endpoint.h"
#include "openapi/PercentEncoding.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace tunnelglass::openapi {

namespace {

HeaderList unsignedV3Headers(const Request &request, const QByteArray &host, const Credentials &credentials,
                             const SigningContext &context, const QByteArray &hashedPayload)
{
    HeaderList headers{
        {"host", host},
        {"x-acs-action", request.action.toUtf8()},
        {"x-acs-version", request.version.toUtf8()},
        {"x-acs-date", context.timestamp.toUtf8()},
        {"x-acs-signature-nonce", context.nonce.toUtf8()},
        {"x-acs-content-sha256", hashedPayload},
        {"accept", "application/json"},
    };
    if (!credentials.securityToken.isEmpty()) {
        headers.append({"x-acs-accesskey-id", credentials.accessKeyId.toUtf8()});
        headers.append({"x-acs-security-token", credentials.securityToken.reveal().toByteArray()});
    }
    return headers;
}

bool isSignedV3Header(const QByteArray &name)
{
    return name.startsWith("x-acs-") || name == "host" || name == "content-type";
}

} // namespace

QByteArray SignerV3::canonicalUri(const QByteArray &encodedPath)
{
    if (encodedPath.isEmpty())
        return QByteArrayLiteral("/");
    QByteArray path = encodedPath;
    return path.replace('+', "%20").replace('*', "%2A").replace("%7E", "~");
}

QByteArray SignerV3::canonicalQuery(const QMap<QString, QString> &parameters)
{
    QByteArray text;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        if (!text.isEmpty())
            text += '&';
        text += it.key().toUtf8() + '=' + percentEncoded(it.value());
    }
    return text;
}

SignerV3::CanonicalHeaders SignerV3::canonicalHeaders(const HeaderList &headers)
{
    QMap<QByteArray, QByteArrayList> values;
    for (const auto &[name, value] : headers) {
        const QByteArray key = name.trimmed().toLower();
        if (isSignedV3Header(key))
            values[key].append(value.trimmed());
    }
    CanonicalHeaders result;
    for (auto it = values.begin(); it != values.end(); ++it) {
        std::sort(it->begin(), it->end());
        result.lines += it.key() + ':' + it->join(',') + '\n';
        if (!result.names.isEmpty())
            result.names += ';';
        result.names += it.key();
    }
    return result;
}

QByteArray SignerV3::canonicalRequest(const QByteArray &method, const QByteArray &canonicalUri,
                                      const QByteArray &canonicalQuery, const CanonicalHeaders &headers,
                                      const QByteArray &hashedPayload)
{
    return method + '\n' + canonicalUri + '\n' + canonicalQuery + '\n' + headers.lines + '\n' +
           headers.names + '\n' + hashedPayload;
}

QByteArray SignerV3::sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray SignerV3::stringToSign(const QByteArray &canonicalRequest)
{
    return "ACS3-HMAC-SHA256\n" + sha256Hex(canonicalRequest);
}

QByteArray SignerV3::signature(const QByteArray &stringToSign, const SecretBytes &accessKeySecret)
{
    QByteArray key = accessKeySecret.reveal().toByteArray();
    const QByteArray mac = QMessageAuthenticationCode::hash(stringToSign, key, QCryptographicHash::Sha256);
    wipe(key.data(), key.size());
    return mac.toHex();
}

QByteArray SignerV3::authorization(const QByteArray &accessKeyId, const QByteArray &signedHeaders,
                                   const QByteArray &signature)
{
    return "ACS3-HMAC-SHA256 Credential=" + accessKeyId + ",SignedHeaders=" + signedHeaders +
           ",Signature=" + signature;
}

SignedRequest SignerV3::sign(const Request &request, const QUrl &endpoint, const Credentials &credentials,
                             const SigningContext &context) const
{
    SignedRequest result;
    result.version = SignatureVersion::V3;
    result.method = request.method == HttpMethod::Post ? QByteArrayLiteral("POST") : QByteArrayLiteral("GET");
    const QByteArray host = hostText(endpoint).toLatin1();
    const QByteArray hashedPayload = sha256Hex(result.body);
    result.headers = unsignedV3Headers(request, host, credentials, context, hashedPayload);

    const CanonicalHeaders canonical = canonicalHeaders(result.headers);
    result.canonicalRequest = canonicalRequest(result.method, canonicalUri({}),
                                               canonicalQuery(request.parameters), canonical, hashedPayload);
    result.stringToSign = stringToSign(result.canonicalRequest);
    result.signature = signature(result.stringToSign, credentials.accessKeySecret);
    result.headers.append({"authorization", authorization(credentials.accessKeyId.toUtf8(), canonical.names,
                                                          result.signature)});

    QByteArray url = endpoint.scheme().toLatin1() + "://" + host + '/';
    if (!request.parameters.isEmpty())
        url += '?' + encodedPairs(request.parameters);
    result.url = QUrl::fromEncoded(url, QUrl::StrictMode);
    return result;
}

} // namespace tunnelglass::openapi
