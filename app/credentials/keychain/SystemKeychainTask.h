// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "base/SecretBytes.h"
#include "credentials/keychain/KeychainCall.h"
#include "credentials/keychain/SecretItemStatus.h"
#include "credentials/keychain/SystemKeychainOptions.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>

namespace tunnelglass::credentials {

class SecretService;

/// What a job of SystemKeychain does: ask the Secret Service, unlock, let QtKeychain do it, and ask the
/// service again whether it is so.
class SystemKeychainTask final : public QObject
{
    Q_OBJECT

public:
    enum class Operation : unsigned char
    {
        Read,
        Write,
        Remove,
    };
    using Handler = std::function<void(Result<SecretBytes>)>;

    /// `secret` is what to write; empty for the others.
    SystemKeychainTask(Operation operation, const QString &key, const SecretBytes &secret,
                       SystemKeychainOptions options);
    ~SystemKeychainTask() override;

    /// Calls the handler once, perhaps before it returns; with the secret when it was to be read.
    void start(Handler handler);
    /// Drops everything; the handler is not called any more.
    void stop();
    /// Whether the keychain may be changing already.
    bool isUnderWay() const { return m_isAsked; }

private:
    /// A call-back that is dropped when it comes after the end.
    template <typename Argument>
    std::function<void(const Argument &)> step(void (SystemKeychainTask::*next)(const Argument &))
    {
        return [this, next](const Argument &argument) {
            if (m_handler)
                (this->*next)(argument);
        };
    }

    void look();
    void onSeen(const Result<SecretItemStatus> &seen);
    void onAbsent(const SecretItemStatus &status);
    void unlock(const QStringList &paths);
    void onUnlocked(const Result<void> &unlocked);
    void callLibrary();
    void onAnswered(const KeychainAnswer &answer);
    void onChecked(const KeychainAnswer &answer, const Result<SecretItemStatus> &seen);
    void onDone(SecretItemStatus::Presence presence);
    void onRefused(const KeychainAnswer &answer, const SecretItemStatus &status);
    bool tryAgain();
    void end(Result<SecretBytes> result);
    void fail(ErrorKind kind, const QString &detail = {});

    const Operation m_operation;
    const QString m_key;
    SecretBytes m_secret;
    const SystemKeychainOptions m_options;
    Handler m_handler;
    std::unique_ptr<SecretService> m_service;
    QTimer m_timer;
    bool m_waitedForStart = false;
    bool m_wasUnlocked = false;
    bool m_isAsked = false; ///< the library has begun, which nobody can stop
    bool m_triedAgain = false;
};

} // namespace tunnelglass::credentials
