// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace tunnelglass {

/// Leaves the file or the folder to its owner alone: mode 0600 or 0700; on Windows an access list of its own
/// that names the owner and the system, and that what is made in the folder inherits. Returns why it cannot;
/// empty when it is done.
QString restrictToOwner(const QString &path);

} // namespace tunnelglass
