// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/EmptyState.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QVBoxLayout>

namespace tunnelglass::ui {

EmptyState::EmptyState(bool environmentReady, QWidget *parent)
    : QWidget(parent)
    , m_explanation(new QLabel(this))
{
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setContentsMargins(fontMetrics().height() * 2, 0, 0, fontMetrics().height());
    m_explanation->hide();
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
    offer(tr("Use an access &key from the environment"),
          environmentReady ? tr("The key in ALIBABA_CLOUD_ACCESS_KEY_ID signs the requests.")
                           : tr("How to hand your own key to this program."),
          environmentReady ? &EmptyState::environmentWanted : &EmptyState::explainEnvironment);
    column->addWidget(m_explanation);
    offer(tr("&Open a saved response"),
          tr("JSON or XML from any tool, also with many connections. No key is needed."),
          &EmptyState::openWanted);
    column->addStretch(3);

    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 4);
    row->addStretch(1);
}

void EmptyState::explainEnvironment()
{
    m_explanation->setText(
        tr("Start Tunnelglass with ALIBABA_CLOUD_ACCESS_KEY_ID and "
           "ALIBABA_CLOUD_ACCESS_KEY_SECRET set, for a temporary key "
           "ALIBABA_CLOUD_SECURITY_TOKEN too. The account is then offered under Profile. A key that "
           "may only read is enough."));
    m_explanation->show();
}

} // namespace tunnelglass::ui
