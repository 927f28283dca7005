// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/AtomicFile.h"

#include <QFile>
#include <QString>

#include <memory>

namespace tunnelglass {

/// A file without a name: it takes its place only when it is whole, and is gone with this process until then,
/// however the process ends. Linux has such files (open(2), O_TMPFILE) on most of its file systems.
class UnnamedFile
{
public:
    /// A file that can be moved into `folder`; nullptr where there are none, or when it cannot be made: the
    /// ordinary way then says why.
    static std::unique_ptr<UnnamedFile> in(const QString &folder, FileAccess access);

    QIODevice &device() { return m_file; }
    /// Gives it the rights of the file that it will replace.
    void takeRightsOf(const QString &path);
    /// Puts all of it on the disk and in place, replacing what is there. Returns the reason when it cannot;
    /// empty: done.
    QString moveTo(const QString &path);

private:
    UnnamedFile() = default;

    QFile m_file;
};

} // namespace tunnelglass
