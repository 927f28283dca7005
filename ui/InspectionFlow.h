// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/RequestRecord.h"
#include "snapshot/Snapshot.h"
#include "ui/AccountBook.h"
#include "ui/FailureDesk.h"
#include "ui/FlowState.h"
#include "ui/InspectorController.h"
#include "ui/models/ConnectionRows.h"

#include <QObject>

#include <functional>
#include <optional>

namespace tunnelglass {
class Clock;
} // namespace tunnelglass

namespace tunnelglass::ui {

class BackgroundWork;
class ConnectionListPane;
class ConnectionView;
class DetailsPane;
class Freshness;
class ResponseOpener;
class StatusLine;
class TopBar;
struct OpenedResponse;

/// What follows from what: a choice in the tool bar becomes a question, an answer becomes list, tree and
/// status, a failure becomes a panel beside the old data. Owns no widget.
class InspectionFlow final : public QObject
{
    Q_OBJECT

public:
    /// The parts of the window; they outlive the flow.
    struct Parts
    {
        TopBar *top;
        ConnectionListPane *list;
        ConnectionView *view;
        DetailsPane *details;
        StatusLine *status;
    };

    InspectionFlow(const Clock &clock, const AccountBook &book, const Parts &parts, Activities &activities,
                   QObject *parent = nullptr);
    ~InspectionFlow() override;

    /// Makes an account current without asking it anything.
    void setAccount(const QString &accountId, const QString &regionId);
    /// Makes an account current and lists its region; with `inspectSuggested` its suggested connection is
    /// read too.
    void chooseAccount(const QString &accountId, const QString &regionId, bool inspectSuggested);
    void chooseRegion(const QString &regionId);
    void inspect(const QString &connectionId);
    void openFile(const QString &path);
    void openPasted(const QByteArray &bytes);
    void refresh();
    void refreshList();
    void refreshRegions() { m_controller->loadRegions(); }
    void cancel();
    FlowState state() const;
    /// Shows what another flow has shown, and asks again what it was asking.
    void resume(const FlowState &state);
    FailureDesk &failures() { return *m_failures; }
    InspectorController &controller() { return *m_controller; }

Q_SIGNALS:
    /// Another snapshot is shown.
    void shown();
    /// What failed needs another look at the account that asked.
    void editProfileWanted(const QString &accountId);
    /// A person (or the start) made these current.
    void accountChanged(const QString &accountId, const QString &regionId);
    void openWanted();
    /// The export that failed is to be tried again.
    void exportWanted();

private:
    using RowsPtr = std::shared_ptr<const ConnectionRows>;

    static constexpr int noticeMs = 10000;

    void connectParts();
    void followBook();
    void setRegion(const QString &regionId);
    void pick(const snapshot::SnapshotPtr &snapshot);
    void show(const snapshot::SnapshotPtr &snapshot, const std::optional<RequestRecord> &request);
    void takeInspection(const inspection::Inspection &inspection);
    void takeList(const inspection::ConnectionList &list);
    /// In place when they are few, else on a worker.
    void makeRows(qsizetype count, const std::function<RowsPtr()> &make);
    void takeRows(const RowsPtr &rows);
    void takeRegions(const QList<inspection::Region> &regions);
    void takeOpened(const OpenedResponse &opened);
    void takeFailure(InspectorController::Task task, const Error &error, const RequestRecord &request);
    void retry(FailureDesk::Source source);

    const AccountBook &m_book;
    Parts m_parts;
    Activities &m_activities;
    InspectorController *m_controller;
    ResponseOpener *m_opener;
    FailureDesk *m_failures;
    Freshness *m_freshness;
    BackgroundWork *m_rowsWork;
    FlowState m_now; ///< what is shown, but for the snapshot that the view holds
};

} // namespace tunnelglass::ui
