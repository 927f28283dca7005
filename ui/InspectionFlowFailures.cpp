// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// What a flow does about what fails.
#include "ui/Freshness.h"
#include "ui/InspectionFlow.h"
#include "ui/ResponseOpener.h"
#include "ui/views/ConnectionView.h"
#include "ui/views/DetailsPane.h"
#include "ui/views/StatusLine.h"

namespace tunnelglass::ui {

void InspectionFlow::takeFailure(InspectorController::Task task, const Error &error,
                                 const RequestRecord &request)
{
    if (error.kind == ErrorKind::Cancelled) {
        m_parts.status->showNotice(tr("Cancelled."), noticeMs);
        return;
    }
    switch (task) {
    case InspectorController::Task::Inspection: {
        const snapshot::SnapshotPtr &old = m_parts.view->snapshot();
        if (old && old->connection && old->connection->id == m_controller->connectionId())
            m_freshness->setStale(StaleReason::ReadFailed);
        m_parts.details->setRequest(request);
        m_failures->show(FailureDesk::Source::Inspection, error);
        break;
    }
    case InspectorController::Task::Connections:
        m_failures->show(FailureDesk::Source::Connections, error);
        break;
    case InspectorController::Task::Regions:
        m_failures->show(FailureDesk::Source::Regions, error);
        break;
    }
}

void InspectionFlow::retry(FailureDesk::Source source)
{
    switch (source) {
    case FailureDesk::Source::Inspection:
        m_controller->retry(InspectorController::Task::Inspection);
        break;
    case FailureDesk::Source::Connections:
        refreshList();
        break;
    case FailureDesk::Source::Regions:
        refreshRegions();
        break;
    case FailureDesk::Source::File:
        if (!m_now.openedPath.isEmpty())
            m_opener->openFile(m_now.openedPath);
        break;
    case FailureDesk::Source::Export:
        Q_EMIT exportWanted();
        break;
    case FailureDesk::Source::CaFile:
    case FailureDesk::Source::None:
        break;
    }
}

} // namespace tunnelglass::ui
