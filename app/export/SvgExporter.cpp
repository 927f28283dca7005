// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/SvgExporter.h"

#include "export/DiagramSvg.h"
#include "export/ExportLoop.h"
#include "export/Report.h"

#include <QCoreApplication>

namespace tunnelglass::exporting {

QString SvgExporter::id() const
{
    return QStringLiteral("svg");
}

QString SvgExporter::title() const
{
    return QCoreApplication::translate("Exporter", "Tunnel diagram as SVG");
}

QString SvgExporter::extension() const
{
    return QStringLiteral("svg");
}

Result<void> SvgExporter::writeContent(const QList<snapshot::SnapshotPtr> &snapshots,
                                       const ExportOptions &options, QIODevice &device) const
{
    if (snapshots.size() != 1 || !snapshots.front()->connection)
        return failure(ErrorKind::ResponseWithoutConnection, {},
                       QCoreApplication::translate("Exporter", "A diagram shows one connection."));
    const ConnectionReport report = connectionReport(*snapshots.front(), options);
    return putBytes(device, diagramSvg(*report.diagram, reportTitle(snapshots), SvgUse::File));
}

} // namespace tunnelglass::exporting
