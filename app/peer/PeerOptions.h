// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace tunnelglass::peer {

struct PeerOptions
{
    bool includeSecrets = false; ///< else a marked blank stands for each
    QString applicationVersion;  ///< empty: not told
    QDateTime writtenAt;         ///< UTC; invalid: not told
};

} // namespace tunnelglass::peer
