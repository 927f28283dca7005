// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::ui {

class AccountBook;
class ExpiryWatch;
class IdleLock;
class InspectionFlow;
class PreferenceStore;
class SettingTreePane;
class StatusLine;
class WindowActions;

/// What a person at the screen holds open: shows when credentials end, and locks, when told to or after idle
/// minutes: decrypted credentials are forgotten, revealed secrets hidden.
class SessionGuard final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const Clock &clock;
        AccountBook &book;
        PreferenceStore &preferences;
        WindowActions *actions;
        InspectionFlow *flow;
        SettingTreePane *tree;
        StatusLine *status;
    };

    /// The parts outlive the guard.
    explicit SessionGuard(const Parts &parts, QObject *parent = nullptr);

    void lock();

Q_SIGNALS:
    void locked();

private:
    Parts m_parts;
    ExpiryWatch *m_expiry;
    IdleLock *m_idle;
};

} // namespace tunnelglass::ui
