// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace tunnelglass::ui {

/// Light or dark.
enum class ColorScheme : quint8
{
    System,
    Light,
    Dark,
};

/// What asks the way to the internet.
enum class ProxyChoice : quint8
{
    System, ///< the environment, else the system's settings
    None,
    Manual, ///< an HTTP proxy, by host and port
};

/// What a person has set in the preferences. A value; the limits are those of PreferenceStore.
struct Preferences
{
    QString language; ///< BCP 47; empty: the system's
    ColorScheme scheme = ColorScheme::System;

    int timeoutSeconds = 30; ///< of a whole call, retries included
    ProxyChoice proxy = ProxyChoice::System;
    QString proxyHost; ///< for ProxyChoice::Manual; without a scheme
    int proxyPort = 8080;
    QString caFile; ///< PEM, trusted beside the system's certificates; empty: none

    int revealSeconds = 30;
    int clipboardSeconds = 30;
    int idleMinutes = 15;        ///< until the window locks; 0: never
    bool confirmSecrets = false; ///< ask before a secret is shown or copied
    bool logFile = false;

    bool operator==(const Preferences &) const = default;
};

} // namespace tunnelglass::ui
