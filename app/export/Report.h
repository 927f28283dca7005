// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/DiagramLayout.h"
#include "export/Exporter.h"
#include "snapshot/Snapshot.h"
#include "vpn/Field.h"

#include <QList>
#include <QString>

namespace tunnelglass::exporting {

/// One line of a report. All text is translated and plain; a secret that is left out reads so in words.
struct ReportRow
{
    QString label;   ///< "Encryption algorithm"
    QString value;   ///< "AES-128-CBC (aes)"
    QString meaning; ///< one sentence or empty
    vpn::Severity severity = vpn::Severity::None;
};

struct ReportSection
{
    QString title; ///< "Phase 1 (IKE SA)"
    QList<ReportRow> rows;
    QList<ReportSection> sections; ///< a tunnel's own phases
};

/// What one value or word of a report means.
struct GlossaryEntry
{
    QString term;
    QString text;
};

/// A connection as a handover sheet: the answer, who read it and when, both sides, every setting.
struct ConnectionReport
{
    QString title;    ///< name and id
    QString sentence; ///< the answer
    vpn::Severity severity = vpn::Severity::None;
    QList<ReportRow> facts; ///< region, when and by whom it was read, RequestId
    QList<ReportSection> sections;
    std::optional<DiagramLayout> diagram; ///< none for responses that are no connection
    QList<GlossaryEntry> glossary;        ///< of the values that occur, each once
};

/// The report of one snapshot, which every format for people shows. Secrets are in clear only when the
/// options say so.
ConnectionReport connectionReport(const snapshot::Snapshot &snapshot, const ExportOptions &options);

/// The words above all reports of a file: title, and when and with what it was written.
QString reportTitle(const QList<snapshot::SnapshotPtr> &snapshots);
QString reportOrigin(const ExportOptions &options);

} // namespace tunnelglass::exporting
