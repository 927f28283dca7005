// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "architecture/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace tunnelglass::architecture {

namespace {

bool endsInOneOf(const QString &path, const QStringList &endings)
{
    return endings.isEmpty() || std::any_of(endings.begin(), endings.end(),
                                            [&path](const QString &ending) { return path.endsWith(ending); });
}

/// What .gitignore names, and git's own folder.
bool isForeign(const QString &relativePath)
{
    static const QStringList atTop{QStringLiteral("build/"), QStringLiteral("dist/"), QStringLiteral("out/"),
                                   QStringLiteral(".git/"), QStringLiteral(".cache/")};
    const auto begins = [&relativePath](const QString &folder) { return relativePath.startsWith(folder); };
    return std::any_of(atTop.begin(), atTop.end(), begins) ||
           relativePath.contains(QLatin1StringView("node_modules/"));
}

} // namespace

QStringList SourceTree::files(const QStringList &folders, const QStringList &endings) const
{
    const QDir root(m_root);
    QStringList found;
    for (const QString &folder : folders.isEmpty() ? QStringList{QStringLiteral(".")} : folders) {
        QDirIterator walk(root.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = root.relativeFilePath(QDir::cleanPath(walk.next()));
            if (!isForeign(path) && endsInOneOf(path, endings))
                found.append(path);
        }
    }
    found.sort();
    return found;
}

QString SourceTree::text(const QString &relativePath) const
{
    QFile file(QDir(m_root).filePath(relativePath));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace tunnelglass::architecture
