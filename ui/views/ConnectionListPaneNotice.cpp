// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// What the list says about pages that could not be read.
#include "base/ErrorText.h"
#include "ui/views/ConnectionListPane.h"
#include "ui/views/MarkLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace tunnelglass::ui {

void ConnectionListPane::buildNotice()
{
    m_notice->setObjectName(QStringLiteral("pageFailures"));
    auto *mark = new MarkLabel(m_notice);
    mark->setSeverity(vpn::Severity::Warning);
    m_noticeText->setAccessibleDescription(tr("Missing pages"));
    m_noticeText->setWordWrap(true);
    m_noticeText->setTextFormat(Qt::PlainText);
    auto *again = new QPushButton(tr("&List again"), m_notice);
    connect(again, &QPushButton::clicked, this, &ConnectionListPane::reloadWanted);
    auto *grid = new QGridLayout(m_notice);
    const int gap = fontMetrics().averageCharWidth();
    grid->setContentsMargins(gap, gap, gap, gap);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_noticeText, 0, 1);
    grid->addWidget(again, 1, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    m_notice->hide();
}

void ConnectionListPane::setPageFailures(const QList<inspection::PageFailure> &failures)
{
    QStringList lines;
    for (const inspection::PageFailure &failure : failures)
        lines.append(tr("Page %1 is missing: %2").arg(failure.page).arg(errorText(failure.error).headline));
    constexpr int toldAtMost = 4;
    if (lines.size() > toldAtMost) {
        const int more = int(lines.size()) - toldAtMost;
        lines = lines.first(toldAtMost);
        lines.append(tr("Pages missing besides: %1.").arg(more));
    }
    m_noticeText->setText(lines.join(QLatin1Char('\n')));
    m_notice->setVisible(!lines.isEmpty());
}

} // namespace tunnelglass::ui
