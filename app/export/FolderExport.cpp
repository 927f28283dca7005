// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/FolderExport.h"

#include "base/Sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace tunnelglass::exporting {

namespace {

/// Of the details of refusals, so many are told.
constexpr qsizetype mostToldRefusals = 8;

/// A path for each snapshot; connections that would have one name get numbers. Names are compared without
/// case, as some file systems do.
QStringList pathsOf(const QList<snapshot::SnapshotPtr> &snapshots, const Exporter &exporter,
                    const QDir &folder)
{
    QStringList paths;
    QSet<QString> taken;
    for (const snapshot::SnapshotPtr &snapshot : snapshots) {
        const QString name = suggestedFileName({snapshot}, exporter);
        const QString stem = name.chopped(exporter.extension().size() + 1);
        QString unique = name;
        for (int number = 2; taken.contains(unique.toCaseFolded()); ++number)
            unique = stem + u'-' + QString::number(number) + u'.' + exporter.extension();
        taken.insert(unique.toCaseFolded());
        paths.append(folder.filePath(unique));
    }
    return paths;
}

QString refusalLine(const snapshot::Snapshot &snapshot, const Error &error)
{
    const QString id = snapshot.connection ? snapshot.connection->id : QString();
    return id.isEmpty() ? error.detail : labelled(id, error.detail);
}

Failure partly(const QStringList &refusals, qsizetype total)
{
    QStringList told = refusals.first(std::min(refusals.size(), mostToldRefusals));
    if (told.size() < refusals.size())
        told.append(
            QCoreApplication::translate("Exporter", "and %1 more.").arg(refusals.size() - told.size()));
    return failure(ErrorKind::ExportIncomplete,
                   QCoreApplication::translate("Exporter", "%1 of %2").arg(refusals.size()).arg(total),
                   joinedSentences(told));
}

Failure ended(Error error, qsizetype written)
{
    if (written > 0) {
        const QString there =
            QCoreApplication::translate("Exporter", "Files written before: %1.").arg(written);
        error.detail = joinedSentences({error.detail, there});
    }
    return Failure(std::move(error));
}

} // namespace

Result<qsizetype> exportEach(const QList<snapshot::SnapshotPtr> &snapshots, const Exporter &exporter,
                             const ExportOptions &options, const FolderTarget &target)
{
    const QStringList paths = pathsOf(snapshots, exporter, QDir(target.folder));
    for (const QString &path : paths) {
        if (!target.replace && QFileInfo::exists(path))
            return failure(ErrorKind::FileExists, QDir::toNativeSeparators(path));
    }
    ExportOptions one = options;
    one.progress = nullptr;
    QStringList refusals;
    for (qsizetype place = 0; place < snapshots.size(); ++place) {
        const QList<snapshot::SnapshotPtr> snapshot{snapshots.at(place)};
        const auto done =
            writeFileAtomically(paths.at(place), target.access, [&](QIODevice &device) -> Result<void> {
                if (options.isCancelled && options.isCancelled())
                    return failure(ErrorKind::Cancelled);
                return exporter.write(snapshot, one, device);
            });
        if (!done && done.error().kind != ErrorKind::PeerConfigRefused)
            return ended(done.error(), place - refusals.size());
        if (!done)
            refusals.append(refusalLine(*snapshot.constFirst(), done.error()));
        if (options.progress)
            options.progress(place + 1);
    }
    if (!refusals.isEmpty())
        return partly(refusals, snapshots.size());
    return snapshots.size();
}

} // namespace tunnelglass::exporting
