// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/render/RenderExporters.h"

#include "ui/render/PdfExporter.h"
#include "ui/render/PngExporter.h"

namespace tunnelglass::ui {

namespace {

std::vector<std::unique_ptr<exporting::Exporter>> makeRenderExporters()
{
    std::vector<std::unique_ptr<exporting::Exporter>> list;
    list.push_back(std::make_unique<PdfExporter>());
    list.push_back(std::make_unique<PngExporter>());
    return list;
}

} // namespace

const std::vector<std::unique_ptr<exporting::Exporter>> &renderExporters()
{
    static const std::vector<std::unique_ptr<exporting::Exporter>> list = makeRenderExporters();
    return list;
}

} // namespace tunnelglass::ui
