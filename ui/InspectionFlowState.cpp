// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// How a flow is carried over into another window.
#include "ui/Freshness.h"
#include "ui/InspectionFlow.h"
#include "ui/views/ConnectionListPane.h"
#include "ui/views/ConnectionView.h"

namespace tunnelglass::ui {

FlowState InspectionFlow::state() const
{
    FlowState state = m_now;
    state.accountId = m_controller->account().id;
    state.regionId = m_controller->regionId();
    state.connectionId = m_controller->connectionId();
    state.isInspecting = m_controller->isRunning(InspectorController::Task::Inspection);
    state.listIsWanted = m_controller->isRunning(InspectorController::Task::Connections);
    state.rows = m_parts.list->rows();
    state.shown = m_parts.view->snapshot();
    state.stale = m_freshness->staleReason();
    state.failure = m_failures->shown();
    return state;
}

void InspectionFlow::resume(const FlowState &state)
{
    setAccount(state.accountId, state.regionId);
    m_now = state;
    m_now.rows.reset();
    m_now.shown.reset();
    m_now.failure.reset();
    if (state.rows)
        makeRows(qsizetype(state.rows->size()), [rows = state.rows] { return rows->madeAnew(); });
    if (state.shown) {
        show(state.shown, state.request);
        m_parts.list->markConnection(state.shown->connection ? state.shown->connection->id : QString());
    }
    if (state.stale != StaleReason::None)
        m_freshness->setStale(state.stale);
    if (state.failure)
        m_failures->show(state.failure->source, state.failure->error);
    if (state.listIsWanted)
        m_controller->loadConnections();
    if (state.isInspecting)
        inspect(state.connectionId);
    else
        m_controller->rememberConnection(state.connectionId);
}

} // namespace tunnelglass::ui
