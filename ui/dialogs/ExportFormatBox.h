// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/ExportFormats.h"

#include <QComboBox>

namespace tunnelglass::ui {

/// The formats to choose from, below headings that cannot be chosen. An item's data is the exporter's id.
class ExportFormatBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ExportFormatBox(ExportFormatsPtr formats, QWidget *parent = nullptr);

    /// Without effect when there is no such format.
    void choose(const QString &id);
    const exporting::Exporter &exporter() const;

private:
    void addHeading(const QString &text);
    void addFormat(const exporting::Exporter &exporter);

    ExportFormatsPtr m_formats;
};

} // namespace tunnelglass::ui
