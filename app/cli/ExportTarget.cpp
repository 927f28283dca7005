// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ExportTarget.h"

#include "base/BuildInfo.h"
#include "base/Clock.h"
#include "cli/Interruption.h"
#include "cli/TerminalText.h"
#include "export/FolderExport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tunnelglass::cli {

namespace {

Failure exportUsage(const QString &detail)
{
    return failure(ErrorKind::Usage, QCoreApplication::translate("ExportTarget", "This export"), detail);
}

} // namespace

bool ExportTarget::isForTerminal() const
{
    return m_options.outputPath.isEmpty() && m_surroundings.outputIsTerminal;
}

bool ExportTarget::isForFolder() const
{
    const QString &path = m_options.outputPath;
    return path.endsWith(u'/') || path.endsWith(QDir::separator()) ||
           (!path.isEmpty() && QFileInfo(path).isDir());
}

Result<void> ExportTarget::check() const
{
    if (isForTerminal() && !m_exporter.isText())
        return exportUsage(QCoreApplication::translate("ExportTarget", "%1 is no text: give --output FILE.")
                               .arg(m_exporter.title()));
    if (isForFolder())
        return QFileInfo(m_options.outputPath).isDir()
                   ? Result<void>()
                   : failure(ErrorKind::FileNotWritable, QDir::toNativeSeparators(m_options.outputPath),
                             QCoreApplication::translate("ExportTarget", "There is no such folder."));
    return ResultWriter(m_surroundings, m_options).check();
}

exporting::ExportOptions ExportTarget::exportOptions() const
{
    exporting::ExportOptions options;
    options.includeSecrets = m_options.includeSecrets;
    options.applicationVersion = QLatin1StringView(applicationVersion);
    options.language = m_options.language;
    options.writtenAt = m_surroundings.clock.nowUtc();
    options.isCancelled = [this] { return m_surroundings.interruption.isRaised(); };
    return options;
}

Result<void> ExportTarget::writeEach(const QList<snapshot::SnapshotPtr> &snapshots) const
{
    const FileAccess access = m_options.includeSecrets ? FileAccess::OwnerOnly : FileAccess::Ordinary;
    const auto written = exporting::exportEach(snapshots, m_exporter, exportOptions(),
                                               {m_options.outputPath, m_options.force, access});
    return written ? Result<void>() : Failure(written.error());
}

Result<void> ExportTarget::write(const QList<snapshot::SnapshotPtr> &snapshots) const
{
    if (isForFolder())
        return writeEach(snapshots);
    if (snapshots.size() > 1 && !m_exporter.takesMany())
        return exportUsage(
            QCoreApplication::translate("ExportTarget",
                                        "%1 holds one connection, and there are %2: name one with --id, "
                                        "or a folder with --output.")
                .arg(m_exporter.title())
                .arg(snapshots.size()));
    const exporting::ExportOptions options = exportOptions();
    const ResultWriter writer(m_surroundings, m_options);
    if (!isForTerminal())
        return writer.write([&](QIODevice &device) { return m_exporter.write(snapshots, options, device); });
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Result<void> written = m_exporter.write(snapshots, options, buffer); !written)
        return written;
    return writer.writeText(terminalText(QString::fromUtf8(buffer.data())));
}

} // namespace tunnelglass::cli
