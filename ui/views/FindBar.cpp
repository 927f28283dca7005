// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/FindBar.h"

#include "ui/views/ClearButton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace tunnelglass::ui {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_text->setAccessibleName(tr("Find a setting"));
    m_text->setPlaceholderText(tr("Find in settings, values and meanings"));
    addClearButton(m_text);
    m_text->installEventFilter(this);
    m_count->setAccessibleDescription(tr("Matches"));
    auto *closeButton = new QToolButton(this);
    closeButton->setAccessibleName(tr("Close the search"));
    closeButton->setToolTip(tr("Close the search (Esc)"));
    closeButton->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, this));
    closeButton->setAutoRaise(true);

    auto *row = new QHBoxLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    row->addWidget(closeButton);

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_text, &QLineEdit::returnPressed, this, &FindBar::confirmed);
    connect(closeButton, &QToolButton::clicked, this, &FindBar::close);
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::close()
{
    m_text->clear();
    hide();
    Q_EMIT closed();
}

void FindBar::setMatchCount(int count)
{
    m_count->setText(m_text->text().isEmpty() ? QString()
                     : count == 0             ? tr("no match")
                     : count == 1             ? tr("1 match")
                                              : tr("%n matches", nullptr, count));
}

QString FindBar::text() const
{
    return m_text->text();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    // Esc closes the search before it cancels anything.
    if (key->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            close();
        return true;
    }
    if (key->key() == Qt::Key_Down && event->type() == QEvent::KeyPress) {
        Q_EMIT confirmed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tunnelglass::ui
