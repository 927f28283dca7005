// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace tunnelglass::inspection {
struct ConnectionList;
}

namespace tunnelglass::cli {

/// What to say of a region without connections.
QString emptyListWords(const QString &region);
/// What to say when pages are missing.
QString incompleteListWords(const inspection::ConnectionList &list, const QString &region);

} // namespace tunnelglass::cli
