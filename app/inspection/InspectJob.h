// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Job.h"
#include "base/RequestRecord.h"
#include "base/Result.h"
#include "inspection/Account.h"
#include "snapshot/Snapshot.h"

#include <memory>

class QNetworkAccessManager;

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::inspection {

/// A connection that was read from the cloud.
struct Inspection
{
    snapshot::SnapshotPtr snapshot;
    RequestRecord request;
    qint64 elapsedMs = 0;
    int attempts = 1;
};

/// Asks for one connection and understands the answer. When the answer has the list shape the element that
/// was asked for is picked; ResponseWithoutConnection when it is not there, ConnectionNotFound (with the
/// region as a suspect) when the service says so.
class InspectJob final : public Job
{
    Q_OBJECT

public:
    InspectJob(QNetworkAccessManager &network, const Clock &clock, Account account, QString regionId,
               QString connectionId, QObject *parent = nullptr);
    ~InspectJob() override;

    void start() override;
    void cancel() override;

    const Result<Inspection> &result() const;
    /// The last request as text, also when it failed.
    const RequestRecord &requestRecord() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tunnelglass::inspection
