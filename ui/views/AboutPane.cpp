// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/AboutPane.h"

#include "ui/models/FieldHelp.h"

#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace tunnelglass::ui {

AboutPane::AboutPane(QWidget *parent)
    : QWidget(parent)
    , m_text(new QTextBrowser(this))
    , m_copyPath(new QToolButton(this))
{
    m_text->setAccessibleName(tr("About this setting"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(fontMetrics().averageCharWidth() * 1.5);
    m_copyPath->setText(tr("Copy API path"));
    m_copyPath->setToolTip(tr("Copy the name that the API has for this setting"));
    m_copyPath->setAutoRaise(true);
    connect(m_copyPath, &QToolButton::clicked, this, &AboutPane::copyPathWanted);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addWidget(m_copyPath, 0, Qt::AlignRight);
    setFocusProxy(m_text);
    setSetting(nullptr);
}

void AboutPane::setSetting(const snapshot::Setting *setting)
{
    m_copyPath->setVisible(setting && !setting->path.isEmpty());
    if (setting)
        m_text->setHtml(fieldHelpHtml(*setting));
    else
        m_text->setPlainText(tr("Select a setting to read what it is and what its value means."));
}

} // namespace tunnelglass::ui
