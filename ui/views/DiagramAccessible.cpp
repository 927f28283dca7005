// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/DiagramAccessible.h"

#include "ui/views/DiagramPartAccessible.h"
#include "ui/views/TunnelDiagramView.h"

namespace tunnelglass::ui {

namespace {

QAccessibleInterface *diagramAccessibleFactory(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<TunnelDiagramView *>(object);
    return view != nullptr ? new DiagramAccessible(view) : nullptr;
}

} // namespace

DiagramAccessible::DiagramAccessible(TunnelDiagramView *view)
    : QAccessibleWidget(view, QAccessible::Graphic)
{}

DiagramAccessible::~DiagramAccessible()
{
    for (const QAccessible::Id id : m_children) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

int DiagramAccessible::childCount() const
{
    return view()->partCount();
}

QAccessibleInterface *DiagramAccessible::child(int index) const
{
    if (index < 0 || index >= view()->partCount())
        return nullptr;
    const auto part = static_cast<std::size_t>(index);
    if (part >= m_children.size())
        m_children.resize(part + 1, 0);
    if (m_children[part] == 0)
        m_children[part] = QAccessible::registerAccessibleInterface(new DiagramPartAccessible(view(), index));
    return QAccessible::accessibleInterface(m_children[part]);
}

int DiagramAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const DiagramPartAccessible *>(child);
    return part != nullptr ? part->part() : -1;
}

QAccessibleInterface *DiagramAccessible::childAt(int x, int y) const
{
    return child(view()->partAt(view()->mapFromGlobal(QPointF(x, y))));
}

QAccessibleInterface *DiagramAccessible::focusChild() const
{
    return view()->hasFocus() ? child(view()->focusedPart()) : nullptr;
}

TunnelDiagramView *DiagramAccessible::view() const
{
    return static_cast<TunnelDiagramView *>(widget());
}

void installDiagramAccessibility()
{
    QAccessible::installFactory(diagramAccessibleFactory);
}

} // namespace tunnelglass::ui
