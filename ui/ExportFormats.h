// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

#include <QString>

#include <memory>
#include <vector>

namespace tunnelglass::ui {

/// Every format that the window offers, in the order of their groups: those of the program, and the
/// templates of the person who uses it. Immutable; shared with the threads that write.
class ExportFormats
{
public:
    /// Reads the templates of that folder (empty: none).
    explicit ExportFormats(const QString &templateFolder);
    /// With the templates that lie in the configuration folder now.
    static std::shared_ptr<const ExportFormats> read();

    const std::vector<const exporting::Exporter *> &all() const { return m_all; }
    /// nullptr when there is none of that id.
    const exporting::Exporter *byId(const QString &id) const;
    /// The templates that cannot be used, and why.
    const QList<Error> &templateErrors() const { return m_templateErrors; }

    /// "For people": the heading above the formats of a group.
    static QString groupTitle(exporting::ExportGroup group);

private:
    std::vector<std::unique_ptr<exporting::Exporter>> m_peers;
    std::vector<const exporting::Exporter *> m_all;
    QList<Error> m_templateErrors;
};

using ExportFormatsPtr = std::shared_ptr<const ExportFormats>;

} // namespace tunnelglass::ui
