// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleInterface>
#include <QPointer>

namespace tunnelglass::ui {

class TunnelDiagramView;

/// One part of the tunnel diagram as a screen reader meets it.
class DiagramPartAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    DiagramPartAccessible(TunnelDiagramView *view, int part);

    int part() const { return m_part; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text text, const QString &words) override;
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Graphic; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    QPointer<TunnelDiagramView> m_view;
    int m_part;
};

} // namespace tunnelglass::ui
