// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Job.h"
#include "base/Result.h"
#include "openapi/CallOptions.h"
#include "openapi/HttpAnswer.h"
#include "openapi/HttpCall.h"

#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace tunnelglass::openapi {

class Exchange;

/// One plain HTTP request, sent once, within the time-outs and the size limit of its options. See Job for its
/// manners. Over https it goes through `network`; plain http goes to this computer or to the metadata service
/// of an ECS instance (100.100.100.200) only, and never through a proxy. Redirects are refused.
///
/// An answer with an HTTP error status is a result, for the caller to judge. Errors: EndpointInvalid,
/// RedirectRefused, TimedOut and those of the way there, with the host and without anything of the answer.
class HttpJob final : public Job
{
    Q_OBJECT

public:
    /// `network` must outlive the job.
    HttpJob(QNetworkAccessManager &network, HttpCall call, CallOptions options, QObject *parent = nullptr);
    ~HttpJob() override;

    void start() override;
    void cancel() override;

    /// Valid after finished().
    const Result<HttpAnswer> &result() const { return m_result; }

    /// Whether such an address is ever asked.
    static bool isAllowed(const QUrl &url);

private:
    void judge();
    void end(Result<HttpAnswer> result);
    void fail(ErrorKind kind, const QString &detail = {});

    QNetworkAccessManager &m_network;
    std::unique_ptr<QNetworkAccessManager> m_direct;
    HttpCall m_call;
    CallOptions m_options;
    std::unique_ptr<Exchange> m_exchange;
    QTimer m_timer;
    bool m_started = false;
    bool m_ended = false;
    Result<HttpAnswer> m_result = failure(ErrorKind::Internal);
};

} // namespace tunnelglass::openapi
