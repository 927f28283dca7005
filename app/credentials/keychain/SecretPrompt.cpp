// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/SecretPrompt.h"

#include "credentials/keychain/SecretBusCall.h"

#include <QDBusServiceWatcher>

#include <utility>

namespace tunnelglass::credentials {

namespace {

QString promptInterface()
{
    return QStringLiteral("org.freedesktop.Secret.Prompt");
}

} // namespace

SecretPrompt::SecretPrompt(const QDBusConnection &connection, const QString &owner, const QString &path,
                           QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_owner(owner)
    , m_path(path)
{}

SecretPrompt::~SecretPrompt()
{
    if (m_onShow)
        m_connection.send(
            QDBusMessage::createMethodCall(m_owner, m_path, promptInterface(), QStringLiteral("Dismiss")));
}

void SecretPrompt::show(std::chrono::milliseconds limit, Handler handler)
{
    m_handler = std::move(handler);
    // Before the call: a service without a display completes the prompt at once.
    m_connection.connect(m_owner, m_path, promptInterface(), QStringLiteral("Completed"), this,
                         SLOT(onCompleted(bool, QDBusVariant)));
    auto *watcher =
        new QDBusServiceWatcher(m_owner, m_connection, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { end(failure(ErrorKind::KeychainNoService)); });

    QDBusMessage prompt =
        QDBusMessage::createMethodCall(m_owner, m_path, promptInterface(), QStringLiteral("Prompt"));
    // The id of the window that the prompt belongs to is the desktop's own business; none is allowed.
    prompt << QString();
    SecretBusCall::send(m_connection, prompt, {}, limit, this, [this](const Result<QDBusMessage> &reply) {
        if (!reply)
            end(Failure(reply.error()));
    });
}

void SecretPrompt::onCompleted(bool dismissed, const QDBusVariant &)
{
    m_onShow = false;
    if (dismissed)
        end(failure(ErrorKind::KeychainPromptDismissed));
    else
        end({});
}

void SecretPrompt::end(const Result<void> &result)
{
    if (const Handler handler = std::exchange(m_handler, {}))
        handler(result);
}

} // namespace tunnelglass::credentials
