// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Job.h"
#include "base/Result.h"
#include "openapi/CallOptions.h"
#include "openapi/Credentials.h"
#include "openapi/Reply.h"

#include <memory>

class QNetworkAccessManager;

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::openapi {

/// One call: signs, sends, retries, classifies the failure. See Job for its manners. Made by
/// ApiClient::call().
class ApiJob final : public Job
{
    Q_OBJECT

public:
    /// `network` and `clock` must outlive the job.
    ApiJob(QNetworkAccessManager &network, const Clock &clock, QUrl endpoint, Request request,
           Credentials credentials, CallOptions options, QObject *parent = nullptr);
    ~ApiJob() override;

    void start() override;
    void cancel() override;

    /// Valid after finished().
    const Result<Reply> &result() const;
    /// The last attempt's request as text, also when it failed; default-made before the first attempt.
    const RequestRecord &requestRecord() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tunnelglass::openapi
