// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/VerdictHeader.h"

#include "ui/views/MarkLabel.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>

namespace tunnelglass::ui {

namespace {

QString subjectText(const snapshot::Snapshot &snapshot)
{
    if (!snapshot.connection)
        return {};
    const vpn::Connection &connection = *snapshot.connection;
    return connection.name.isEmpty() ? connection.id : connection.name + QStringLiteral("  ") + connection.id;
}

} // namespace

VerdictHeader::VerdictHeader(QWidget *parent)
    : QWidget(parent)
    , m_mark(new MarkLabel(this))
    , m_sentence(new QLabel(this))
    , m_facts(new QLabel(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_mark->setFont(large);
    m_sentence->setFont(large);
    m_sentence->setObjectName(QStringLiteral("verdictSentence"));
    m_sentence->setAccessibleDescription(tr("State of the connection"));
    setWhatsThis(
        tr("The answer: whether traffic can flow, and if not, why. Below it stands what was read, when, and "
           "by whom."));
    m_facts->setObjectName(QStringLiteral("verdictFacts"));
    m_facts->setAccessibleDescription(tr("What is shown, and how old it is"));
    for (QLabel *label : {m_sentence, m_facts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *grid = new QGridLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    grid->setContentsMargins(gap, gap, gap, gap / 2);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap / 2);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_facts, 1, 1);
    grid->setColumnStretch(1, 1);
}

void VerdictHeader::setSnapshot(const snapshot::Snapshot &snapshot, const vpn::Verdict &verdict)
{
    m_mark->setSeverity(snapshot.connection ? vpn::severityOf(verdict.health) : vpn::Severity::Information);
    m_sentence->setText(snapshot.connection
                            ? verdict.sentence
                            : tr("This response holds no connection. It is shown as it came."));
    m_subject = subjectText(snapshot);
    m_origin = snapshot.origin;
    switch (snapshot.origin) {
    case snapshot::Origin::Cloud:
        m_place = snapshot.identity.isEmpty()
                      ? snapshot.region
                      : tr("%1, as %2", "region, who asked").arg(snapshot.region, snapshot.identity);
        break;
    case snapshot::Origin::File:
        m_place = tr("from %1").arg(QFileInfo(snapshot.source).fileName());
        break;
    case snapshot::Origin::Pasted:
        m_place = tr("from pasted text");
        break;
    }
    m_stale.clear();
    m_age.clear();
    updateFacts();
    updateColours();
}

void VerdictHeader::setStale(const QString &reason)
{
    if (m_stale == reason)
        return;
    m_stale = reason;
    updateFacts();
    updateColours();
}

void VerdictHeader::setAge(const QString &age)
{
    if (m_age == age)
        return;
    m_age = age;
    updateFacts();
}

void VerdictHeader::updateFacts()
{
    const QString when = m_age.isEmpty() ? QString() : tr("Read %1", "how long ago").arg(m_age);
    QStringList read{when, m_place};
    read.removeAll(QString());
    QStringList facts{m_subject, read.join(tr(", ", "between when and where")), m_stale};
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral("  \u00b7  ")));
}

void VerdictHeader::updateColours()
{
    m_mark->setStale(!m_stale.isEmpty());
    if (m_stale.isEmpty()) {
        m_sentence->setPalette(QPalette());
        return;
    }
    constexpr int ink = 72;
    QPalette greyed = palette();
    const QColor text = greyed.color(QPalette::WindowText);
    const QColor paper = greyed.color(QPalette::Window);
    const auto mix = [](int front, int back) { return (front * ink + back * (100 - ink)) / 100; };
    greyed.setColor(QPalette::WindowText,
                    QColor(mix(text.red(), paper.red()), mix(text.green(), paper.green()),
                           mix(text.blue(), paper.blue())));
    m_sentence->setPalette(greyed);
}

void VerdictHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

} // namespace tunnelglass::ui
