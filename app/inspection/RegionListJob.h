// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Job.h"
#include "base/RequestRecord.h"
#include "base/Result.h"
#include "inspection/Account.h"
#include "inspection/Region.h"
#include "snapshot/Snapshot.h"

#include <QList>

#include <memory>

class QNetworkAccessManager;

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::inspection {

/// Asks for the regions there are (DescribeRegions).
class RegionListJob final : public Job
{
    Q_OBJECT

public:
    RegionListJob(QNetworkAccessManager &network, const Clock &clock, Account account,
                  QObject *parent = nullptr);
    ~RegionListJob() override;

    void start() override;
    void cancel() override;

    const Result<QList<Region>> &result() const;
    /// The whole answer, once there is a result; null when the job failed.
    snapshot::SnapshotPtr response() const;
    const RequestRecord &requestRecord() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tunnelglass::inspection
