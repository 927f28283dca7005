// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/EmptyState.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QVBoxLayout>

namespace tunnelglass::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    auto *title = new QLabel(tr("Nothing is being inspected yet"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    title->setFont(large);

    auto *column = new QVBoxLayout;
    column->addStretch(2);
    column->addWidget(title);
    column->addSpacing(fontMetrics().height());
    const auto offer = [this, column](const QString &text, const QString &why, void (EmptyState::*wanted)()) {
        auto *button = new QCommandLinkButton(text, why, this);
        button->setAccessibleDescription(why);
        connect(button, &QCommandLinkButton::clicked, this, wanted);
        column->addWidget(button);
    };
    offer(tr("Inspect on the &sample account"),
          tr("A made-up account inside this program: nothing is sent anywhere, no key is needed."),
          &EmptyState::sampleWanted);
    offer(tr("Set &up a profile"),
          tr("Your own account: an access key kept in the system's keychain, a RAM role, or a profile of the "
             "aliyun CLI. A key that may only read is enough."),
          &EmptyState::addProfileWanted);
    offer(tr("&Open a saved response"),
          tr("JSON or XML from any tool, also with many connections. No key is needed."),
          &EmptyState::openWanted);
    column->addStretch(3);

    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 4);
    row->addStretch(1);
}

} // namespace tunnelglass::ui
