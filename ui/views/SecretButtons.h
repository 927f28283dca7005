// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

class QTreeView;

namespace tunnelglass::ui {

class LinkButton;

/// "Reveal" and "Copy" in the rows of a tree that hold a secret, beside its dots.
class SecretButtons final : public QObject
{
    Q_OBJECT

public:
    /// `column`: where the buttons are put. The view's model must not be replaced later.
    SecretButtons(QTreeView *view, int column);

    /// Makes the buttons that are missing: after a reset or when rows came back.
    void place();
    /// The width that the buttons need beside the value.
    int width() const;

Q_SIGNALS:
    /// `index` is one of the view's model, in column 0.
    void revealWanted(const QModelIndex &index);
    void copyWanted(const QModelIndex &index);

private:
    QWidget *makeButtons(const QPersistentModelIndex &row);
    void placeBelow(const QModelIndex &parent);
    void updateTexts();

    struct Made
    {
        QPersistentModelIndex row;
        QPointer<LinkButton> reveal; ///< null once the view has dropped the row
    };

    QTreeView *m_view;
    int m_column;
    QList<Made> m_made;
};

} // namespace tunnelglass::ui
