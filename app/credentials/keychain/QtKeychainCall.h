// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"

#include <QString>

#include <functional>

class QObject;

namespace tunnelglass::credentials {

/// What QtKeychain answered, in our words.
struct QtKeychainAnswer
{
    enum class Outcome : unsigned char
    {
        Done,
        NotFound, ///< absent, or locked: QtKeychain does not tell them apart
        DeniedByUser,
        Denied, ///< among others, an item cannot be written into a locked keyring
        Failed,
    };

    Outcome outcome = Outcome::Failed;
    QString words;      ///< the system's words when it failed; no secret
    SecretBytes secret; ///< what was read
};

/// One call of QtKeychain under the service name "tunnelglass", never with its insecure fallback. The only
/// part of Tunnelglass that knows QtKeychain.
///
/// The handler is called once, from the event loop, unless `context` is gone by then. The call itself cannot
/// be stopped: the library hands its job to the system as a bare pointer, so the job has to live until the
/// system has answered. Calls are worked off one after the other; one that never ends (a process without the
/// GLib event loop) holds up those behind it.
class QtKeychainCall
{
public:
    using Handler = std::function<void(QtKeychainAnswer)>;

    static void read(const QString &key, QObject *context, Handler handler);
    static void write(const QString &key, const SecretBytes &secret, QObject *context, Handler handler);
    static void remove(const QString &key, QObject *context, Handler handler);

    /// Lets the next call open a new session with the keychain. Below QtKeychain, libsecret keeps one for as
    /// long as the process lives, and goes on using it when the keychain was restarted and knows it no more.
    static void forgetSession();
};

/// The service name of every item.
QString keychainServiceName();

} // namespace tunnelglass::credentials
