// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/AssumeRoleJob.h"

#include "credentials/CredentialAnswer.h"
#include "openapi/ApiJob.h"

namespace tunnelglass::credentials {

AssumeRoleJob::AssumeRoleJob(const SourceContext &context, RoleRequest role, openapi::Credentials asker,
                             QObject *parent)
    : CredentialJob(parent)
    , m_context(context)
    , m_role(std::move(role))
    , m_asker(std::move(asker))
{}

void AssumeRoleJob::start()
{
    if (isEnding())
        return;
    openapi::Request request;
    request.action = QStringLiteral("AssumeRole");
    request.version = QStringLiteral("2015-04-01");
    request.product = QStringLiteral("sts");
    request.parameters = m_role.parameters();
    if (!m_role.externalId.isEmpty())
        request.parameters.insert(QStringLiteral("ExternalId"), m_role.externalId);
    openapi::CallOptions options = m_context.options;
    options.signature = openapi::SignatureVersion::V1;
    auto *call = new openapi::ApiJob(m_context.network, m_context.clock, m_role.endpoint, request, m_asker,
                                     options, this);
    connect(call, &Job::finished, this, [this, call] {
        if (!call->result())
            return finish(Failure(call->result().error()));
        finish(CredentialAnswer(m_role.origin).fromSts(call->result()->body));
    });
    call->start();
}

} // namespace tunnelglass::credentials
