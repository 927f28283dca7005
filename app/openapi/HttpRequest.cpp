// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/HttpRequest.h"

#include "base/BuildInfo.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace tunnelglass::openapi {

namespace {

void trustAlso(QNetworkRequest &request, const QByteArray &pem)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    // Adding a CA stops Qt from looking up the system's on demand, so those are named as well.
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + QSslCertificate::fromData(pem));
    request.setSslConfiguration(tls);
    // Qt keeps connections by host, port and this name, not by whom they trust. Spelling out the name that is
    // verified anyway keeps these connections apart from those that trust the system's CAs only.
    request.setPeerVerifyName(request.url().host());
}

} // namespace

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
    if (!options.caCertificates.isEmpty() && request.url.scheme() == u"https")
        trustAlso(result, options.caCertificates);
    return result;
}

} // namespace tunnelglass::openapi
