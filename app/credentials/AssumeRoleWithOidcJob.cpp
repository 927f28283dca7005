// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/AssumeRoleWithOidcJob.h"

#include "base/Clock.h"
#include "credentials/CredentialAnswer.h"
#include "credentials/ProfileFile.h"
#include "openapi/ErrorClassifier.h"
#include "openapi/HttpJob.h"
#include "openapi/PercentEncoding.h"
#include "openapi/Signer.h"

namespace tunnelglass::credentials {

AssumeRoleWithOidcJob::AssumeRoleWithOidcJob(const SourceContext &context, RoleRequest role,
                                             QString providerArn, QString tokenFile, QObject *parent)
    : CredentialJob(parent)
    , m_context(context)
    , m_role(std::move(role))
    , m_providerArn(std::move(providerArn))
    , m_tokenFile(std::move(tokenFile))
{}

void AssumeRoleWithOidcJob::start()
{
    if (isEnding())
        return;
    Result<QByteArray> bytes = readProfileFile(m_tokenFile);
    if (!bytes)
        return finish(Failure(bytes.error()));
    openapi::Credentials token; // only its token: what an error of the service may echo
    token.securityToken = SecretBytes(QByteArrayView(*bytes).trimmed());
    wipe(bytes->data(), bytes->size());

    const openapi::SigningContext moment = openapi::freshContext(m_context.clock);
    openapi::Request request;
    request.action = QStringLiteral("AssumeRoleWithOIDC");
    request.version = QStringLiteral("2015-04-01");
    request.product = QStringLiteral("sts");
    request.parameters = m_role.parameters();
    request.parameters.insert(QStringLiteral("OIDCProviderArn"), m_providerArn);
    QMap<QString, QString> sent = request.parameters;
    sent.insert(QStringLiteral("Action"), request.action);
    sent.insert(QStringLiteral("Version"), request.version);
    sent.insert(QStringLiteral("Format"), QStringLiteral("JSON"));
    sent.insert(QStringLiteral("Timestamp"), moment.timestamp);
    sent.insert(QStringLiteral("SignatureNonce"), moment.nonce);
    sent.insert(QStringLiteral("OIDCToken"), token.securityToken.revealText());

    openapi::HttpCall http;
    http.method = QByteArrayLiteral("POST");
    http.url = m_role.endpoint;
    http.url.setPath(QStringLiteral("/"));
    http.headers = {{"accept", "application/json"}, {"content-type", "application/x-www-form-urlencoded"}};
    http.body = openapi::encodedPairs(sent);
    auto *call = new openapi::HttpJob(m_context.network, http, m_context.options, this);
    connect(call, &Job::finished, this, [this, call, request, token] {
        if (!call->result())
            return finish(Failure(call->result().error()));
        const openapi::HttpAnswer &answer = *call->result();
        const openapi::RefusedCall refused{
            .request = request, .credentials = token, .stringToSign = {}, .sentAt = m_context.clock.nowUtc()};
        if (std::optional<Error> error = openapi::classifyAnswer(answer, refused)) {
            error->host = m_role.endpoint.host();
            return finish(Failure(*error));
        }
        finish(CredentialAnswer(m_role.origin).fromSts(answer.body));
    });
    call->start();
}

} // namespace tunnelglass::credentials
