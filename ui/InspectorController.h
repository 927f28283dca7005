// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "inspection/ConnectionListJob.h"
#include "inspection/InspectJob.h"
#include "inspection/RegionListJob.h"
#include "ui/AccountChoices.h"
#include "ui/Activities.h"

#include <QObject>

#include <array>
#include <functional>

namespace tunnelglass::ui {

/// Asks the questions of the window: which account, region and connection are current, and the jobs that run
/// for them, at most one of each kind. A newer question of a kind replaces the older one.
class InspectorController final : public QObject
{
    Q_OBJECT

public:
    enum class Task : quint8
    {
        Inspection,
        Connections,
        Regions,
    };
    Q_ENUM(Task)

    /// Running jobs are told to `activities`, which must outlive this.
    explicit InspectorController(Activities &activities, QObject *parent = nullptr);
    ~InspectorController() override;

    /// Gives up what is running for the account or region before.
    void setAccount(const AccountChoice &choice);
    /// The same account, set up differently: what is running goes on.
    void updateAccount(const AccountChoice &choice) { m_account = choice; }
    void setRegion(const QString &regionId);
    const AccountChoice &account() const { return m_account; }
    const QString &regionId() const { return m_regionId; }
    /// What was asked for last in this region; empty when nothing was.
    const QString &connectionId() const { return m_connectionId; }

    void inspect(const QString &connectionId);
    void loadConnections();
    void loadRegions();
    /// Asks again what failed.
    void retry(Task task);
    void cancel();
    /// Without effect on what is running: the next refresh has nothing to ask.
    void forgetConnection() { m_connectionId.clear(); }
    /// For the next refresh, without asking now.
    void rememberConnection(const QString &connectionId) { m_connectionId = connectionId; }
    bool isRunning(Task task) const { return m_jobs.at(std::size_t(task)) != nullptr; }

Q_SIGNALS:
    void connectionRead(const tunnelglass::inspection::Inspection &inspection);
    void connectionsRead(const tunnelglass::inspection::ConnectionList &list);
    void regionsRead(const QList<tunnelglass::inspection::Region> &regions);
    /// Also after a cancel (ErrorKind::Cancelled). `request` is what was sent, as text.
    void failed(tunnelglass::ui::InspectorController::Task task, const tunnelglass::Error &error,
                const tunnelglass::RequestRecord &request);
    /// With what the next question is signed; `expiresAt` (UTC) is invalid when nobody knows of an end.
    void credentialsObtained(const QString &origin, const QDateTime &expiresAt);

private:
    template <typename AnyJob>
    struct Question
    {
        QString what; ///< in words, while it runs
        std::function<AnyJob *(const inspection::Account &account)> make;
        std::function<void(const AnyJob &)> succeeded;
    };

    /// Gets the credentials first, where the account does not have them.
    template <typename AnyJob>
    void run(Task task, const Question<AnyJob> &question);
    template <typename AnyJob>
    void ask(Task task, const Question<AnyJob> &question, const inspection::Account &account);
    void drop(Task task);

    Activities &m_activities;
    AccountChoice m_account;
    QString m_regionId;
    QString m_connectionId;
    std::array<Job *, 3> m_jobs{}; ///< by Task; owned as children
};

} // namespace tunnelglass::ui
