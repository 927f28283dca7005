// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/ConnectionView.h"

#include "ui/views/EmptyState.h"
#include "ui/views/ErrorPanel.h"
#include "ui/views/SettingTreePane.h"
#include "ui/views/TunnelDiagramView.h"
#include "ui/views/VerdictHeader.h"

#include <QVBoxLayout>

namespace tunnelglass::ui {

ConnectionView::ConnectionView(QWidget *parent)
    : QWidget(parent)
    , m_header(new VerdictHeader(this))
    , m_diagram(new TunnelDiagramView(this))
    , m_error(new ErrorPanel(this))
    , m_tree(new SettingTreePane(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_diagram);
    column->addWidget(m_error);
    column->addWidget(m_tree, 1);
    for (QWidget *later : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_diagram),
                           static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_tree)})
        later->hide();

    connect(m_error, &ErrorPanel::actionWanted, this, &ConnectionView::errorActionWanted);
    connect(m_error, &ErrorPanel::dismissed, this, &ConnectionView::hideError);
    connect(m_tree, &SettingTreePane::currentChanged, this, &ConnectionView::followTree);
    connect(m_diagram, &TunnelDiagramView::targetActivated, this,
            [this](const exporting::DiagramTarget &target) {
                m_tree->selectSection(target.section, target.tunnel);
            });
}

bool ConnectionView::isSameThing(const snapshot::Snapshot &other) const
{
    return m_snapshot && m_snapshot->connection && other.connection &&
           m_snapshot->connection->id == other.connection->id && m_snapshot->region == other.region;
}

void ConnectionView::setSnapshot(const snapshot::SnapshotPtr &snapshot)
{
    const bool same = isSameThing(*snapshot);
    m_snapshot = snapshot;
    const vpn::Verdict verdict = snapshot->connection ? vpn::verdict(*snapshot->connection) : vpn::Verdict();
    m_header->setSnapshot(*snapshot, verdict);
    if (snapshot->connection)
        m_diagram->setConnection(*snapshot->connection, verdict);
    else
        m_diagram->clear();
    m_diagram->setStale(false);
    if (m_empty)
        m_empty->hide();
    m_header->show();
    m_diagram->setVisible(snapshot->connection.has_value());
    m_tree->show();
    m_tree->setSnapshot(snapshot, same);
    if (!same)
        bringUpTrouble(verdict);
}

void ConnectionView::bringUpTrouble(const vpn::Verdict &verdict)
{
    for (int tunnel = 0; tunnel < verdict.tunnels.size(); ++tunnel) {
        const vpn::TunnelVerdict &state = verdict.tunnels.at(tunnel);
        const std::pair<vpn::LegState, vpn::Section> legs[] = {{state.phase1, vpn::Section::Phase1},
                                                               {state.phase2, vpn::Section::Phase2},
                                                               {state.bgp, vpn::Section::Bgp}};
        for (const auto &leg : legs) {
            if (leg.first == vpn::LegState::NotEstablished && m_tree->selectSection(leg.second, tunnel))
                return;
        }
    }
    if (verdict.healthCheck == vpn::LegState::NotEstablished &&
        m_tree->selectSection(vpn::Section::HealthCheck, -1))
        return;
    m_tree->selectFirst();
}

void ConnectionView::followTree()
{
    const snapshot::Setting *setting = m_tree->currentSetting();
    if (!setting) {
        m_diagram->clearSelection();
        return;
    }
    exporting::DiagramTarget target{setting->section, setting->tunnel};
    for (int part = 0; part < m_diagram->partCount(); ++part) {
        const exporting::DiagramTarget drawn = m_diagram->partTarget(part);
        // The only tunnel of a connection is drawn by its index, while its settings belong to the connection.
        if (drawn.section == target.section && drawn.tunnel == 0 && target.tunnel < 0)
            target.tunnel = 0;
    }
    m_diagram->setSelected(target);
}

void ConnectionView::offerChoices()
{
    if (m_snapshot || m_empty)
        return;
    m_empty = new EmptyState(this);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::sampleWanted, this, &ConnectionView::sampleWanted);
    connect(m_empty, &EmptyState::addProfileWanted, this, &ConnectionView::addProfileWanted);
    connect(m_empty, &EmptyState::openWanted, this, &ConnectionView::openWanted);
}

void ConnectionView::setStale(const QString &reason)
{
    m_header->setStale(reason);
    m_diagram->setStale(!reason.isEmpty());
}

void ConnectionView::setAge(const QString &age)
{
    m_header->setAge(age);
}

void ConnectionView::showError(const ErrorText &text)
{
    m_error->showError(text);
}

void ConnectionView::hideError()
{
    m_error->hide();
}

bool ConnectionView::showsError() const
{
    return !m_error->isHidden();
}

} // namespace tunnelglass::ui
