// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/SpacedHeader.h"

#include <QStyleOptionHeader>

namespace tunnelglass::ui {

SpacedHeader::SpacedHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void SpacedHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    // The margin is the style's, the same for every header of the program: a space widens it here only.
    constexpr char16_t thirdOfAnEm = u'\u2004';
    option->text.prepend(QChar(thirdOfAnEm));
}

} // namespace tunnelglass::ui
