// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

#include <QString>

#include <memory>
#include <vector>

namespace tunnelglass::cli {

/// The formats of "export": those of the program, and the templates of the person who runs it.
class ExportFormats
{
public:
    ExportFormats();

    const std::vector<const exporting::Exporter *> &all() const { return m_all; }
    /// Error: Usage, with the formats there are.
    Result<const exporting::Exporter *> find(const QString &id) const;

    /// A line each, in groups, for --help.
    QString helpText() const;

private:
    std::vector<std::unique_ptr<exporting::Exporter>> m_own;
    std::vector<const exporting::Exporter *> m_all;
};

} // namespace tunnelglass::cli
