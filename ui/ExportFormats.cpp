// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/ExportFormats.h"

#include "export/PeerExporter.h"
#include "ui/render/RenderExporters.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunnelglass::ui {

ExportFormats::ExportFormats(const QString &templateFolder)
    : m_peers(exporting::peerExporters(templateFolder))
    , m_templateErrors(exporting::peerTemplateErrors(templateFolder))
{
    for (const auto *list : {&exporting::exporters(), &renderExporters(), &std::as_const(m_peers)}) {
        for (const auto &exporter : *list) {
            // Whatever list it comes from, a format is offered once.
            if (!byId(exporter->id()))
                m_all.push_back(exporter.get());
        }
    }
    std::stable_sort(m_all.begin(), m_all.end(),
                     [](const exporting::Exporter *left, const exporting::Exporter *right) {
                         return left->group() < right->group();
                     });
}

std::shared_ptr<const ExportFormats> ExportFormats::read()
{
    return std::make_shared<const ExportFormats>(exporting::peerTemplateFolder());
}

const exporting::Exporter *ExportFormats::byId(const QString &id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&id](const exporting::Exporter *exporter) {
        return exporter->id() == id;
    });
    return found == m_all.cend() ? nullptr : *found;
}

QString ExportFormats::groupTitle(exporting::ExportGroup group)
{
    switch (group) {
    case exporting::ExportGroup::Data:
        return QCoreApplication::translate("ExportFormats", "For a program");
    case exporting::ExportGroup::Report:
        return QCoreApplication::translate("ExportFormats", "For people");
    case exporting::ExportGroup::Diagram:
        return QCoreApplication::translate("ExportFormats", "The tunnel diagram");
    case exporting::ExportGroup::PeerConfig:
        return QCoreApplication::translate("ExportFormats", "For the gateway at the other end");
    }
    return {};
}

} // namespace tunnelglass::ui
