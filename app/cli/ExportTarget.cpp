// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ExportTarget.h"

#include "base/BuildInfo.h"
#include "base/Clock.h"
#include "cli/Interruption.h"
#include "cli/TerminalText.h"

#include <QBuffer>
#include <QCoreApplication>

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

Result<void> ExportTarget::check() const
{
    if (isForTerminal() && !m_exporter.isText())
        return exportUsage(QCoreApplication::translate("ExportTarget", "%1 is no text: give --output FILE.")
                               .arg(m_exporter.title()));
    return ResultWriter(m_surroundings, m_options).check();
}

Result<void> ExportTarget::write(const QList<snapshot::SnapshotPtr> &snapshots) const
{
    if (snapshots.size() > 1 && !m_exporter.takesMany())
        return exportUsage(
            QCoreApplication::translate("ExportTarget",
                                        "%1 holds one connection, and there are %2: name one with --id.")
                .arg(m_exporter.title())
                .arg(snapshots.size()));
    exporting::ExportOptions exportOptions;
    exportOptions.includeSecrets = m_options.includeSecrets;
    exportOptions.applicationVersion = QLatin1StringView(applicationVersion);
    exportOptions.writtenAt = m_surroundings.clock.nowUtc();
    exportOptions.isCancelled = [this] { return m_surroundings.interruption.isRaised(); };
    const ResultWriter writer(m_surroundings, m_options);
    if (!isForTerminal())
        return writer.write(
            [&](QIODevice &device) { return m_exporter.write(snapshots, exportOptions, device); });
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Result<void> written = m_exporter.write(snapshots, exportOptions, buffer); !written)
        return written;
    return writer.writeText(terminalText(QString::fromUtf8(buffer.data())));
}

} // namespace tunnelglass::cli
