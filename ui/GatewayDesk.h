// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/Snapshot.h"
#include "ui/ExportScope.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace tunnelglass {
class Job;
}

namespace tunnelglass::inspection {
struct Account;
struct GatewayIds;
} // namespace tunnelglass::inspection

namespace tunnelglass::ui {

class Activities;
class InspectorController;

/// Knows the public addresses of gateways: asks for them when somebody is about to hand a connection over,
/// with the account and in the region that are current, and remembers them until one of these changes. What
/// cannot be asked stays not known; that is no error of the export.
class GatewayDesk final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the desk.
    GatewayDesk(const InspectorController &controller, Activities &activities, QObject *parent = nullptr);
    ~GatewayDesk() override;

    QList<snapshot::SnapshotPtr> withAddresses(const QList<snapshot::SnapshotPtr> &snapshots) const;
    ExportScope withAddresses(const ExportScope &scope) const;

    /// Calls `then` when everything about the gateways of these connections was asked: at once when it was
    /// already, or when they were not read from the service. Another call replaces one that waits.
    void whenAsked(const QList<snapshot::SnapshotPtr> &snapshots, std::function<void()> then);
    /// What waits is given up.
    void cancel();

private:
    inspection::GatewayIds unknownGateways(const QList<snapshot::SnapshotPtr> &snapshots);
    void ask(const inspection::GatewayIds &ids, const inspection::Account &account);
    void end();
    void drop();

    const InspectorController &m_controller;
    Activities &m_activities;
    Job *m_job = nullptr; ///< a child
    std::function<void()> m_then;
    QString m_place; ///< account and region of what is known
    QHash<QString, QString> m_addresses;
    QSet<QString> m_asked; ///< also those without an answer: they are not asked again and again
};

} // namespace tunnelglass::ui
