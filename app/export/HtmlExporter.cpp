// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/HtmlExporter.h"

#include "export/DiagramSvg.h"
#include "export/ExportLoop.h"
#include "export/HtmlTemplate.h"
#include "export/Report.h"

#include <QCoreApplication>

namespace tunnelglass::exporting {

namespace {

using kainjow::mustache::data;
using kainjow::mustache::list;

data htmlWords(const char *source)
{
    return htmlValue(QCoreApplication::translate("Report", source));
}

const char *severityName(vpn::Severity severity)
{
    switch (severity) {
    case vpn::Severity::Good:
        return "good";
    case vpn::Severity::Bad:
        return "bad";
    case vpn::Severity::Warning:
        return "warning";
    case vpn::Severity::Information:
        return "information";
    case vpn::Severity::Unknown:
        return "unknown";
    case vpn::Severity::None:
        return "";
    }
    return "";
}

/// A sign beside the words, for the eye; the words say the same.
QString severitySign(vpn::Severity severity)
{
    switch (severity) {
    case vpn::Severity::Good:
        return QStringLiteral("✓");
    case vpn::Severity::Bad:
        return QStringLiteral("✕");
    case vpn::Severity::Warning:
        return QStringLiteral("!");
    default:
        return {};
    }
}

data rowData(const ReportRow &row)
{
    const QString sign = severitySign(row.severity);
    data values;
    values.set("label", htmlValue(row.label));
    values.set("value", htmlValue(row.value));
    values.set("meaning", htmlValue(row.meaning));
    values.set("severity", data(severityName(row.severity)));
    values.set("sign", htmlValue(sign));
    values.set("has_sign", !sign.isEmpty());
    return values;
}

data rowList(const QList<ReportRow> &rows)
{
    data values(list{});
    for (const ReportRow &row : rows)
        values << rowData(row);
    return values;
}

/// Sections one after another, with the level of their heading.
void appendSections(const QList<ReportSection> &sections, int level, data &values)
{
    for (const ReportSection &section : sections) {
        data each;
        each.set("title", htmlValue(section.title));
        each.set("level", data(std::to_string(level)));
        each.set("has_rows", !section.rows.isEmpty());
        each.set("rows", rowList(section.rows));
        values << each;
        appendSections(section.sections, level + 1, values);
    }
}

data glossaryList(const QList<GlossaryEntry> &entries)
{
    data values(list{});
    for (const GlossaryEntry &entry : entries) {
        data each;
        each.set("term", htmlValue(entry.term));
        each.set("text", htmlValue(entry.text));
        values << each;
    }
    return values;
}

data connectionData(const ConnectionReport &report)
{
    data values;
    values.set("title", htmlValue(report.title));
    values.set("has_sentence", !report.sentence.isEmpty());
    values.set("sentence", htmlValue(report.sentence));
    values.set("severity", data(severityName(report.severity)));
    values.set("sign", htmlValue(severitySign(report.severity)));
    values.set("has_facts", !report.facts.isEmpty());
    values.set("facts", rowList(report.facts));
    values.set("has_diagram", report.diagram.has_value());
    if (report.diagram)
        values.set("diagram", data(diagramSvg(*report.diagram, report.title, SvgUse::Inline).toStdString()));
    data sections(list{});
    appendSections(report.sections, 3, sections);
    values.set("sections", sections);
    values.set("has_glossary", !report.glossary.isEmpty());
    values.set("glossary", glossaryList(report.glossary));
    values.set("glossary_word", htmlWords(QT_TRANSLATE_NOOP("Report", "Glossary")));
    values.set("setting_word", htmlWords(QT_TRANSLATE_NOOP("Report", "Setting")));
    values.set("value_word", htmlWords(QT_TRANSLATE_NOOP("Report", "Value")));
    values.set("meaning_word", htmlWords(QT_TRANSLATE_NOOP("Report", "Meaning")));
    return values;
}

data headData(const QList<snapshot::SnapshotPtr> &snapshots, const ExportOptions &options)
{
    data values;
    values.set("title", htmlValue(reportTitle(snapshots)));
    values.set("origin", htmlValue(reportOrigin(options)));
    values.set("version", htmlValue(options.applicationVersion));
    values.set("language", htmlValue(languageOf(options)));
    values.set("diagram_style", data(diagramStyle().toStdString()));
    values.set("with_secrets", options.includeSecrets);
    values.set("secrets_note", htmlWords(QT_TRANSLATE_NOOP(
                                   "Report", "This report holds pre-shared keys in clear: whoever has it can "
                                             "impersonate either gateway.")));
    return values;
}

} // namespace

QString HtmlExporter::id() const
{
    return QStringLiteral("html");
}

QString HtmlExporter::title() const
{
    return QCoreApplication::translate("Exporter", "Report as HTML");
}

QString HtmlExporter::extension() const
{
    return QStringLiteral("html");
}

Result<void> HtmlExporter::writeContent(const QList<snapshot::SnapshotPtr> &snapshots,
                                        const ExportOptions &options, QIODevice &device) const
{
    HtmlTemplate head(QStringLiteral("head"));
    HtmlTemplate connection(QStringLiteral("connection"));
    HtmlTemplate foot(QStringLiteral("foot"));
    if (Result<void> begun = putBytes(device, head.render(headData(snapshots, options))); !begun)
        return begun;
    const Result<void> written = writeEach(snapshots, options, [&](const snapshot::Snapshot &snapshot) {
        return putBytes(device, connection.render(connectionData(connectionReport(snapshot, options))));
    });
    return written ? putBytes(device, foot.render({})) : written;
}

} // namespace tunnelglass::exporting
