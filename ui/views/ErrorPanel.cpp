// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/ErrorPanel.h"

#include "base/Sentences.h"
#include "ui/views/MarkLabel.h"
#include "ui/views/StatePalette.h"

#include <QAccessible>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace tunnelglass::ui {

namespace {

QLabel *panelText(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setAccessibleDescription(name);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ErrorPanel::ErrorPanel(QWidget *parent)
    : QFrame(parent)
    , m_mark(new MarkLabel(this))
    , m_headline(panelText(this, tr("What happened")))
    , m_explanation(panelText(this, tr("Cause and next step")))
    , m_action(new QPushButton(this))
    , m_detailsButton(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_details(panelText(this, tr("Details")))
{
    setAccessibleName(tr("Error"));
    setWhatsThis(
        tr("What went wrong, the likely cause, and what to do next. It goes when the next try succeeds."));
    setFrameShape(QFrame::StyledPanel);
    m_mark->setSeverity(vpn::Severity::Bad);
    m_headline->setObjectName(QStringLiteral("errorHeadline"));
    m_explanation->setObjectName(QStringLiteral("errorExplanation"));
    m_action->setObjectName(QStringLiteral("errorAction"));
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_mark->setFont(bold);
    build();
}

void ErrorPanel::build()
{
    m_detailsButton->setText(tr("&Details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    m_detailsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_detailsButton->setArrowType(Qt::RightArrow);
    m_copy->setText(tr("Cop&y details"));
    m_action->setText(tr("&Try again"));
    m_action->hide();
    m_copy->setToolTip(tr("Copy code, RequestId and the rest, for a ticket"));
    m_copy->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, this));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAutoRaise(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_action);
    buttons->addWidget(m_detailsButton);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *grid = new QGridLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    grid->setContentsMargins(gap, gap, gap, gap);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap / 2);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_headline, 0, 1);
    grid->addWidget(m_close, 0, 2, 2, 1, Qt::AlignTop);
    grid->addWidget(m_explanation, 1, 1);
    grid->addLayout(buttons, 2, 1);
    grid->addWidget(m_details, 3, 1);
    grid->setColumnStretch(1, 1);

    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(m_wanted); });
    connect(m_close, &QToolButton::clicked, this, &ErrorPanel::dismissed);
    connect(m_copy, &QToolButton::clicked, this, &ErrorPanel::copyDetails);
    connect(m_detailsButton, &QToolButton::toggled, this, [this](bool open) {
        m_details->setVisible(open);
        m_copy->setVisible(open);
        m_detailsButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
}

void ErrorPanel::showError(const ErrorText &text)
{
    m_headline->setText(text.headline);
    m_explanation->setText(joinedSentences({text.cause, text.nextStep}));
    m_wanted = text.action;
    m_action->setText(actionText(text.action));
    m_action->setVisible(!m_action->text().isEmpty());
    fillDetails(text);
    show();
    // Somebody who looks elsewhere, or at nothing, is told.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorPanel::fillDetails(const ErrorText &text)
{
    QStringList lines;
    for (const auto &detail : text.details)
        lines.append(tr("%1: %2", "name of a detail, its value").arg(detail.first, detail.second));
    m_details->setText(lines.join(QLatin1Char('\n')));
    m_detailsText = m_headline->text() + QLatin1Char('\n') + m_details->text();
    m_detailsButton->setVisible(!lines.isEmpty());
    m_detailsButton->setChecked(false);
    m_details->hide();
    m_copy->hide();
}

void ErrorPanel::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_detailsText);
}

QString ErrorPanel::actionText(ErrorAction action)
{
    switch (action) {
    case ErrorAction::TryAgain:
    case ErrorAction::FixClock:
        return tr("&Try again");
    case ErrorAction::EditProfile:
        return tr("Loo&k at the profile");
    case ErrorAction::CopyPolicy:
        return tr("Copy &policy");
    case ErrorAction::ChooseRegion:
        return tr("Choose the re&gion");
    case ErrorAction::OpenAnotherFile:
        return tr("Open &another file…");
    case ErrorAction::ChooseCaFile:
        return tr("Choose the C&A file…");
    case ErrorAction::None:
        break;
    }
    return {};
}

void ErrorPanel::paintEvent(QPaintEvent *event)
{
    // A hint of the state's colour over the usual background, so that the panel stands out without shouting.
    constexpr int tint = 8;
    const QColor state = StatePalette(palette()).color(vpn::Severity::Bad);
    const QColor paper = palette().color(QPalette::Base);
    const auto mix = [](int front, int back) { return (front * tint + back * (100 - tint)) / 100; };
    QPainter(this).fillRect(rect(), QColor(mix(state.red(), paper.red()), mix(state.green(), paper.green()),
                                           mix(state.blue(), paper.blue())));
    QFrame::paintEvent(event);
}

} // namespace tunnelglass::ui
