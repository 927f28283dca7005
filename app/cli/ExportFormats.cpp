// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ExportFormats.h"

#include "export/PeerExporter.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tunnelglass::cli {

namespace {

QString formatsText(const char *source)
{
    return QCoreApplication::translate("ExportFormats", source);
}

QString exportGroupTitle(exporting::ExportGroup group)
{
    switch (group) {
    case exporting::ExportGroup::Data:
        return formatsText(QT_TRANSLATE_NOOP("ExportFormats", "For a program"));
    case exporting::ExportGroup::Report:
        return formatsText(QT_TRANSLATE_NOOP("ExportFormats", "For people"));
    case exporting::ExportGroup::Diagram:
        return formatsText(QT_TRANSLATE_NOOP("ExportFormats", "The tunnel diagram"));
    case exporting::ExportGroup::PeerConfig:
        return formatsText(QT_TRANSLATE_NOOP("ExportFormats", "For the gateway at the other end"));
    }
    return {};
}

} // namespace

ExportFormats::ExportFormats()
    : m_own(exporting::peerExporters(exporting::peerTemplateFolder()))
{
    for (const auto &exporter : exporting::exporters())
        m_all.push_back(exporter.get());
    for (const auto &exporter : m_own)
        m_all.push_back(exporter.get());
}

Result<const exporting::Exporter *> ExportFormats::find(const QString &id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&id](const exporting::Exporter *exporter) {
        return exporter->id().compare(id, Qt::CaseInsensitive) == 0;
    });
    if (found != m_all.cend())
        return *found;
    if (id.compare(u"pdf", Qt::CaseInsensitive) == 0 || id.compare(u"png", Qt::CaseInsensitive) == 0)
        return failure(
            ErrorKind::Usage, formatsText(QT_TRANSLATE_NOOP("ExportFormats", "The format of --as")),
            formatsText(QT_TRANSLATE_NOOP("ExportFormats",
                                          "PDF and PNG are made by the window (File > Export); \"html\" and "
                                          "\"svg\" hold the same.")));
    QStringList ids;
    for (const exporting::Exporter *exporter : m_all)
        ids.append(exporter->id());
    return failure(ErrorKind::Usage, formatsText(QT_TRANSLATE_NOOP("ExportFormats", "The format of --as")),
                   formatsText(QT_TRANSLATE_NOOP("ExportFormats", "--as takes: %1.")).arg(ids.join(u", ")));
}

QString ExportFormats::helpText() const
{
    constexpr int column = 24;
    QString text;
    for (const auto group : {exporting::ExportGroup::Data, exporting::ExportGroup::Report,
                             exporting::ExportGroup::Diagram, exporting::ExportGroup::PeerConfig}) {
        QString lines;
        for (const exporting::Exporter *exporter : m_all) {
            if (exporter->group() == group)
                lines += u"  " + exporter->id().leftJustified(column - 3) + u' ' + exporter->title() + u'\n';
        }
        if (!lines.isEmpty())
            text += exportGroupTitle(group) + u":\n" + lines + u'\n';
    }
    return text;
}

} // namespace tunnelglass::cli
