// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/SystemKeychainTask.h"

#include "credentials/keychain/Keychain.h"
#include "credentials/keychain/SecretService.h"

#include <QCoreApplication>

#include <utility>

namespace tunnelglass::credentials {

namespace {

using Outcome = KeychainAnswer::Outcome;
using Presence = SecretItemStatus::Presence;

/// Where QtKeychain prefers KWallet, which knows absent from locked and unlocks by itself. The Secret Service
/// may then be another keychain, or none.
bool prefersKWallet()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(QLatin1StringView("KDE")) &&
           QStringList{QStringLiteral("5"), QStringLiteral("6")}.contains(
               qEnvironmentVariable("KDE_SESSION_VERSION"));
}

bool isText(QByteArrayView bytes)
{
    return bytes.isValidUtf8() && !bytes.contains('\0');
}

} // namespace

SystemKeychainTask::SystemKeychainTask(Operation operation, const QString &key, const SecretBytes &secret,
                                       SystemKeychainOptions options)
    : m_operation(operation)
    , m_key(key)
    , m_secret(secret)
    , m_options(options)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(ErrorKind::KeychainTimedOut); });
}

SystemKeychainTask::~SystemKeychainTask() = default;

void SystemKeychainTask::start(Handler handler)
{
    m_handler = std::move(handler);
    if (m_secret.size() > Keychain::maxSecretSize)
        return fail(ErrorKind::KeychainSecretTooLong);
    if (!isText(m_secret.reveal()))
        return fail(ErrorKind::Internal, QStringLiteral("a secret for the keychain is not text"));
    m_timer.start(m_options.limit);
    m_service = std::make_unique<SecretService>(m_options.limit);
    if (prefersKWallet())
        callLibrary();
    else
        look();
}

void SystemKeychainTask::stop()
{
    m_handler = {};
    m_secret = {};
    m_timer.stop();
    // Later, because the service may be the caller of this very function.
    QMetaObject::invokeMethod(
        this, [this] { m_service.reset(); }, Qt::QueuedConnection);
}

void SystemKeychainTask::look()
{
    m_service->find(m_key, step(&SystemKeychainTask::onSeen));
}

void SystemKeychainTask::onSeen(const Result<SecretItemStatus> &seen)
{
    if (!seen) {
        if (seen.error().kind != ErrorKind::KeychainNoService || std::exchange(m_waitedForStart, true))
            return end(Failure(seen.error()));
        return m_service->waitForStart(m_options.lateStart, [this] {
            if (m_handler)
                look();
        });
    }
    switch (seen->presence) {
    case Presence::Absent:
        return onAbsent(*seen);
    case Presence::Locked:
        return unlock(seen->locked);
    case Presence::Unlocked:
    case Presence::Unknown:
        return callLibrary();
    }
}

void SystemKeychainTask::onAbsent(const SecretItemStatus &status)
{
    // Some services (KeePassXC) show nothing of a locked keyring: what is absent may be locked.
    if (!status.locked.isEmpty())
        return unlock(status.locked);
    switch (m_operation) {
    case Operation::Read:
        return fail(status.hasCollection ? ErrorKind::KeychainItemMissing
                                         : ErrorKind::KeychainCollectionMissing);
    case Operation::Remove:
        return end({});
    case Operation::Write:
        // Without a default keyring the library lets the service offer the person to make one.
        if (!status.hasCollection)
            m_timer.start(m_options.promptLimit);
        return callLibrary();
    }
}

void SystemKeychainTask::unlock(const QStringList &paths)
{
    if (m_wasUnlocked)
        return fail(ErrorKind::KeychainLocked);
    const std::function<void()> onPrompt = [this] { m_timer.start(m_options.promptLimit); };
    m_service->unlock(paths, m_options.mayPrompt ? onPrompt : nullptr, step(&SystemKeychainTask::onUnlocked));
}

