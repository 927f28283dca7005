// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/InstanceRoleJob.h"

#include "credentials/CredentialAnswer.h"
#include "openapi/HttpJob.h"

#include <algorithm>

namespace tunnelglass::credentials {

namespace {

constexpr qsizetype largestMetadata = 64 * 1024;

bool isRoleName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 128 && name != u"." && name != u".." &&
           std::all_of(name.cbegin(), name.cend(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
                      c == u'-' || c == u'_' || c == u'.' || c == u'@';
           });
}

bool isHeaderValue(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 4096 &&
           std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

InstanceRoleJob::InstanceRoleJob(const SourceContext &context, QString role, QString origin, QObject *parent)
    : CredentialJob(parent)
    , m_context(context)
    , m_role(std::move(role))
    , m_origin(std::move(origin))
{}

void InstanceRoleJob::start()
{
    if (isEnding())
        return;
    ask(QByteArrayLiteral("PUT"), QStringLiteral("/latest/api/token"), &InstanceRoleJob::takeToken);
}

void InstanceRoleJob::ask(const QByteArray &method, const QString &path,
                          void (InstanceRoleJob::*next)(const QByteArray &))
{
    using namespace std::chrono_literals;
    openapi::HttpCall http;
    http.method = method;
    http.url = m_context.metadata;
    http.url.setPath(path);
    if (m_token.isEmpty())
        http.headers = {{"x-aliyun-ecs-metadata-token-ttl-seconds", "21600"}};
    else
        http.headers = {{"x-aliyun-ecs-metadata-token", m_token.reveal().toByteArray()}};
    openapi::CallOptions options;
    options.totalTimeout = 1s;
    options.connectTimeout = 1s;
    options.maxBytes = largestMetadata;
    auto *call = new openapi::HttpJob(m_context.network, http, options, this);
    connect(call, &Job::finished, this, [this, call, next] {
        if (!call->result())
            return finish(Failure(call->result().error()));
        const openapi::HttpAnswer &answer = *call->result();
        if (answer.status != 200)
            return finish(CredentialAnswer(m_origin).broken(
                tr("The metadata service answers with HTTP status %1.").arg(answer.status)));
        (this->*next)(answer.body);
    });
    call->start();
}

void InstanceRoleJob::takeToken(const QByteArray &body)
{
    const QByteArray token = body.trimmed();
    if (!isHeaderValue(token))
        return finish(
            CredentialAnswer(m_origin).broken(tr("The metadata service gives no usable session token.")));
    m_token = SecretBytes(token);
    if (!m_role.isEmpty())
        return askForCredentials();
    ask(QByteArrayLiteral("GET"), QStringLiteral("/latest/meta-data/ram/security-credentials/"),
        &InstanceRoleJob::takeRole);
}

void InstanceRoleJob::takeRole(const QByteArray &body)
{
    m_role = QString::fromLatin1(body.trimmed());
    askForCredentials();
}

void InstanceRoleJob::askForCredentials()
{
    if (!isRoleName(m_role))
        return finish(CredentialAnswer(m_origin).broken(tr("The name of the instance's role is not one.")));
    ask(QByteArrayLiteral("GET"), u"/latest/meta-data/ram/security-credentials/" + m_role,
        &InstanceRoleJob::takeCredentials);
}

void InstanceRoleJob::takeCredentials(const QByteArray &body)
{
    finish(CredentialAnswer(m_origin).fromService(body));
}

} // namespace tunnelglass::credentials
