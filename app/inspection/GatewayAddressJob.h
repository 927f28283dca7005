// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ResultJob.h"
#include "inspection/Account.h"
#include "snapshot/Snapshot.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>

class QNetworkAccessManager;

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::inspection {

/// The gateways that connections name, each once, in the order met.
struct GatewayIds
{
    QStringList vpnGateways;      ///< "vpn-..."
    QStringList customerGateways; ///< "cgw-..."

    static GatewayIds of(const QList<snapshot::SnapshotPtr> &snapshots);
};

/// A gateway that could not be asked, or whose answer has no address.
struct GatewayFailure
{
    QString id;
    Error error;
};

struct GatewayAddresses
{
    QHash<QString, QString> addresses; ///< public addresses by gateway id
    QList<GatewayFailure> failures;
};

/// Asks for the public addresses of gateways: DescribeVpnGateway and DescribeCustomerGateway, one call each,
/// never more than maxInFlight at once. A gateway that cannot be asked leaves the others: the job fails only
/// when it is cancelled, or when the region has no endpoint.
class GatewayAddressJob final : public ResultJob<GatewayAddresses>
{
    Q_OBJECT

public:
    static constexpr int maxInFlight = 6;

    /// `network` and `clock` must outlive the job.
    GatewayAddressJob(QNetworkAccessManager &network, const Clock &clock, Account account, QString regionId,
                      const GatewayIds &ids, QObject *parent = nullptr);
    ~GatewayAddressJob() override;

    void start() override;
    void cancel() override;

private:
    struct Question
    {
        QString id;
        bool isCustomerGateway = false;
    };
    void askNext();
    void ask(const Question &question);
    void take(const Question &question, const Result<snapshot::Snapshot> &answer);

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    const Account m_account;
    const QString m_regionId;
    QUrl m_endpoint;
    QList<Question> m_left;
    int m_inFlight = 0;
    GatewayAddresses m_found;
    bool m_begun = false;
};

/// The snapshots with the addresses beside them; the documents are shared.
QList<snapshot::SnapshotPtr> withGatewayAddresses(const QList<snapshot::SnapshotPtr> &snapshots,
                                                  const QHash<QString, QString> &addresses);

} // namespace tunnelglass::inspection
