// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/MarkdownExporter.h"

#include "base/Sentences.h"
#include "base/TreacherousText.h"
#include "export/ExportLoop.h"
#include "export/Report.h"

#include <QCoreApplication>

namespace tunnelglass::exporting {

namespace {

QString markdownWords(const char *source)
{
    return QCoreApplication::translate("Report", source);
}

QString tableRow(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped.append(markdownText(cell));
    return u"| " + escaped.join(u" | ") + u" |\n";
}

QString rowTable(const QList<ReportRow> &rows)
{
    if (rows.isEmpty())
        return {};
    QString text = tableRow({markdownWords(QT_TRANSLATE_NOOP("Report", "Setting")),
                             markdownWords(QT_TRANSLATE_NOOP("Report", "Value")),
                             markdownWords(QT_TRANSLATE_NOOP("Report", "Meaning"))});
    text += u"| --- | --- | --- |\n";
    for (const ReportRow &row : rows)
        text += tableRow({row.label, row.value, row.meaning});
    return text + u'\n';
}

QString sectionText(const ReportSection &section, int level)
{
    QString text =
        QString(level, u'#') + u' ' + markdownText(section.title) + u"\n\n" + rowTable(section.rows);
    for (const ReportSection &inner : section.sections)
        text += sectionText(inner, level + 1);
    return text;
}

QString connectionText(const ConnectionReport &report)
{
    QString text = u"## " + markdownText(report.title) + u"\n\n";
    if (!report.sentence.isEmpty())
        text += u"**" + markdownText(report.sentence) + u"**\n\n";
    for (const ReportRow &fact : report.facts)
        text += u"- " + labelled(markdownText(fact.label), markdownText(fact.value)) + u'\n';
    text += u'\n';
    for (const ReportSection &section : report.sections)
        text += sectionText(section, 3);
    if (!report.glossary.isEmpty())
        text += u"### " + markdownWords(QT_TRANSLATE_NOOP("Report", "Glossary")) + u"\n\n";
    for (const GlossaryEntry &entry : report.glossary)
        text += u"- **" + markdownText(entry.term) + u"**: " + markdownText(entry.text) + u'\n';
    return text + u'\n';
}

} // namespace

QString markdownText(const QString &text)
{
    // Every sign that begins or ends markup somewhere; within text a backslash before it changes nothing
    // else.
    static const QString signs = QStringLiteral("\\`*_{}[]()#+-.!|~:@^=$\"'");
    QString result;
    result.reserve(text.size() * 5 / 4);
    for (const QChar c : text) {
        if (c == u'\n') {
            result += u"<br>";
        } else if (c == u'<' || c == u'>' || c == u'&') {
            result += QString(c).toHtmlEscaped();
        } else if (isTreacherous(c.unicode())) {
            result += markdownText(spelledOut(c.unicode()));
        } else {
            const bool betweenWords = c == u'-' || c == u'.' || c == u':' || c == u'(' || c == u')' ||
                                      c == u'=' || c == u'\'' || c == u'"' || c == u'@' || c == u'^' ||
                                      c == u'$' || c == u'{' || c == u'}';
            // At the beginning of a line these make lists and rules; within one they are what they look like.
            if (signs.contains(c) && (!betweenWords || result.isEmpty() || result.endsWith(u"<br>")))
                result += u'\\';
            result += c;
        }
    }
    return result;
}

QString MarkdownExporter::id() const
{
    return QStringLiteral("markdown");
}

QString MarkdownExporter::title() const
{
    return QCoreApplication::translate("Exporter", "Report as Markdown");
}

QString MarkdownExporter::extension() const
{
    return QStringLiteral("md");
}

Result<void> MarkdownExporter::writeContent(const QList<snapshot::SnapshotPtr> &snapshots,
                                            const ExportOptions &options, QIODevice &device) const
{
    const QString head = u"# " + markdownText(reportTitle(snapshots)) + u"\n\n" +
                         markdownText(reportOrigin(options)) + u"\n\n";
    if (Result<void> begun = putBytes(device, head.toUtf8()); !begun)
        return begun;
    return writeEach(snapshots, options, [&](const snapshot::Snapshot &snapshot) {
        return putBytes(device, connectionText(connectionReport(snapshot, options)).toUtf8());
    });
}

} // namespace tunnelglass::exporting
