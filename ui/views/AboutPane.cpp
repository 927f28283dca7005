// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/AboutPane.h"

#include "ui/models/FieldHelp.h"

#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tunnelglass::ui {

AboutPane::AboutPane(QWidget *parent)
    : QWidget(parent)
    , m_text(new QTextBrowser(this))
{
    m_text->setAccessibleName(tr("About this setting"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(fontMetrics().averageCharWidth() * 1.5);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    setFocusProxy(m_text);
    setSetting(nullptr);
}

void AboutPane::setSetting(const snapshot::Setting *setting)
{
    if (setting)
        m_text->setHtml(fieldHelpHtml(*setting));
    else
        m_text->setPlainText(tr("Select a setting to read what it is and what its value means."));
    m_text->verticalScrollBar()->setValue(0);
}

} // namespace tunnelglass::ui
