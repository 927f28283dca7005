// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>

class QSocketNotifier;

namespace tunnelglass::cli {

class Interruption;

/// Turns SIGINT into an Interruption, and lets a closed pipe be an error of write() instead of a signal. A
/// second SIGINT ends the program at once. At most one object at a time. On systems without POSIX signals it
/// does nothing: Ctrl+C then ends the program.
class SignalWatcher
{
public:
    /// `interruption` must outlive the watcher.
    explicit SignalWatcher(Interruption &interruption);
    ~SignalWatcher();
    Q_DISABLE_COPY_MOVE(SignalWatcher)

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tunnelglass::cli
