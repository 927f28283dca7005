// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/InspectionFlow.h"

#include "base/Clock.h"
#include "base/ErrorText.h"
#include "ui/BackgroundWork.h"
#include "ui/ResponseOpener.h"
#include "ui/views/AgeText.h"
#include "ui/views/ConnectionListPane.h"
#include "ui/views/ConnectionView.h"
#include "ui/views/DetailsPane.h"
#include "ui/views/StatusLine.h"
#include "ui/views/TopBar.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace tunnelglass::ui {

namespace {

constexpr int ageStepMs = 1000;
constexpr qint64 oldAfterSeconds = 600;
constexpr int noticeMs = 10000;
/// Making the rows of more than this takes longer than a frame.
constexpr qsizetype rowsInPlace = 500;

} // namespace

InspectionFlow::InspectionFlow(const Clock &clock, AccountChoices choices, const Parts &parts,
                               Activities &activities, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_choices(std::move(choices))
    , m_parts(parts)
    , m_activities(activities)
    , m_controller(new InspectorController(activities, this))
    , m_opener(new ResponseOpener(this))
    , m_rowsWork(new BackgroundWork(this))
{
    m_parts.top->setRegions(inspection::knownRegions());
    connectParts();
    m_ageTimer.setInterval(ageStepMs);
    connect(&m_ageTimer, &QTimer::timeout, this, &InspectionFlow::updateAge);
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
        showError(Source::File, error);
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
    connect(m_parts.view, &ConnectionView::errorActionWanted, this, &InspectionFlow::act);
    connect(m_parts.view, &ConnectionView::openWanted, this, &InspectionFlow::openWanted);
    connect(m_parts.view, &ConnectionView::sampleWanted, this,
            [this] { chooseAccount(QStringLiteral("sample"), {}, true); });
    connect(m_parts.view, &ConnectionView::environmentWanted, this,
            [this] { chooseAccount(QStringLiteral("environment"), {}, false); });
}

void InspectionFlow::chooseAccount(const QString &accountId, const QString &regionId, bool inspectSuggested)
{
    const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                    [&](const AccountChoice &choice) { return choice.id == accountId; });
    if (found == m_choices.cend())
        return;
    m_controller->setAccount(*found);
    m_parts.top->setAccountId(accountId);
    chooseRegion(regionId.isEmpty() ? found->regionId : regionId);
    if (inspectSuggested && !found->connectionId.isEmpty())
        inspect(found->connectionId);
}

void InspectionFlow::chooseRegion(const QString &regionId)
{
    m_controller->setRegion(regionId);
    m_parts.top->setRegionId(regionId);
    if (m_parts.view->snapshot())
        setStale(tr("Read before profile or region were changed"));
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
    if (m_listIsLocal || otherConnection)
        show(snapshot, std::nullopt);
    if (!m_listIsLocal)
        inspect(id);
}

void InspectionFlow::openFile(const QString &path)
{
    m_openedPath = path;
    m_opener->openFile(path);
}

void InspectionFlow::openPasted(const QByteArray &bytes)
{
    m_openedPath.clear();
    m_opener->openPasted(bytes);
}

