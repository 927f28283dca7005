// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <chrono>
#include <functional>

namespace tunnelglass::credentials {

/// One prompt of the Secret Service: the service asks the person, this says what came of it. Deleting it
/// takes a prompt that is still on show away.
class SecretPrompt final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(Result<void>)>;

    /// `owner` is the unique bus name of the service, `path` the prompt's object path.
    SecretPrompt(const QDBusConnection &connection, const QString &owner, const QString &path,
                 QObject *parent = nullptr);
    ~SecretPrompt() override;

    /// Shows it. The handler is called once, from the event loop: KeychainPromptDismissed when the person
    /// refused or the service had no display to ask on, KeychainNoService when the service died meanwhile.
    /// `limit` is for the service to begin, not for the person.
    void show(std::chrono::milliseconds limit, Handler handler);

private Q_SLOTS:
    void onCompleted(bool dismissed, const QDBusVariant &result);

private:
    void end(const Result<void> &result);

    QDBusConnection m_connection;
    QString m_owner;
    QString m_path;
    Handler m_handler;
    bool m_onShow = true;
};

} // namespace tunnelglass::credentials
