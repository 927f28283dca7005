// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/Exporter.h"

#include "base/Language.h"
#include "export/CsvExporter.h"
#include "export/HtmlExporter.h"
#include "export/JsonExporter.h"
#include "export/MarkdownExporter.h"
#include "export/NdjsonExporter.h"
#include "export/PeerExporter.h"
#include "export/SettingsCsvExporter.h"
#include "export/SvgExporter.h"
#include "export/XmlExporter.h"
#include "export/YamlExporter.h"

#include <algorithm>

namespace tunnelglass::exporting {

namespace {

std::vector<std::unique_ptr<Exporter>> makeExporters()
{
    std::vector<std::unique_ptr<Exporter>> list;
    list.push_back(std::make_unique<JsonExporter>());
    list.push_back(std::make_unique<XmlExporter>());
    list.push_back(std::make_unique<YamlExporter>());
    list.push_back(std::make_unique<NdjsonExporter>());
    list.push_back(std::make_unique<CsvExporter>());
    list.push_back(std::make_unique<SettingsCsvExporter>());
    list.push_back(std::make_unique<HtmlExporter>());
    list.push_back(std::make_unique<MarkdownExporter>());
    list.push_back(std::make_unique<SvgExporter>());
    return list;
}

/// Letters, digits and a few signs that every file system takes; anything else in a row becomes one "_".
QString fileNamePart(const QString &text)
{
    constexpr qsizetype longest = 80;
    QString part;
    for (const QChar c : text.first(std::min(text.size(), longest))) {
        const bool plain =
            c.isLetterOrNumber() || c.isSurrogate() || c == QLatin1Char('-') || c == QLatin1Char('.');
        if (plain)
            part += c;
        else if (!part.isEmpty() && !part.endsWith(QLatin1Char('_')))
            part += QLatin1Char('_');
    }
    while (part.endsWith(QLatin1Char('_')) || part.endsWith(QLatin1Char('.')))
        part.chop(1);
    while (part.startsWith(QLatin1Char('.')))
        part.remove(0, 1);
    return part;
}

} // namespace

const std::vector<std::unique_ptr<Exporter>> &exporters()
{
    static const std::vector<std::unique_ptr<Exporter>> list = makeExporters();
    return list;
}

const Exporter *exporterById(const QString &id)
{
    const auto &list = exporters();
    const auto found =
        std::find_if(list.cbegin(), list.cend(),
                     [&id](const std::unique_ptr<Exporter> &exporter) { return exporter->id() == id; });
    return found == list.cend() ? nullptr : found->get();
}

QString languageOf(const ExportOptions &options)
{
    return options.language.isEmpty() ? applicationLanguage() : options.language;
}

QLocale localeOf(const ExportOptions &options)
{
    const QLocale locale(languageOf(options));
    return locale.language() == options.locale.language() ? options.locale : locale;
}

Result<void> Exporter::write(const QList<snapshot::SnapshotPtr> &snapshots, const ExportOptions &options,
                             QIODevice &device) const
{
    const ScopedLanguage language(options.language);
    return writeContent(snapshots, options, device);
}

QString suggestedFileName(const QList<snapshot::SnapshotPtr> &snapshots, const Exporter &exporter)
{
    QStringList parts;
    const snapshot::SnapshotPtr first = snapshots.isEmpty() ? nullptr : snapshots.front();
    if (snapshots.size() == 1 && first->connection) {
        parts << fileNamePart(first->connection->name) << fileNamePart(first->connection->id);
    } else if (snapshots.size() == 1) {
        parts << fileNamePart(first->document ? first->document->rootName() : QString());
    } else {
        parts << QStringLiteral("connections") << QString::number(snapshots.size())
              << (first ? fileNamePart(first->region) : QString());
    }
    if (first && first->readAt.isValid())
        parts << first->readAt.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    parts.removeAll(QString());
    if (parts.isEmpty())
        parts << QStringLiteral("response");
    return parts.join(QLatin1Char('-')) % QLatin1Char('.') % exporter.extension();
}

} // namespace tunnelglass::exporting