void InspectionFlow::refresh()
{
    if (m_listIsLocal) {
        if (!m_openedPath.isEmpty())
            m_opener->openFile(m_openedPath);
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

void InspectionFlow::refreshRegions()
{
    m_controller->loadRegions();
}

void InspectionFlow::cancel()
{
    m_controller->cancel();
    m_opener->cancel();
}

void InspectionFlow::showFailure(const Error &error)
{
    showError(Source::Other, error);
}

void InspectionFlow::show(const snapshot::SnapshotPtr &snapshot, const std::optional<RequestRecord> &request)
{
    m_staleReason.clear();
    m_parts.details->setSnapshot(snapshot);
    m_parts.details->setRequest(request);
    m_parts.view->setSnapshot(snapshot);
    m_parts.status->clearRequest();
    if (snapshot->connection)
        m_parts.top->setConnectionId(snapshot->connection->id);
    updateAge();
    m_ageTimer.start();
    Q_EMIT shown();
}

void InspectionFlow::takeInspection(const inspection::Inspection &inspection)
{
    show(inspection.snapshot, inspection.request);
    m_parts.list->markConnection(m_controller->connectionId());
    m_parts.status->setRequest(inspection.snapshot->requestId, inspection.elapsedMs);
    succeeded(Source::Inspection);
}

void InspectionFlow::takeList(const inspection::ConnectionList &list)
{
    m_listIsLocal = false;
    m_openedPath.clear();
    const QString title = tr("Connections in %1").arg(m_controller->regionId());
    succeeded(Source::Connections);
    if (list.connections.size() <= rowsInPlace) {
        takeRows(ConnectionRows::fromSnapshots(list.connections), title);
        m_parts.list->setPageFailures(list.failures);
        return;
    }
    m_rowsWork->run<std::shared_ptr<const ConnectionRows>>(
        [connections = list.connections] { return ConnectionRows::fromSnapshots(connections); },
        [this, title, failures = list.failures](const std::shared_ptr<const ConnectionRows> &rows) {
            takeRows(rows, title);
            m_parts.list->setPageFailures(failures);
        });
}

void InspectionFlow::takeRows(const std::shared_ptr<const ConnectionRows> &rows, const QString &title)
{
    m_parts.list->setRows(rows, title);
    m_parts.top->setRows(rows);
}

void InspectionFlow::takeRegions(const QList<inspection::Region> &regions)
{
    m_parts.top->setRegions(regions);
    m_parts.status->showNotice(tr("The service knows %1 regions.").arg(regions.size()), noticeMs);
    succeeded(Source::Regions);
}

void InspectionFlow::takeOpened(const OpenedResponse &opened)
{
    m_activities.end(Activities::Kind::Opening);
    succeeded(Source::File);
    m_controller->forgetConnection();
    m_rowsWork->abandon();
    const QString name = opened.name.isEmpty() ? tr("pasted text") : opened.name;
    m_parts.status->showNotice(tr("Opened %1 in %2 ms.").arg(name).arg(opened.elapsedMs), noticeMs);
    const bool hasConnections = opened.rows && opened.rows->size() > 0;
    if (hasConnections) {
        m_listIsLocal = true;
        takeRows(opened.rows, tr("Connections in %1").arg(name));
    }
    const snapshot::SnapshotPtr first = hasConnections ? opened.rows->snapshot(0) : opened.response->whole();
    show(first, std::nullopt);
    m_parts.list->markConnection(first->connection ? first->connection->id : QString());
}

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
            setStale(tr("The last try to read it again failed"));
        m_parts.details->setRequest(request);
        showError(Source::Inspection, error);
        break;
    }
    case InspectorController::Task::Connections:
        showError(Source::Connections, error);
        break;
    case InspectorController::Task::Regions:
        showError(Source::Regions, error);
        break;
    }
}

void InspectionFlow::showError(Source source, const Error &error)
{
    m_lastError = error;
    m_errorSource = source;
    m_parts.view->showError(errorText(error));
}

void InspectionFlow::succeeded(Source source)
{
    if (m_errorSource != source)
        return;
    m_errorSource = Source::None;
    m_parts.view->hideError();
}

void InspectionFlow::act(ErrorAction action)
{
    switch (action) {
    case ErrorAction::TryAgain:
    case ErrorAction::FixClock:
        if (m_errorSource == Source::Connections)
            m_controller->retry(InspectorController::Task::Connections);
        else if (m_errorSource == Source::Regions)
            m_controller->retry(InspectorController::Task::Regions);
        else if (m_errorSource == Source::File && !m_openedPath.isEmpty())
            m_opener->openFile(m_openedPath);
        else
            m_controller->retry(InspectorController::Task::Inspection);
        break;
    case ErrorAction::EditProfile:
        m_parts.top->focusProfile();
        break;
    case ErrorAction::ChooseRegion:
        m_parts.top->focusRegion();
        break;
    case ErrorAction::CopyPolicy:
        QGuiApplication::clipboard()->setText(ramPolicyFor(m_lastError.missingAction));
        m_parts.status->showNotice(tr("Copied a policy that allows %1.").arg(m_lastError.missingAction),
                                   noticeMs);
        break;
    case ErrorAction::OpenAnotherFile:
        Q_EMIT openWanted();
        break;
    case ErrorAction::ChooseCaFile:
    case ErrorAction::None:
        break;
    }
}

void InspectionFlow::setStale(const QString &reason)
{
    m_staleReason = reason;
    updateAge();
}

void InspectionFlow::updateAge()
{
    const snapshot::SnapshotPtr &snapshot = m_parts.view->snapshot();
    if (!snapshot)
        return;
    QString age;
    QString reason = m_staleReason;
    if (snapshot->readAt.isValid()) {
        const qint64 seconds = snapshot->readAt.secsTo(m_clock.nowUtc());
        age = ageText(seconds);
        if (reason.isEmpty() && snapshot->origin == snapshot::Origin::Cloud && seconds >= oldAfterSeconds)
            reason = tr("Not refreshed for 10 minutes");
    }
    m_parts.view->setAge(age);
    m_parts.view->setStale(reason);
    const bool fetched = snapshot->origin == snapshot::Origin::Cloud && !age.isEmpty();
    m_parts.status->setAge(fetched ? tr("fetched %1", "how long ago").arg(age) : QString());
}

} // namespace tunnelglass::ui
