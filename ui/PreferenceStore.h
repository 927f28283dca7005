// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "ui/Preferences.h"

#include <QObject>

#include <optional>

class QSettings;

namespace tunnelglass::ui {

/// Keeps the preferences in the settings, and tells who goes by them. A value in the settings that is no
/// value of ours counts as the usual one.
class PreferenceStore final : public QObject
{
    Q_OBJECT

public:
    static constexpr int leastSeconds = 5;
    static constexpr int mostTimeoutSeconds = 600;
    static constexpr int mostSecretSeconds = 300;
    static constexpr int mostIdleMinutes = 24 * 60;

    /// `settings` must outlive this. `damage`: what rescueSettings() has found.
    explicit PreferenceStore(QSettings &settings, const std::optional<Error> &damage = {},
                             QObject *parent = nullptr);

    const Preferences &now() const { return m_now; }
    /// Writes what differs; numbers are brought within their limits.
    void set(const Preferences &preferences);
    /// What in the settings could not be understood: the file itself, or keys of it.
    const std::optional<Error> &complaint() const { return m_complaint; }

Q_SIGNALS:
    void changed(const tunnelglass::ui::Preferences &before);

private:
    void read();

    QSettings &m_settings;
    Preferences m_now;
    std::optional<Error> m_complaint;
};

} // namespace tunnelglass::ui
