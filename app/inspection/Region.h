// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace tunnelglass::inspection {

struct Region
{
    QString id;       ///< "cn-hangzhou"
    QString name;     ///< "China (Hangzhou)", in the user's language where it is known
    QString endpoint; ///< as the service gives it (RegionEndpoint); may be empty

    bool operator==(const Region &) const = default;
};

/// The regions known when this version was made, for choosing before anything was asked.
QList<Region> knownRegions();

} // namespace tunnelglass::inspection
