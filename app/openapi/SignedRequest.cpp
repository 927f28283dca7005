// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/SignedRequest.h"

#include "base/Redaction.h"

namespace tunnelglass::openapi {

namespace {

/// Takes the credentials' secrets out of a piece of a request, in each of the notations a request has: plain,
/// percent-encoded (query, form body, V1's canonical query) and encoded twice (V1's string to sign).
class RecordText
{
public:
    explicit RecordText(const Credentials &credentials)
    {
        for (const SecretBytes *secret : {&credentials.accessKeySecret, &credentials.securityToken}) {
            if (secret->isEmpty())
                continue;
            const QByteArray once = secret->reveal().toByteArray().toPercentEncoding();
            // Longest first: an encoded form may contain a shorter one.
            m_taboo << once.toPercentEncoding() << once << secret->reveal().toByteArray();
        }
    }

    QString operator()(QByteArray text) const
    {
        for (const QByteArray &taboo : m_taboo)
            text.replace(taboo, m_word);
        return QString::fromUtf8(text);
    }

private:
    QByteArrayList m_taboo;
    QByteArray m_word = redactionWord().toUtf8();
};

} // namespace

RequestRecord record(const SignedRequest &request, const Credentials &credentials)
{
    const RecordText clean(credentials);
    RequestRecord result;
    result.method = QString::fromLatin1(request.method);
    result.url = clean(request.url.toEncoded());
    result.headers.reserve(request.headers.size());
    for (const auto &[name, value] : request.headers)
        result.headers.append({QString::fromLatin1(name), clean(value)});
    result.body = clean(request.body);
    result.canonicalRequest = clean(request.canonicalRequest);
    result.stringToSign = clean(request.stringToSign);
    result.signatureVersion = request.version == SignatureVersion::V1
                                  ? QStringLiteral("V1 (HMAC-SHA1)")
                                  : QStringLiteral("V3 (ACS3-HMAC-SHA256)");
    return result;
}

} // namespace tunnelglass::openapi
