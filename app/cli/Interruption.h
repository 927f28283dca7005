// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <atomic>

namespace tunnelglass::cli {

/// Whether the user asked the program to stop (Ctrl+C).
class Interruption final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isRaised() const { return m_raised.load(); }

    /// Only notes it: may be called from any thread.
    void note() { m_raised.store(true); }
    /// What a signal handler sets to note it.
    std::atomic<bool> &flag() { return m_raised; }
    /// Notes it and tells who listens.
    void raise();

Q_SIGNALS:
    void raised();

private:
    std::atomic<bool> m_raised = false;
};

} // namespace tunnelglass::cli
