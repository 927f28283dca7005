// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"

#include <QString>

#include <functional>

class QObject;

namespace tunnelglass::credentials {

/// What the library or the system answered, in our words.
struct KeychainAnswer
{
    enum class Outcome : unsigned char
    {
        Done,
        NotFound, ///< absent; with QtKeychain on Linux also locked, which it does not tell apart
        DeniedByUser,
        Denied, ///< among others, an item cannot be written into a locked keyring
        Failed,
    };

    Outcome outcome = Outcome::Failed;
    QString words;      ///< the system's words when it failed; no secret
    SecretBytes secret; ///< what was read
};

/// One call of what keeps secrets, under the service name "tunnelglass": QtKeychain, never with its insecure
/// fallback, or on Windows the credential store itself. The only part of Tunnelglass that knows either.
///
/// The handler is called once, from the event loop, unless `context` is gone by then. The call itself cannot
/// be stopped: QtKeychain hands its job to the system as a bare pointer, so the job has to live until the
/// system has answered. Its calls are worked off one after the other; one that never ends (a process without
/// the GLib event loop) holds up those behind it. Windows answers at once.
class KeychainCall
{
public:
    using Handler = std::function<void(KeychainAnswer)>;

    static void read(const QString &key, QObject *context, Handler handler);
    static void write(const QString &key, const SecretBytes &secret, QObject *context, Handler handler);
    static void remove(const QString &key, QObject *context, Handler handler);

    /// Lets the next call open a new session with the keychain. Below QtKeychain, libsecret keeps one for as
    /// long as the process lives, and goes on using it when the keychain was restarted and knows it no more.
    /// Other keychains have none.
    static void forgetSession();
};

/// The service name of every item.
QString keychainServiceName();

} // namespace tunnelglass::credentials
