// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/Report.h"

#include "base/Sentences.h"
#include "export/ReportFacts.h"
#include "export/ReportGlossary.h"
#include "snapshot/SettingTree.h"
#include "vpn/Verdict.h"

#include <QCoreApplication>

namespace tunnelglass::exporting {

namespace {

constexpr qreal diagramWidth = 62; ///< in line heights: what fits a page

QString reportWords(const char *source)
{
    return QCoreApplication::translate("Report", source);
}

ReportRow reportRow(const snapshot::Setting &setting, const QString &outerLabel, bool revealSecrets)
{
    ReportRow row;
    row.label = outerLabel.isEmpty() ? setting.label : joinedList({outerLabel, setting.label});
    row.meaning = setting.meaning;
    row.severity = setting.severity;
    // Not a mask: that would look like a value in a file.
    if (setting.secret && setting.set && !revealSecrets)
        row.value = reportWords(QT_TRANSLATE_NOOP("Report", "left out of this export"));
    else
        row.value = snapshot::settingValue(setting, revealSecrets);
    return row;
}

/// Rows of a group, those of lists and objects within it under "outer, inner".
void addRows(const std::vector<snapshot::Setting> &settings, const QString &outerLabel, bool revealSecrets,
             QList<ReportRow> &rows)
{
    for (const snapshot::Setting &setting : settings) {
        if (!setting.value.isEmpty())
            rows.append(reportRow(setting, outerLabel, revealSecrets));
        else
            addRows(setting.children,
                    outerLabel.isEmpty() ? setting.label : joinedList({outerLabel, setting.label}),
                    revealSecrets, rows);
    }
}

/// Groups that we make are sections; what the response nests is rows.
bool isSection(const snapshot::Setting &setting)
{
    return setting.value.isEmpty() && !setting.node.isValid();
}

ReportSection reportSection(const snapshot::Setting &group, bool revealSecrets)
{
    ReportSection section;
    section.title = group.label;
    std::vector<snapshot::Setting> own;
    for (const snapshot::Setting &child : group.children) {
        if (isSection(child))
            section.sections.append(reportSection(child, revealSecrets));
        else
            own.push_back(child);
    }
    addRows(own, {}, revealSecrets, section.rows);
    return section;
}

QString connectionTitle(const vpn::Connection &connection)
{
    if (connection.name.isEmpty() || connection.name == connection.id)
        return connection.id;
    return reportWords(QT_TRANSLATE_NOOP("Report", "%1 (%2)")).arg(connection.name, connection.id);
}

} // namespace

ConnectionReport connectionReport(const snapshot::Snapshot &snapshot, const ExportOptions &options)
{
    ConnectionReport report;
    const std::vector<snapshot::Setting> tree = snapshot::settingTree(snapshot);
    report.facts = readingFacts(snapshot, localeOf(options));
    report.glossary = reportGlossary(tree);
    if (snapshot.connection) {
        const vpn::Verdict verdict = vpn::verdict(*snapshot.connection);
        report.title = connectionTitle(*snapshot.connection);
        report.sentence = verdict.sentence;
        report.severity = vpn::severityOf(verdict.health);
        report.diagram = layoutDiagram(*snapshot.connection, verdict, diagramWidth);
        report.sections = endSections(snapshot);
    } else {
        report.title = snapshot.document ? snapshot.document->rootName() : QString();
        if (report.title.isEmpty())
            report.title = reportWords(QT_TRANSLATE_NOOP("Report", "Response"));
    }
    std::vector<snapshot::Setting> loose;
    for (const snapshot::Setting &group : tree) {
        if (isSection(group))
            report.sections.append(reportSection(group, options.includeSecrets));
        else
            loose.push_back(group);
    }
    if (!loose.empty()) {
        ReportSection section{reportWords(QT_TRANSLATE_NOOP("Report", "Response")), {}, {}};
        addRows(loose, {}, options.includeSecrets, section.rows);
        report.sections.append(section);
    }
    return report;
}

QString reportTitle(const QList<snapshot::SnapshotPtr> &snapshots)
{
    if (snapshots.size() == 1 && snapshots.front()->connection)
        return reportWords(QT_TRANSLATE_NOOP("Report", "IPsec-VPN connection %1"))
            .arg(connectionTitle(*snapshots.front()->connection));
    if (snapshots.size() == 1)
        return reportWords(QT_TRANSLATE_NOOP("Report", "Response of the service"));
    return reportWords(QT_TRANSLATE_NOOP("Report", "%1 IPsec-VPN connections")).arg(snapshots.size());
}

QString reportOrigin(const ExportOptions &options)
{
    if (!options.writtenAt.isValid())
        return reportWords(QT_TRANSLATE_NOOP("Report", "Written by Tunnelglass %1"))
            .arg(options.applicationVersion);
    return reportWords(QT_TRANSLATE_NOOP("Report", "Written by Tunnelglass %1 on %2 UTC"))
        .arg(options.applicationVersion,
             options.writtenAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

} // namespace tunnelglass::exporting
