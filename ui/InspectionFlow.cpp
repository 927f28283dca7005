// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/InspectionFlow.h"

#include "ui/BackgroundWork.h"
#include "ui/Freshness.h"
#include "ui/ResponseOpener.h"
#include "ui/views/ConnectionListPane.h"
#include "ui/views/ConnectionView.h"
#include "ui/views/DetailsPane.h"
#include "ui/views/StatusLine.h"
#include "ui/views/TopBar.h"

namespace tunnelglass::ui {

namespace {

/// Making the rows of more than this takes longer than a frame.
constexpr qsizetype rowsInPlace = 500;

} // namespace

InspectionFlow::InspectionFlow(const Clock &clock, const AccountBook &book, const Parts &parts,
                               Activities &activities, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_parts(parts)
    , m_activities(activities)
    , m_controller(new InspectorController(activities, this))
    , m_opener(new ResponseOpener(this))
    , m_failures(new FailureDesk(parts.view, parts.top, parts.status, this))
    , m_freshness(new Freshness(clock, parts.view, parts.status, this))
    , m_rowsWork(new BackgroundWork(this))
{
    m_parts.top->setRegions(inspection::knownRegions());
    connectParts();
}

InspectionFlow::~InspectionFlow() = default;

void InspectionFlow::connectParts()
{
    connect(m_controller, &InspectorController::connectionRead, this, &InspectionFlow::takeInspection);
    connect(m_controller, &InspectorController::connectionsRead, this, &InspectionFlow::takeList);
    connect(m_controller, &InspectorController::regionsRead, this, &InspectionFlow::takeRegions);
    connect(m_controller, &InspectorController::failed, this, &InspectionFlow::takeFailure);

    connect(m_opener, &ResponseOpener::started, this,
            [this](const QString &what) { m_activities.begin(Activities::Kind::Opening, what); });
    connect(m_opener, &ResponseOpener::opened, this, &InspectionFlow::takeOpened);
    connect(m_opener, &ResponseOpener::failed, this, [this](const Error &error) {
        m_activities.end(Activities::Kind::Opening);
        m_failures->show(FailureDesk::Source::File, error);
    });
    connect(m_opener, &ResponseOpener::cancelled, this, [this] {
        m_activities.end(Activities::Kind::Opening);
        m_parts.status->showNotice(tr("Cancelled."), noticeMs);
    });

    connect(m_parts.top, &TopBar::accountChosen, this,
            [this](const QString &id) { chooseAccount(id, m_controller->regionId(), false); });
    connect(m_parts.top, &TopBar::regionChosen, this, &InspectionFlow::chooseRegion);
    connect(m_parts.top, &TopBar::regionRefreshWanted, this, &InspectionFlow::refreshRegions);
    connect(m_parts.top, &TopBar::inspectWanted, this, &InspectionFlow::inspect);
    connect(m_parts.list, &ConnectionListPane::picked, this, &InspectionFlow::pick);
    connect(m_parts.list, &ConnectionListPane::reloadWanted, this, &InspectionFlow::refreshList);
    connect(m_parts.list, &ConnectionListPane::countChanged, this,
            [this] { m_parts.status->setCount(m_parts.list->countText()); });
    connect(m_failures, &FailureDesk::retryWanted, this, &InspectionFlow::retry);
    connect(m_failures, &FailureDesk::openWanted, this, &InspectionFlow::openWanted);
    connect(m_parts.view, &ConnectionView::openWanted, this, &InspectionFlow::openWanted);
    connect(m_parts.view, &ConnectionView::sampleWanted, this,
            [this] { chooseAccount(QStringLiteral("sample"), {}, true); });
    connect(m_failures, &FailureDesk::editProfileWanted, this,
            [this] { Q_EMIT editProfileWanted(m_controller->account().id); });
    connect(&m_book, &AccountBook::changed, this, &InspectionFlow::followBook);
}

void InspectionFlow::setAccount(const QString &accountId, const QString &regionId)
{
    const AccountChoice *found = m_book.choice(accountId);
    if (!found)
        return;
    m_controller->setAccount(*found);
    m_parts.top->setAccountId(accountId);
    setRegion(regionId.isEmpty() ? found->regionId : regionId);
}

void InspectionFlow::followBook()
{
    m_parts.top->setChoices(m_book.choices());
    const AccountChoice *still = m_book.choice(m_controller->account().id);
    if (!still)
        return chooseAccount(m_book.choices().first().id, {}, false);
    m_controller->updateAccount(*still);
    m_parts.top->setAccountId(still->id);
}

void InspectionFlow::setRegion(const QString &regionId)
{
    m_controller->setRegion(regionId);
    m_parts.top->setRegionId(regionId);
}

void InspectionFlow::chooseAccount(const QString &accountId, const QString &regionId, bool inspectSuggested)
{
    setAccount(accountId, regionId);
    chooseRegion(m_controller->regionId());
    const QString suggested = m_controller->account().connectionId;
    if (inspectSuggested && !suggested.isEmpty())
        inspect(suggested);
}

void InspectionFlow::chooseRegion(const QString &regionId)
{
    setRegion(regionId);
    if (m_parts.view->snapshot())
        m_freshness->setStale(StaleReason::OtherChoice);
    refreshList();
    Q_EMIT accountChanged(m_controller->account().id, regionId);
}

void InspectionFlow::inspect(const QString &connectionId)
{
    m_parts.top->setConnectionId(connectionId);
    m_controller->inspect(connectionId);
}

void InspectionFlow::pick(const snapshot::SnapshotPtr &snapshot)
{
    const QString id = snapshot->connection ? snapshot->connection->id : QString();
    m_parts.list->markConnection(id);
    // What the list knows is shown at once; for a region's connection the details follow.
    const snapshot::SnapshotPtr &old = m_parts.view->snapshot();
    const bool otherConnection = !old || !old->connection || old->connection->id != id;
    if (m_now.listIsLocal || otherConnection)
        show(snapshot, std::nullopt);
    if (!m_now.listIsLocal)
        inspect(id);
}

void InspectionFlow::openFile(const QString &path)
{
    m_now.openedPath = path;
    m_opener->openFile(path);
}

void InspectionFlow::openPasted(const QByteArray &bytes)
{
    m_now.openedPath.clear();
    m_opener->openPasted(bytes);
}

void InspectionFlow::refresh()
{
    if (m_now.listIsLocal) {
        if (!m_now.openedPath.isEmpty())
            m_opener->openFile(m_now.openedPath);
        return;
    }
    m_controller->retry(InspectorController::Task::Inspection);
    m_controller->loadConnections();
}

void InspectionFlow::refreshList()
{
    m_rowsWork->abandon();
    m_controller->loadConnections();
}

void InspectionFlow::cancel()
{
    m_controller->cancel();
    m_opener->cancel();
}

void InspectionFlow::show(const snapshot::SnapshotPtr &snapshot, const std::optional<RequestRecord> &request)
{
    m_parts.details->setSnapshot(snapshot);
    m_parts.details->setRequest(request);
    m_now.request = request;
    m_parts.view->setSnapshot(snapshot);
    m_parts.status->clearRequest();
    if (snapshot->connection)
        m_parts.top->setConnectionId(snapshot->connection->id);
    m_freshness->renew();
    Q_EMIT shown();
}

void InspectionFlow::takeInspection(const inspection::Inspection &inspection)
{
    show(inspection.snapshot, inspection.request);
    m_parts.list->markConnection(m_controller->connectionId());
    m_parts.status->setRequest(inspection.snapshot->requestId, inspection.elapsedMs);
    m_failures->succeeded(FailureDesk::Source::Inspection);
}

void InspectionFlow::takeList(const inspection::ConnectionList &list)
{
    m_now.listIsLocal = false;
    m_now.openedPath.clear();
    m_now.listName = m_controller->regionId();
    m_now.pageFailures = list.failures;
    m_failures->succeeded(FailureDesk::Source::Connections);
    makeRows(list.connections.size(),
             [connections = list.connections] { return ConnectionRows::fromSnapshots(connections); });
}

void InspectionFlow::makeRows(qsizetype count, const std::function<RowsPtr()> &make)
{
    if (count <= rowsInPlace)
        return takeRows(make());
    m_rowsWork->run<RowsPtr>(make, [this](const RowsPtr &rows) { takeRows(rows); });
}

void InspectionFlow::takeRows(const RowsPtr &rows)
{
    // What was pasted has no name but the one that a language gives it.
    const QString name = m_now.listName.isEmpty() ? tr("pasted text") : m_now.listName;
    m_parts.list->setRows(rows, tr("Connections in %1").arg(name));
    m_parts.list->setPageFailures(m_now.pageFailures);
    m_parts.top->setRows(rows);
}

void InspectionFlow::takeRegions(const QList<inspection::Region> &regions)
{
    m_parts.top->setRegions(regions);
    m_parts.status->showNotice(tr("The service knows %1 regions.").arg(regions.size()), noticeMs);
    m_failures->succeeded(FailureDesk::Source::Regions);
}

void InspectionFlow::takeOpened(const OpenedResponse &opened)
{
    m_activities.end(Activities::Kind::Opening);
    m_failures->succeeded(FailureDesk::Source::File);
    m_controller->forgetConnection();
    m_rowsWork->abandon();
    const QString name = opened.name.isEmpty() ? tr("pasted text") : opened.name;
    m_parts.status->showNotice(tr("Opened %1 in %2 ms.").arg(name).arg(opened.elapsedMs), noticeMs);
    const bool hasConnections = opened.rows && opened.rows->size() > 0;
    if (hasConnections) {
        m_now.listIsLocal = true;
        m_now.listName = opened.name;
        m_now.pageFailures.clear();
        takeRows(opened.rows);
    }
    const snapshot::SnapshotPtr first = hasConnections ? opened.rows->snapshot(0) : opened.response->whole();
    show(first, std::nullopt);
    m_parts.list->markConnection(first->connection ? first->connection->id : QString());
}

} // namespace tunnelglass::ui
