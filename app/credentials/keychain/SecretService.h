// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "credentials/keychain/SecretItemStatus.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace tunnelglass::credentials {

/// Asks the Secret Service itself (freedesktop.org Secret Service API 0.2, org.freedesktop.secrets on the
/// session bus) what QtKeychain cannot tell. Never sees a secret.
///
/// The bus is connected to at the first question, with a connection of this object's own, so that a bus or a
/// service that comes back is found again. Each question ends with one call of its handler from the event
/// loop, unless this object is deleted before: that drops all of them, and a prompt on show with them.
///
/// Errors: KeychainUnavailable (no bus), KeychainNoService (none there, or it died while it was asked),
/// KeychainAccessDenied, KeychainTimedOut, KeychainFailed. On systems without such a service find() answers
/// Presence::Unknown and the others do nothing.
class SecretService final : public QObject
{
    Q_OBJECT

public:
    using StatusHandler = std::function<void(Result<SecretItemStatus>)>;
    using DoneHandler = std::function<void(Result<void>)>;

    /// `limit` is for each single call over the bus.
    explicit SecretService(std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~SecretService() override;

    /// Looks for the items with our service name and `key`; asks the person nothing.
    void find(const QString &key, StatusHandler handler);

    /// Unlocks what the object paths name. When that takes a password: with `onPrompt`, calls it and lets the
    /// service ask the person, for as long as that takes (KeychainPromptDismissed when it was refused, or
    /// when there is no display); without, KeychainLocked.
    void unlock(const QStringList &paths, std::function<void()> onPrompt, DoneHandler handler);

    /// Ends when the service appears on the bus, or after `longest`.
    void waitForStart(std::chrono::milliseconds longest, std::function<void()> handler);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tunnelglass::credentials
