// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/HttpRequest.h"

#include "base/BuildInfo.h"

namespace tunnelglass::openapi {

QNetworkRequest httpRequest(const SignedRequest &request, const CallOptions &options)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Without this Qt copies the body into a buffer that it can send twice; see OneShotBody.
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    result.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    result.setRawHeader("User-Agent", QByteArrayLiteral("Tunnelglass/") + applicationVersion);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    // A body is inflated no further than it may be read.
    result.setDecompressedSafetyCheckThreshold(options.maxBytes);
    return result;
}

} // namespace tunnelglass::openapi
