// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/DialogSize.h"

#include <QDialog>
#include <QScreen>

namespace tunnelglass::ui {

void resizeToText(QDialog &dialog, int letters, int lines)
{
    const QFontMetrics metrics = dialog.fontMetrics();
    const QSize usual(metrics.averageCharWidth() * letters, metrics.lineSpacing() * lines);
    const QSize most = dialog.screen()->availableSize() * 9 / 10;
    dialog.resize(usual.boundedTo(most).expandedTo(dialog.minimumSizeHint()));
}

} // namespace tunnelglass::ui
