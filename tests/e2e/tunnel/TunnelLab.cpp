// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "TunnelLab.h"

#include "CloudConfig.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

namespace tunnelglass::test {

namespace {

constexpr int tunnelMs = 30000;
constexpr int lookAgainMs = 50;

const QString cloudName = QStringLiteral("cloud");
const QString natName = QStringLiteral("nat");
const QString customerName = QStringLiteral("onprem");

} // namespace

TunnelLab::TunnelLab(const TunnelSettings &settings)
    : m_settings(settings)
{}

TunnelLab::~TunnelLab()
{
    m_customer.reset();
    m_cloud.reset();
    for (const QString &name : {cloudName, natName, customerName})
        CommandRun::of(QStringLiteral("ip netns delete ") + name);
}

bool TunnelLab::run(const QString &line)
{
    const CommandRun done = CommandRun::of(line);
    if (!done.isDone())
        m_problem = line.toUtf8() + ": " + done.output;
    return done.isDone();
}

bool TunnelLab::join(const QString &left, const QString &right, int wire)
{
    return run(QStringLiteral("ip -n %1 link add wire%3 type veth peer name wire%3 netns %2")
                   .arg(left, right)
                   .arg(wire)) &&
           run(QStringLiteral("ip -n %1 link set wire%2 up").arg(left).arg(wire)) &&
           run(QStringLiteral("ip -n %1 link set wire%2 up").arg(right).arg(wire));
}

QString TunnelLab::hostOf(const QString &network)
{
    const QString address = network.section(QLatin1Char('/'), 0, 0);
    return address.section(QLatin1Char('.'), 0, 2) + QLatin1Char('.') +
           QString::number(address.section(QLatin1Char('.'), 3).toInt() + 1);
}

QString TunnelLab::customerOwnAddress() const
{
    return m_settings.behindNat ? QStringLiteral("10.9.0.2") : TunnelSettings::customerAddress();
}

bool TunnelLab::giveAddresses()
{
    bool done = true;
    for (int tunnel = 1; tunnel <= m_settings.tunnelCount(); ++tunnel)
        done = done && run(QStringLiteral("ip -n cloud addr add %1/24 dev wire1")
                               .arg(TunnelSettings::cloudAddress(tunnel)));
    const QString outer = m_settings.behindNat ? natName : customerName;
    done = done && run(QStringLiteral("ip -n %1 addr add %2/24 dev wire1")
                           .arg(outer, TunnelSettings::customerAddress()));
    // User-space ESP wants an address of its own within each local network, where a real gateway has hosts.
    for (const QString &network : m_settings.localSubnets)
        done = done && run(QStringLiteral("ip -n cloud addr add %1/32 dev lo").arg(hostOf(network)));
    for (const QString &network : m_settings.remoteSubnets)
        done = done && run(QStringLiteral("ip -n onprem addr add %1/32 dev lo").arg(hostOf(network)));
    return done && (!m_settings.behindNat || translateAddresses());
}

bool TunnelLab::translateAddresses()
{
    QFile rules(m_folder.filePath(QStringLiteral("nat.nft")));
    const bool written =
        rules.open(QIODevice::WriteOnly) &&
        rules.write("table ip nat {\n chain out {\n  type nat hook postrouting priority 100;\n"
                    "  oifname \"wire1\" masquerade\n }\n}\n") > 0;
    rules.close();
    return written && join(natName, customerName, 2) &&
           run(QStringLiteral("ip -n nat addr add 10.9.0.1/24 dev wire2")) &&
           run(QStringLiteral("ip -n onprem addr add 10.9.0.2/24 dev wire2")) &&
           run(QStringLiteral("ip -n onprem route add default via 10.9.0.1")) &&
           run(QStringLiteral("nsenter --net=/run/netns/nat sysctl -q -w net.ipv4.ip_forward=1")) &&
           run(QStringLiteral("nsenter --net=/run/netns/nat nft -f ") + rules.fileName());
}

bool TunnelLab::build()
{
    for (const QString &name : {cloudName, natName, customerName}) {
        if (!run(QStringLiteral("ip netns add ") + name) ||
            !run(QStringLiteral("ip -n %1 link set lo up").arg(name)) || !QDir(m_folder.path()).mkdir(name))
            return false;
    }
    if (!join(cloudName, m_settings.behindNat ? natName : customerName, 1) || !giveAddresses())
        return false;
    m_cloud = std::make_unique<Charon>(cloudName, m_folder.filePath(cloudName));
    QFile file(m_folder.filePath(QStringLiteral("cloud.conf")));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(cloudConfig(m_settings)) > 0;
    file.close();
    if (!written || !m_cloud->start()) {
        m_problem = "the cloud's gateway did not start: " + m_cloud->log();
        return false;
    }
    const CommandRun loaded = m_cloud->load(file.fileName());
    m_problem = loaded.output;
    return loaded.isDone();
}

bool TunnelLab::startCustomer(const QString &configuration, const QString &secrets)
{
    m_customer = std::make_unique<Charon>(customerName, m_folder.filePath(customerName));
    if (!secrets.isEmpty()) {
        const bool started = m_customer->startWithIpsecConf(configuration, secrets);
        m_problem = m_customer->log();
        return started;
    }
    if (!m_customer->start()) {
        m_problem = "the customer's gateway did not start: " + m_customer->log();
        return false;
    }
    const CommandRun loaded = m_customer->load(configuration);
    m_problem = loaded.output;
    return loaded.isDone() && loaded.output.contains("successfully loaded");
}

qsizetype TunnelLab::childCount() const
{
    const bool together = m_settings.ikeVersion == QLatin1StringView("ikev2");
    const qsizetype pairs = together ? 1 : m_settings.localSubnets.size() * m_settings.remoteSubnets.size();
    return pairs * m_settings.tunnelCount();
}

bool TunnelLab::waitForTunnels()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < tunnelMs) {
        if (m_cloud->installedChildren().size() >= childCount() &&
            m_customer->installedChildren().size() >= childCount() &&
            m_customer->establishedIkes() >= m_settings.tunnelCount())
            return true;
        QThread::msleep(lookAgainMs);
    }
    m_problem = "cloud: " + m_cloud->installedChildren().join(QStringLiteral("; ")).toUtf8() + '\n' +
                m_cloud->log() +
                "\ncustomer: " + m_customer->installedChildren().join(QStringLiteral("; ")).toUtf8() + '\n' +
                m_customer->log();
    return false;
}

bool TunnelLab::ping()
{
    for (const QString &from : m_settings.remoteSubnets) {
        for (const QString &to : m_settings.localSubnets) {
            if (!run(QStringLiteral("nsenter --net=/run/netns/onprem ping -c 1 -W 5 -I %1 %2")
                         .arg(hostOf(from), hostOf(to)))) {
                m_problem += m_customer->log();
                return false;
            }
        }
    }
    return true;
}

} // namespace tunnelglass::test
