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

/// One call: signs, sends, retries, says why it failed. See Job for its manners.
///
/// A failure is retried when it is throttling, an HTTP 5xx or a lost connection, each time signed anew, as
/// long as the wait before the next attempt fits into the total time-out; what is retried no more ends the
/// call with its own error. Never followed: redirects. Never ignored: TLS errors. Errors hold no secret of
/// `credentials`.
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
