// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Job.h"
#include "base/RequestRecord.h"
#include "base/Result.h"
#include "inspection/Account.h"
#include "snapshot/Snapshot.h"

#include <QList>

#include <memory>

class QNetworkAccessManager;

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::inspection {

/// A page that could not be read.
struct PageFailure
{
    int page = 0; ///< from 1
    Error error;  ///< subject: "page 3 of 12"
};

/// What a region holds. Complete when `failures` is empty.
struct ConnectionList
{
    QList<snapshot::SnapshotPtr> connections; ///< in page order, each with its Connection decoded
    QList<PageFailure> failures;
    int totalCount = 0; ///< as the service counted
    int pageCount = 0;
    QString requestId; ///< of the first page
    qint64 elapsedMs = 0;
};

/// Asks for all pages of a region's connections (50 a page): the first alone, then, its count known, the
/// others side by side, never more than 6 in flight. A page that fails leaves the rest; failing at the first
/// page fails the job.
class ConnectionListJob final : public Job
{
    Q_OBJECT

public:
    static constexpr int pageSize = 50;
    static constexpr int maxInFlight = 6;

    ConnectionListJob(QNetworkAccessManager &network, const Clock &clock, Account account, QString regionId,
                      QObject *parent = nullptr);
    ~ConnectionListJob() override;

    void start() override;
    void cancel() override;

    const Result<ConnectionList> &result() const;
    /// The first page's request as text.
    const RequestRecord &requestRecord() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tunnelglass::inspection
