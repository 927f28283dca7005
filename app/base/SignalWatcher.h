// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

class QSocketNotifier;

namespace tunnelglass {

/// Watches for signals of the system (SIGINT and the like) as long as it lives, on Unix; elsewhere it does
/// nothing. The first of them is noted, the second one ends the program. One watcher at a time.
class SignalWatcher
{
public:
    /// `flag` is set at once, in whatever thread; `raised` is called by the event loop. SIGPIPE is ignored:
    /// who writes sees the error.
    SignalWatcher(const QList<int> &numbers, std::atomic<bool> &flag, const std::function<void()> &raised);
    ~SignalWatcher();
    Q_DISABLE_COPY_MOVE(SignalWatcher)

private:
    QList<int> m_numbers;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tunnelglass
