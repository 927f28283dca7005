// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/TunnelDiagramView.h"

#include "ui/models/SeverityWords.h"
#include "ui/views/DiagramAccessible.h"
#include "ui/views/DiagramPainter.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tunnelglass::ui {

namespace {

constexpr qreal sideMargin = 0.6; ///< around the drawing, in line heights
constexpr qreal topMargin = 0.5;
constexpr qreal comfortableWidth = 70;

} // namespace

TunnelDiagramView::TunnelDiagramView(QWidget *parent)
    : QWidget(parent)
{
    installDiagramAccessibility();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Tunnel diagram"));
    setWhatsThis(
        tr("The tunnels between both sides, with the state of each leg. Click a leg to go to its settings."));
}

TunnelDiagramView::~TunnelDiagramView() = default;

void TunnelDiagramView::setConnection(const vpn::Connection &connection, const vpn::Verdict &verdict)
{
    m_connection = connection;
    m_verdict = verdict;
    relayout();
    updateGeometry();
}

void TunnelDiagramView::clear()
{
    m_connection.reset();
    m_selected.reset();
    relayout();
    updateGeometry();
}

void TunnelDiagramView::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    update();
}

void TunnelDiagramView::setSelected(const exporting::DiagramTarget &target)
{
    m_selected = target;
    update();
}

void TunnelDiagramView::clearSelection()
{
    m_selected.reset();
    update();
}

QRectF TunnelDiagramView::partRect(int part) const
{
    const QRectF rect = m_parts.at(part).rect;
    return {origin() + rect.topLeft() * unit(), rect.size() * unit()};
}

void TunnelDiagramView::activatePart(int part)
{
    if (part < 0 || part >= partCount())
        return;
    setFocusedPart(part);
    Q_EMIT targetActivated(m_parts.at(part).target);
}

bool TunnelDiagramView::isPartSelected(int part) const
{
    return m_selected == m_parts.at(part).target;
}

QSize TunnelDiagramView::sizeHint() const
{
    const int width = static_cast<int>(std::ceil(comfortableWidth * unit()));
    return {width, heightForWidth(width)};
}

QSize TunnelDiagramView::minimumSizeHint() const
{
    if (!m_connection)
        return {0, 0};
    const int width =
        static_cast<int>(std::ceil((layoutForWidth(0).bounds.width() + 2 * sideMargin) * unit()));
    return {width, heightForWidth(width)};
}

int TunnelDiagramView::heightForWidth(int width) const
{
    if (!m_connection)
        return 0;
    return static_cast<int>(std::ceil((layoutForWidth(width).bounds.height() + 2 * topMargin) * unit()));
}

bool TunnelDiagramView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QWidget::event(event);
}

void TunnelDiagramView::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_connection)
        return;
    QPainter painter(this);
    painter.translate(origin());
    DiagramFocus focus;
    focus.selected = m_selected;
    focus.hoveredPart = m_hoveredPart;
    focus.stale = m_stale;
    // Shown only while keys go here: otherwise it would look like a second selection.
    focus.focusedPart = hasFocus() ? m_focusedPart : -1;
    DiagramPainter(painter, palette(), font(), unit()).paint(m_layout, m_parts, focus);
}

void TunnelDiagramView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void TunnelDiagramView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        setFocusedPart(partBeside(m_parts, m_focusedPart, event->key()));
        break;
    case Qt::Key_Home:
        setFocusedPart(0);
        break;
    case Qt::Key_End:
        setFocusedPart(partCount() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activatePart(m_focusedPart);
        break;
    default:
        QWidget::keyPressEvent(event);
        break;
    }
}

void TunnelDiagramView::mousePressEvent(QMouseEvent *event)
{
    const int part = partAt(event->position());
    if (event->button() != Qt::LeftButton || part < 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    activatePart(part);
}

void TunnelDiagramView::mouseMoveEvent(QMouseEvent *event)
{
    const int part = partAt(event->position());
    if (part == m_hoveredPart)
        return;
    m_hoveredPart = part;
    setCursor(part < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void TunnelDiagramView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hoveredPart = -1;
    update();
}

void TunnelDiagramView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_focusedPart < 0 && partCount() > 0)
        setFocusedPart(m_selected ? std::max(0, partFor(m_parts, *m_selected)) : 0);
    else
        announceFocus();
    update();
}

void TunnelDiagramView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TunnelDiagramView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        relayout();
        updateGeometry();
    } else if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

qreal TunnelDiagramView::unit() const
{
    return QFontMetricsF(font()).height();
}

QPointF TunnelDiagramView::origin() const
{
    return QPointF(sideMargin, topMargin) * unit();
}

exporting::DiagramLayout TunnelDiagramView::layoutForWidth(int width) const
{
    return exporting::layoutDiagram(*m_connection, m_verdict, width / unit() - 2 * sideMargin);
}

void TunnelDiagramView::relayout()
{
    m_layout = m_connection ? layoutForWidth(width()) : exporting::DiagramLayout();
    m_parts = diagramParts(m_layout);
    m_hoveredPart = -1;
    if (m_focusedPart >= partCount())
        m_focusedPart = -1;
    setAccessibleDescription(m_layout.description);
    update();
}

void TunnelDiagramView::setFocusedPart(int part)
{
    if (part < 0 || part >= partCount())
        return;
    m_focusedPart = part;
    if (hasFocus())
        announceFocus();
    update();
}

void TunnelDiagramView::announceFocus()
{
    if (m_focusedPart < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_focusedPart);
    QAccessible::updateAccessibility(&event);
}

int TunnelDiagramView::partAt(const QPointF &position) const
{
    return tunnelglass::ui::partAt(m_parts, (position - origin()) / unit());
}

void TunnelDiagramView::showToolTip(const QPoint &position, const QPoint &globalPosition)
{
    const int part = partAt(position);
    if (part < 0) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(globalPosition, plainToolTip(m_parts.at(part).tip), this,
                       partRect(part).toAlignedRect());
}

} // namespace tunnelglass::ui
