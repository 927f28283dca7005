// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <chrono>
#include <functional>

class QObject;

namespace tunnelglass::credentials {

/// One call to the Secret Service over the bus, and what its failures mean.
class SecretBusCall
{
public:
    using Handler = std::function<void(Result<QDBusMessage>)>;

    /// The well-known name of the service.
    static QString serviceName();
    /// A method of the service's root object.
    static QDBusMessage onService(const QString &method);

    /// Sends it. The handler is called once, from the event loop, unless `context` is gone by then; the reply
    /// it gets has the arguments that `signature` says.
    static void send(const QDBusConnection &connection, const QDBusMessage &message, const QString &signature,
                     std::chrono::milliseconds limit, QObject *context, Handler handler);
};

} // namespace tunnelglass::credentials
