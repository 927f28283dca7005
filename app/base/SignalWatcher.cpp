// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/SignalWatcher.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tunnelglass {

#ifdef Q_OS_UNIX

namespace {

std::atomic<std::atomic<bool> *> watchedFlag = nullptr;
std::atomic<int> wakeUpWriteEnd = -1;

extern "C" void tunnelglassHandleSignal(int)
{
    if (std::atomic<bool> *flag = watchedFlag.load())
        flag->store(true);
    const char byte = 1;
    // The flag is set already; a full pipe has woken the event loop before.
    [[maybe_unused]] const ssize_t written = ::write(wakeUpWriteEnd.load(), &byte, 1);
}

} // namespace

SignalWatcher::SignalWatcher(const QList<int> &numbers, std::atomic<bool> &flag,
                             const std::function<void()> &raised)
    : m_numbers(numbers)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return; // a signal then ends the program at once
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    watchedFlag = &flag;
    wakeUpWriteEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [raised, notifier = m_notifier.get()] {
                         notifier->setEnabled(false);
                         raised();
                     });

    struct sigaction action = {};
    action.sa_handler = tunnelglassHandleSignal;
    action.sa_flags = int(SA_RESETHAND); // the second one is not for us
    for (const int number : m_numbers)
        ::sigaction(number, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

SignalWatcher::~SignalWatcher()
{
    if (!m_notifier)
        return;
    for (const int number : m_numbers)
        std::signal(number, SIG_DFL);
    const int readEnd = int(m_notifier->socket());
    m_notifier.reset();
    watchedFlag = nullptr;
    ::close(wakeUpWriteEnd.exchange(-1));
    ::close(readEnd);
}

#else

SignalWatcher::SignalWatcher(const QList<int> &, std::atomic<bool> &, const std::function<void()> &)
{}

SignalWatcher::~SignalWatcher() = default;

#endif

} // namespace tunnelglass
