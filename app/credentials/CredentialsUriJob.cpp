// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/CredentialsUriJob.h"

#include "credentials/CredentialAnswer.h"
#include "openapi/HttpJob.h"

#include <algorithm>

namespace tunnelglass::credentials {

namespace {

constexpr qsizetype largestUriAnswer = 64 * 1024;

} // namespace

CredentialsUriJob::CredentialsUriJob(const SourceContext &context, const QString &uri, Consent consent,
                                     QString origin, QObject *parent)
    : CredentialJob(parent)
    , m_context(context)
    , m_uri(uri, QUrl::StrictMode)
    , m_consent(consent)
    , m_origin(std::move(origin))
{}

void CredentialsUriJob::start()
{
    using namespace std::chrono_literals;
    if (isEnding())
        return;
    if (m_consent != Consent::Yes)
        return finish(
            failure(ErrorKind::CredentialsUnconfirmed, m_origin, tr("Nobody agreed to ask its address.")));
    openapi::HttpCall http;
    http.url = m_uri;
    http.headers = {{"accept", "application/json"}};
    openapi::CallOptions options = m_context.options;
    options.maxBytes = largestUriAnswer;
    options.totalTimeout = std::min<std::chrono::milliseconds>(options.totalTimeout, 10s);
    auto *call = new openapi::HttpJob(m_context.network, http, options, this);
    connect(call, &Job::finished, this, [this, call] {
        if (!call->result()) {
            Error error = call->result().error();
            // The network's own words may repeat the address.
            if (error.kind != ErrorKind::EndpointInvalid)
                error.detail.clear();
            return finish(Failure(error));
        }
        const openapi::HttpAnswer &answer = *call->result();
        if (answer.status != 200)
            return finish(CredentialAnswer(m_origin).broken(
                tr("The address answers with HTTP status %1.").arg(answer.status)));
        finish(CredentialAnswer(m_origin).fromService(answer.body));
    });
    call->start();
}

} // namespace tunnelglass::credentials
