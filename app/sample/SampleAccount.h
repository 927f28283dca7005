// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sample/SampleKey.h"

#include <QNetworkAccessManager>

#include <memory>

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::sample {

/// The profile's name: "Sample account", translated.
QString sampleAccountName();

/// An account without a cloud: a network manager that answers like the service, in process, no port opened.
/// It checks the V1 or V3 signature of every request with its own key, the timestamp (15 minutes) and the
/// nonce (once), pages, answers from resources/sample after a short delay, and errs as the cloud does.
/// Requests reach it through the ordinary signer, job and decoder. Whatever host is asked, nothing leaves the
/// process.
class SampleAccount final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit SampleAccount(const Clock &clock, QObject *parent = nullptr);
    ~SampleAccount() override;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoingData) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tunnelglass::sample
