// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

#include <QImage>
#include <QString>

#include <optional>

namespace tunnelglass::ui {

/// What a file would look like: its text, or a picture of it, or why it cannot be written.
struct ExportPreview
{
    static constexpr qsizetype longestText = 256 * 1024; ///< bytes

    QString text;
    QImage picture;
    qreal pictureScale = 1; ///< pixels of the picture for one of a usual screen
    bool cut = false;       ///< the text goes on, or there may be more pages
    std::optional<Error> error;

    /// Writes with exactly these options, into memory; a long text no further than is shown, except where
    /// something behind it may be refused. Error Cancelled when the options say so.
    static ExportPreview make(const exporting::Exporter &exporter,
                              const QList<snapshot::SnapshotPtr> &snapshots,
                              const exporting::ExportOptions &options);
};

} // namespace tunnelglass::ui
