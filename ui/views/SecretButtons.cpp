// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/SecretButtons.h"

#include "ui/models/Roles.h"
#include "ui/views/LinkButton.h"

#include <QHBoxLayout>
#include <QTreeView>

namespace tunnelglass::ui {

namespace {

LinkButton *rowButton(QWidget *parent, const QString &text)
{
    auto *button = new LinkButton(text, parent);
    // The keys for it are F2 and the Edit menu: the tree keeps the focus.
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

SecretButtons::SecretButtons(QTreeView *view, int column)
    : QObject(view)
    , m_view(view)
    , m_column(column)
{
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &SecretButtons::place);
    connect(model, &QAbstractItemModel::modelReset, this, &SecretButtons::place);
    connect(model, &QAbstractItemModel::dataChanged, this, &SecretButtons::updateTexts);
}

void SecretButtons::place()
{
    placeBelow({});
    updateTexts();
}

void SecretButtons::placeBelow(const QModelIndex &parent)
{
    const QAbstractItemModel &model = *m_view->model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data(IsSecretRole).toBool() && index.data(IsSetRole).toBool()) {
            const QModelIndex cell = index.siblingAtColumn(m_column);
            if (!m_view->indexWidget(cell))
                m_view->setIndexWidget(cell, makeButtons(QPersistentModelIndex(index)));
        }
        placeBelow(index);
    }
}

QWidget *SecretButtons::makeButtons(const QPersistentModelIndex &row)
{
    auto *place = new QWidget(m_view->viewport());
    auto *reveal = rowButton(place, {});
    auto *copy = rowButton(place, tr("Copy"));
    copy->setToolTip(tr("Copy the secret; the clipboard is cleared after a while"));
    const QString label = row.data(Qt::DisplayRole).toString();
    copy->setAccessibleName(tr("Copy %1").arg(label));
    reveal->setAccessibleName(tr("Reveal or hide %1").arg(label));
    reveal->setToolTip(tr("Show the secret for a while, or hide it (F2)"));
    for (LinkButton *button : {reveal, copy}) {
        button->setHighlightedWhen([this, row]() -> LinkButton::Highlight {
            if (!m_view->selectionModel()->isSelected(row))
                return {};
            return m_view->hasFocus() ? QPalette::Active : QPalette::Inactive;
        });
    }
    auto *layout = new QHBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addWidget(reveal);
    layout->addWidget(copy);
    connect(reveal, &LinkButton::clicked, this, [this, row] { Q_EMIT revealWanted(row); });
    connect(copy, &LinkButton::clicked, this, [this, row] { Q_EMIT copyWanted(row); });
    m_made.append({row, reveal});
    return place;
}

void SecretButtons::updateTexts()
{
    m_made.removeIf([](const Made &made) { return !made.reveal; });
    for (const Made &made : std::as_const(m_made))
        made.reveal->setText(made.row.data(IsRevealedRole).toBool() ? tr("Hide") : tr("Reveal"));
}

int SecretButtons::width() const
{
    for (const Made &made : m_made) {
        if (made.reveal)
            return made.reveal->parentWidget()->sizeHint().width();
    }
    return 0;
}

} // namespace tunnelglass::ui
