// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace tunnelglass::ui {

class TunnelDiagramView;

/// The tunnel diagram as a screen reader meets it: a graphic described in words, whose children are its
/// parts, each with its own words, place and "press" action.
class DiagramAccessible final : public QAccessibleWidget
{
public:
    explicit DiagramAccessible(TunnelDiagramView *view);
    ~DiagramAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    TunnelDiagramView *view() const;

    /// By part; made when first asked for, owned by Qt's registry of interfaces.
    mutable std::vector<QAccessible::Id> m_children;
};

/// Makes Qt use DiagramAccessible for every TunnelDiagramView. May be called any number of times.
void installDiagramAccessibility();

} // namespace tunnelglass::ui
