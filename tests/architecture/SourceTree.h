// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace tunnelglass::architecture {

/// The project's own files, as they lie on disk: what is built, installed or ignored is left out.
class SourceTree
{
public:
    explicit SourceTree(const QString &root)
        : m_root(root)
    {}

    /// Paths relative to the root, sorted, of the files below `folders` (all when empty) that end in one of
    /// `endings` (any when empty).
    QStringList files(const QStringList &folders, const QStringList &endings) const;
    /// The text of a file; null when it cannot be read.
    QString text(const QString &relativePath) const;

private:
    QString m_root;
};

} // namespace tunnelglass::architecture