void SystemKeychainTask::onUnlocked(const Result<void> &unlocked)
{
    if (!unlocked)
        return end(Failure(unlocked.error()));
    m_timer.start(m_options.limit);
    m_wasUnlocked = true;
    look();
}

void SystemKeychainTask::callLibrary()
{
    m_isAsked = true;
    const auto onAnswer = step(&SystemKeychainTask::onAnswered);
    switch (m_operation) {
    case Operation::Read:
        return KeychainCall::read(m_key, this, onAnswer);
    case Operation::Write:
        return KeychainCall::write(m_key, m_secret, this, onAnswer);
    case Operation::Remove:
        return KeychainCall::remove(m_key, this, onAnswer);
    }
}

void SystemKeychainTask::onAnswered(const KeychainAnswer &answer)
{
    const bool done = answer.outcome == Outcome::Done;
    if (done && m_operation == Operation::Read)
        return end(answer.secret);
    // What KWallet took the Secret Service need not know.
    if (done && m_operation == Operation::Write && prefersKWallet())
        return end({});
    // "Not found" may be "locked", and a removal may have removed nothing: the service knows.
    m_service->find(m_key, [this, answer](const Result<SecretItemStatus> &seen) {
        if (m_handler)
            onChecked(answer, seen);
    });
}

void SystemKeychainTask::onChecked(const KeychainAnswer &answer, const Result<SecretItemStatus> &seen)
{
    const bool believed = answer.outcome == Outcome::Done || answer.outcome == Outcome::NotFound;
    if (!seen && !(prefersKWallet() && believed))
        return end(Failure(seen.error()));
    const SecretItemStatus status = seen ? *seen : SecretItemStatus();
    if (answer.outcome == Outcome::Done)
        onDone(status.presence);
    else
        onRefused(answer, status);
}

void SystemKeychainTask::onDone(Presence presence)
{
    const bool isThere = presence == Presence::Unlocked || presence == Presence::Locked;
    const bool isReal = presence == Presence::Unknown || isThere == (m_operation == Operation::Write);
    if (isReal)
        return end({});
    if (presence == Presence::Locked)
        return fail(ErrorKind::KeychainLocked);
    if (!tryAgain())
        fail(ErrorKind::KeychainFailed,
             isThere
                 ? QCoreApplication::translate("ErrorText", "The item is still there after it was removed.")
                 : QCoreApplication::translate("ErrorText", "The item is not there after it was written."));
}

void SystemKeychainTask::onRefused(const KeychainAnswer &answer, const SecretItemStatus &status)
{
    if (!status.locked.isEmpty() && status.presence != Presence::Unlocked)
        return fail(ErrorKind::KeychainLocked, answer.words);
    const bool isAbsent = status.presence == Presence::Absent || status.presence == Presence::Unknown;
    if (answer.outcome == Outcome::NotFound && isAbsent)
        return onAbsent(status);
    if (answer.outcome == Outcome::DeniedByUser)
        return fail(ErrorKind::KeychainPromptDismissed, answer.words);
    if (answer.outcome == Outcome::Denied)
        return fail(ErrorKind::KeychainAccessDenied, answer.words);
    if (!status.hasCollection)
        return fail(ErrorKind::KeychainCollectionMissing, answer.words);
    if (!tryAgain())
        fail(ErrorKind::KeychainFailed, answer.words);
}

bool SystemKeychainTask::tryAgain()
{
    if (std::exchange(m_triedAgain, true))
        return false;
    KeychainCall::forgetSession();
    callLibrary();
    return true;
}

void SystemKeychainTask::end(Result<SecretBytes> result)
{
    const Handler handler = std::exchange(m_handler, {});
    stop();
    if (!handler)
        return;
    if (!result)
        result.error().subject = m_key;
    handler(std::move(result));
}

void SystemKeychainTask::fail(ErrorKind kind, const QString &detail)
{
    end(failure(kind, m_key, detail));
}

} // namespace tunnelglass::credentials
