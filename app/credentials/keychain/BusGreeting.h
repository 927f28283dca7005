// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace tunnelglass::credentials {

/// Finds out whether anybody answers at the session bus, because connecting to one that is silent blocks the
/// calling thread, and every later one with it, for ever. Speaks the first line of the D-Bus authentication
/// protocol over a socket of its own (D-Bus Specification 0.41, "Authentication Protocol") and hangs up.
class BusGreeting final : public QObject
{
    Q_OBJECT

public:
    /// True: it answers, or connecting will say at once what is wrong. False: nobody did within the limit.
    using Handler = std::function<void(bool answered)>;

    /// Calls the handler once, from the event loop, unless `parent` is deleted before.
    static void send(std::chrono::milliseconds limit, QObject *parent, Handler handler);

    /// The file name or, with `isAbstract`, the abstract name of a bus address's only socket; empty when the
    /// address names several, or is not a Unix socket's.
    static QString socketName(const QString &address, bool *isAbstract);

private:
    BusGreeting(QObject *parent, Handler handler);

    void begin(const QString &name, bool isAbstract, std::chrono::milliseconds limit);
    void end(bool answered);

    Handler m_handler;
};

} // namespace tunnelglass::credentials
