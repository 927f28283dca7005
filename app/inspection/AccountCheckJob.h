// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Job.h"
#include "inspection/Account.h"
#include "inspection/AccountCheck.h"

#include <memory>

class QNetworkAccessManager;

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::inspection {

/// Tests an account: asks who it is and for one connection of a region, side by side. It ends well even when
/// both fail: the check says how. See Job for its manners.
class AccountCheckJob final : public Job
{
    Q_OBJECT

public:
    /// `network` and `clock` must outlive the job. `sts`: where the Security Token Service is asked.
    AccountCheckJob(QNetworkAccessManager &network, const Clock &clock, const Account &account,
                    const QString &regionId, const QUrl &sts, QObject *parent = nullptr);
    ~AccountCheckJob() override;

    void start() override;
    void cancel() override;

    /// Valid after finished(). Error: Cancelled.
    const Result<AccountCheck> &result() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tunnelglass::inspection
