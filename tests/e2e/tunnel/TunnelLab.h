// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "Charon.h"
#include "TunnelSettings.h"

#include <QTemporaryDir>

#include <memory>

namespace tunnelglass::test {

/// Two gateways joined by a wire, and by a device that translates addresses where the settings want one. All
/// of it lives in network namespaces below that of this process and is gone with it.
///
///     cloud 192.0.2.1, .2 ---- 192.0.2.100 onprem
///     cloud 192.0.2.1, .2 ---- 192.0.2.100 nat 10.9.0.1 ---- 10.9.0.2 onprem
class TunnelLab
{
public:
    explicit TunnelLab(const TunnelSettings &settings);
    ~TunnelLab();
    TunnelLab(const TunnelLab &) = delete;
    TunnelLab &operator=(const TunnelLab &) = delete;

    /// Namespaces, wires and addresses, and the cloud's gateway with its configuration. False: problem() says
    /// why.
    bool build();
    /// Starts the on-premises gateway with files as they are; `secrets` is empty for swanctl.conf.
    bool startCustomer(const QString &configuration, const QString &secrets);
    /// Waits until all tunnels and all pairs of networks are up on both sides.
    bool waitForTunnels();
    /// Pings from each on-premises network to each cloud network, through the tunnel.
    bool ping();

    QString folder() const { return m_folder.path(); }
    QByteArray problem() const { return m_problem; }

private:
    bool run(const QString &line);
    bool join(const QString &left, const QString &right, int wire);
    bool giveAddresses();
    bool translateAddresses();
    QString customerOwnAddress() const;
    static QString hostOf(const QString &network);
    qsizetype childCount() const;

    const TunnelSettings m_settings;
    QTemporaryDir m_folder;
    QByteArray m_problem;
    std::unique_ptr<Charon> m_cloud;
    std::unique_ptr<Charon> m_customer;
};

} // namespace tunnelglass::test
