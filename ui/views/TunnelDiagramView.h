// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/views/DiagramParts.h"

#include <QWidget>

#include <optional>

namespace tunnelglass::ui {

/// The tunnel diagram: draws the layout value that the SVG export shares, with the widget's palette and font.
/// Its parts (boxes, lane titles, segments) can be pointed at, walked with the arrow keys and chosen with
/// Enter or a click.
class TunnelDiagramView final : public QWidget
{
    Q_OBJECT

public:
    explicit TunnelDiagramView(QWidget *parent = nullptr);
    ~TunnelDiagramView() override;

    /// Shows a connection; keeps selection and focus when the parts are the same.
    void setConnection(const vpn::Connection &connection, const vpn::Verdict &verdict);
    /// Shows nothing; the widget then wants no height.
    void clear();
    bool isEmpty() const { return !m_connection.has_value(); }

    /// Old data is greyed a little.
    void setStale(bool stale);
    /// Marks the parts that stand for this place in the tree; emits nothing.
    void setSelected(const exporting::DiagramTarget &target);
    void clearSelection();

    const exporting::DiagramLayout &diagram() const { return m_layout; }
    /// The part with the keyboard focus, as a position in the walking order; -1: none.
    int focusedPart() const { return m_focusedPart; }
    int partCount() const { return static_cast<int>(m_parts.size()); }
    exporting::DiagramTarget partTarget(int part) const { return m_parts.at(part).target; }
    /// "Tunnel 2, Phase 1, not established": what a screen reader says of a part.
    QString partText(int part) const { return m_parts.at(part).text; }
    /// Where a part is, in the widget's coordinates.
    QRectF partRect(int part) const;
    /// The part at a place of the widget; -1: none.
    int partAt(const QPointF &position) const;
    /// Moves the keyboard focus to a part and emits targetActivated(); without effect when there is no such
    /// part.
    void activatePart(int part);
    /// Moves the keyboard focus within the drawing.
    void setFocusedPart(int part);
    bool isPartSelected(int part) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A part was clicked, or Enter was pressed on it.
    void targetActivated(const tunnelglass::exporting::DiagramTarget &target);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The height of a line of text in the widget's font: the layout's unit.
    qreal unit() const;
    QPointF origin() const;
    exporting::DiagramLayout layoutForWidth(int width) const;
    void relayout();
    void announceFocus();
    void showToolTip(const QPoint &position, const QPoint &globalPosition);

    std::optional<vpn::Connection> m_connection;
    vpn::Verdict m_verdict;
    exporting::DiagramLayout m_layout;
    QList<DiagramPart> m_parts;
    std::optional<exporting::DiagramTarget> m_selected;
    int m_focusedPart = -1;
    int m_hoveredPart = -1;
    bool m_stale = false;
};

} // namespace tunnelglass::ui
