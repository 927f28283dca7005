// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace tunnelglass {

/// Who may read a file that is written.
enum class FileAccess : quint8
{
    Ordinary,  ///< as the user's umask says
    OwnerOnly, ///< see restrictToOwner(), from before the first byte
};

/// Writes a file whole or not at all: `write` fills a temporary file beside `path`, which replaces `path`
/// only when all of it is on the disk. On any failure the old file stays as it was and no temporary file
/// stays behind. `write` returns an Error to give up. Replaces an existing file: asking first is the caller's
/// affair.
Result<void> writeFileAtomically(const QString &path, FileAccess access,
                                 const std::function<Result<void>(QIODevice &)> &write);

} // namespace tunnelglass
