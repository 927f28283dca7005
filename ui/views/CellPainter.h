// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Field.h"

#include <QStringList>
#include <QStyleOptionViewItem>

class QPainter;
class QTextLayout;
class QTextLine;

namespace tunnelglass::ui {

/// How one cell of a list or tree is drawn beyond what the platform's style does.
struct CellLook
{
    bool markColumn = false; ///< room for a mark is kept, so that the texts of the column stand in line
    vpn::Severity mark = vpn::Severity::None;
    QColor text;         ///< invalid: the palette's own
    QStringList matches; ///< texts whose occurrences are marked, without regard to case
};

/// Draws cells on one line: the style's background, selection and focus, then mark and text, elided at the
/// end.
class CellPainter
{
public:
    /// `option` after QStyledItemDelegate::initStyleOption().
    explicit CellPainter(const QStyleOptionViewItem &option);

    void paint(QPainter &painter, const CellLook &look) const;
    QSize sizeHint(bool markColumn) const;

private:
    QString lineOfText() const;
    int margin() const;
    int markSide() const;
    QColor textColor(const CellLook &look) const;
    void paintText(QPainter &painter, const QRect &rect, const CellLook &look) const;
    /// The only line of `layout`, however wide.
    QTextLine layOut(QTextLayout &layout, const CellLook &look) const;

    QStyleOptionViewItem m_option;
};

} // namespace tunnelglass::ui
