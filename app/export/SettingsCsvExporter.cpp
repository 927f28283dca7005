// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/SettingsCsvExporter.h"

#include "export/CsvLine.h"
#include "export/ExportLoop.h"
#include "snapshot/SettingTree.h"
#include "vpn/FieldCatalogue.h"

#include <QCoreApplication>

namespace tunnelglass::exporting {

namespace {

class SettingRowsCsv
{
public:
    SettingRowsCsv(const snapshot::Snapshot &snapshot, bool includeSecrets)
        : m_snapshot(snapshot)
        , m_includeSecrets(includeSecrets)
    {}

    void add(const std::vector<snapshot::Setting> &rows);
    const QByteArray &lines() const { return m_lines; }

private:
    const snapshot::Snapshot &m_snapshot;
    bool m_includeSecrets;
    QByteArray m_lines;
};

void SettingRowsCsv::add(const std::vector<snapshot::Setting> &rows)
{
    for (const snapshot::Setting &row : rows) {
        if (row.value.isEmpty()) {
            add(row.children);
            continue;
        }
        const bool isLeftOut = row.secret && row.set && !m_includeSecrets;
        const QString value = snapshot::settingValue(row, m_includeSecrets);
        const vpn::Connection *connection = m_snapshot.connection ? &*m_snapshot.connection : nullptr;
        m_lines +=
            csvLine({connection ? connection->id : QString(), connection ? connection->name : QString(),
                     m_snapshot.region, row.tunnel < 0 ? QString() : QString::number(row.tunnel + 1),
                     vpn::sectionTitle(row.section), row.label, row.path, isLeftOut ? QString() : value,
                     isLeftOut    ? QString()
                     : row.secret ? value
                                  : row.raw,
                     row.meaning});
    }
}

QStringList settingHeader()
{
    return {QStringLiteral("VpnConnectionId"),
            QStringLiteral("Name"),
            QStringLiteral("Region"),
            QStringLiteral("Tunnel"),
            QStringLiteral("Section"),
            QStringLiteral("Setting"),
            QStringLiteral("Path"),
            QStringLiteral("Value"),
            QStringLiteral("RawValue"),
            QStringLiteral("Meaning")};
}

} // namespace

QString SettingsCsvExporter::id() const
{
    return QStringLiteral("csv-settings");
}

QString SettingsCsvExporter::title() const
{
    return QCoreApplication::translate("Exporter", "CSV, one row for each setting");
}

QString SettingsCsvExporter::extension() const
{
    return QStringLiteral("settings.csv");
}

Result<void> SettingsCsvExporter::writeContent(const QList<snapshot::SnapshotPtr> &snapshots,
                                               const ExportOptions &options, QIODevice &device) const
{
    if (Result<void> begun = putBytes(device, csvBegin() + csvLine(settingHeader())); !begun)
        return begun;
    return writeEach(snapshots, options, [&](const snapshot::Snapshot &snapshot) {
        SettingRowsCsv rows(snapshot, options.includeSecrets);
        rows.add(snapshot::settingTree(snapshot));
        return putBytes(device, rows.lines());
    });
}

} // namespace tunnelglass::exporting
