// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/SignalWatcher.h"

#include "cli/Interruption.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tunnelglass::cli {

#ifdef Q_OS_UNIX

namespace {

// A signal handler has no argument of its own: what it needs can only be found in static storage.
std::atomic<Interruption *> watchedInterruption = nullptr;
std::atomic<int> wakeUpWriteEnd = -1;

extern "C" void tunnelglassHandleInterrupt(int)
{
    if (Interruption *interruption = watchedInterruption.load())
        interruption->note();
    const char byte = 1;
    // The flag is set already; a full pipe has woken the event loop before.
    [[maybe_unused]] const ssize_t written = ::write(wakeUpWriteEnd.load(), &byte, 1);
}

} // namespace

SignalWatcher::SignalWatcher(Interruption &interruption)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return; // Ctrl+C then ends the program at once
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    watchedInterruption = &interruption;
    wakeUpWriteEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &interruption,
                     [&interruption, notifier = m_notifier.get()] {
                         notifier->setEnabled(false);
                         interruption.raise();
                     });

    struct sigaction onInterrupt = {};
    onInterrupt.sa_handler = tunnelglassHandleInterrupt;
    onInterrupt.sa_flags = int(SA_RESETHAND); // the second one is not for us
    ::sigaction(SIGINT, &onInterrupt, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

SignalWatcher::~SignalWatcher()
{
    if (!m_notifier)
        return;
    std::signal(SIGINT, SIG_DFL);
    const int readEnd = int(m_notifier->socket());
    m_notifier.reset();
    watchedInterruption = nullptr;
    ::close(wakeUpWriteEnd.exchange(-1));
    ::close(readEnd);
}

#else

SignalWatcher::SignalWatcher(Interruption &)
{}

SignalWatcher::~SignalWatcher() = default;

#endif

} // namespace tunnelglass::cli
