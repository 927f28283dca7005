// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/RequestPreview.h"

#include "openapi/CallRules.h"
#include "openapi/Signer.h"

namespace tunnelglass::openapi {

namespace {

// Unreserved characters only, so that percent-encoding leaves them alone until they are replaced.
constexpr QLatin1StringView keyIdStandIn("ACCESS-KEY-ID");
constexpr QLatin1StringView signatureWord("<signature>");

void replaceEverywhere(RequestRecord &record, const QString &before, const QString &after)
{
    for (QString *text : {&record.url, &record.body, &record.canonicalRequest, &record.stringToSign})
        text->replace(before, after);
    for (auto &header : record.headers)
        header.second.replace(before, after);
}

} // namespace

Result<RequestRecord> previewRequest(const Request &request, const QUrl &endpoint,
                                     const Credentials &credentials, const CallOptions &options,
                                     const Clock &clock)
{
    if (const Result<void> allowed = checkCall(request, endpoint, options); !allowed)
        return Failure(allowed.error());
    Credentials used = credentials;
    if (used.accessKeyId.isEmpty())
        used.accessKeyId = keyIdStandIn;
    const SignedRequest sent =
        signerFor(options.signature).sign(request, endpoint, used, freshContext(clock));
    RequestRecord result = record(sent, used);
    if (credentials.accessKeySecret.isEmpty()) {
        replaceEverywhere(result, QString::fromLatin1(sent.signature.toPercentEncoding()), signatureWord);
        replaceEverywhere(result, QString::fromLatin1(sent.signature), signatureWord);
    }
    return result;
}

} // namespace tunnelglass::openapi
