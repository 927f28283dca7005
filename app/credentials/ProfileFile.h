// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace tunnelglass::credentials {

/// The bytes of a small file that may hold secrets. Errors: FileNotFound, FileNotReadable, and
/// ProfileFileUnusable when it is larger than a megabyte.
Result<QByteArray> readProfileFile(const QString &path);

/// The largest file of profiles that is read, in bytes.
inline constexpr qint64 largestProfileFile = 1024LL * 1024;

/// The error of a file of profiles that cannot be understood; `reason` must hold nothing of its content.
Failure unusableFile(const QString &path, const QString &reason);

} // namespace tunnelglass::credentials
