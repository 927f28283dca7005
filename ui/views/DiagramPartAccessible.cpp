// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/DiagramPartAccessible.h"

#include "ui/views/TunnelDiagramView.h"

namespace tunnelglass::ui {

DiagramPartAccessible::DiagramPartAccessible(TunnelDiagramView *view, int part)
    : m_view(view)
    , m_part(part)
{}

bool DiagramPartAccessible::isValid() const
{
    // The drawing may have lost parts since this one was asked for.
    return m_view && m_part < m_view->partCount();
}

QAccessibleInterface *DiagramPartAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QAccessibleInterface *DiagramPartAccessible::child(int /*index*/) const
{
    return nullptr;
}

int DiagramPartAccessible::indexOfChild(const QAccessibleInterface * /*child*/) const
{
    return -1;
}

QAccessibleInterface *DiagramPartAccessible::childAt(int /*x*/, int /*y*/) const
{
    return nullptr;
}

QString DiagramPartAccessible::text(QAccessible::Text text) const
{
    return text == QAccessible::Name && isValid() ? m_view->partText(m_part) : QString();
}

void DiagramPartAccessible::setText(QAccessible::Text /*text*/, const QString & /*words*/)
{}

QRect DiagramPartAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect inView = m_view->partRect(m_part).toAlignedRect();
    return {m_view->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::State DiagramPartAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.focused = m_view->hasFocus() && m_view->focusedPart() == m_part;
    state.selected = m_view->isPartSelected(m_part);
    state.invisible = !m_view->isVisible();
    return state;
}

void *DiagramPartAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList DiagramPartAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void DiagramPartAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setFocusedPart(m_part);
    } else if (name == pressAction()) {
        m_view->activatePart(m_part);
    }
}

QStringList DiagramPartAccessible::keyBindingsForAction(const QString & /*name*/) const
{
    return {};
}

} // namespace tunnelglass::ui
