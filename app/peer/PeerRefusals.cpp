// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/PeerRefusals.h"

#include "peer/IpAddress.h"
#include "peer/PeerText.h"

#include <QCoreApplication>

namespace tunnelglass::peer {

namespace {

QString reasonText(const char *reason)
{
    return QCoreApplication::translate("PeerConfig", reason);
}

bool isOneOf(const QString &text, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        if (text.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// Goes through a connection and collects what a dialect cannot say.
class RefusalCheck
{
public:
    RefusalCheck(const PeerConfig &config, const Dialect &dialect, const PeerOptions &options)
        : m_config(config)
        , m_dialect(dialect)
        , m_options(options)
    {}

    QList<PeerRefusal> run()
    {
        if (m_config.tunnels.isEmpty())
            refuse({}, {}, QT_TRANSLATE_NOOP("PeerConfig", "the connection has no tunnel"));
        checkNetworks("RemoteSubnet", m_config.localSubnets);
        checkNetworks("LocalSubnet", m_config.remoteSubnets);
        checkRouting();
        for (const PeerTunnel &tunnel : m_config.tunnels) {
            checkVersion(tunnel);
            checkWords(tunnel);
            checkLifetimes(tunnel);
            checkIdentity("LocalId", tunnel.remoteId);
            checkIdentity("RemoteId", tunnel.localId);
            checkSecret(tunnel);
            if (tunnel.bgp && m_dialect.bgp)
                checkBgp(*tunnel.bgp);
            checkAlike(m_config.tunnels.first(), tunnel);
        }
        return m_refusals;
    }

private:
    void refuse(const QString &path, const QString &value, const char *reason)
    {
        refuseBecause(path, value, reasonText(reason));
    }
    /// Two tunnels that share a fault are refused for it once.
    void refuseBecause(const QString &path, const QString &value, const QString &reason)
    {
        const PeerRefusal refusal{path, value, reason};
        if (!m_refusals.contains(refusal))
            m_refusals.append(refusal);
    }
    QString ikePath(const char *field) const { return wirePath(m_config, "IkeConfig", field); }
    QString ipsecPath(const char *field) const { return wirePath(m_config, "IpsecConfig", field); }

    void checkNetworks(const char *field, const QStringList &subnets);
    void checkRouting();
    void checkVersion(const PeerTunnel &tunnel);
    void checkWords(const PeerTunnel &tunnel);
    void checkWord(const PeerTunnel &tunnel, WordKind kind, const QString &path, const QString &value);
    void checkLifetimes(const PeerTunnel &tunnel);
    void checkLifetime(const QString &path, qint64 seconds, const Dialect::Limits &limits);
    void checkIdentity(const char *field, const QString &identity);
    void checkSecret(const PeerTunnel &tunnel);
    void checkBgp(const PeerBgp &bgp);
    void checkAlike(const PeerTunnel &first, const PeerTunnel &tunnel);

    const PeerConfig &m_config;
    const Dialect &m_dialect;
    const PeerOptions &m_options;
    QList<PeerRefusal> m_refusals;
};

void RefusalCheck::checkNetworks(const char *field, const QStringList &subnets)
{
    const QString path = QString::fromLatin1(field);
    if (subnets.isEmpty())
        refuse(path, {}, QT_TRANSLATE_NOOP("PeerConfig", "it was not sent"));
    if (subnets.size() > 1 && !m_dialect.severalNetworks)
        refuse(path, subnets.join(QLatin1Char(',')),
               QT_TRANSLATE_NOOP("PeerConfig", "only one network a side can be written"));
    for (const QString &subnet : subnets) {
        const auto network = IpNetwork::parse(subnet);
        if (!network)
            refuse(path, subnet, QT_TRANSLATE_NOOP("PeerConfig", "it is no CIDR block"));
        else if (!network->address.isVersion4() && !m_dialect.ipv6)
            refuse(path, subnet, QT_TRANSLATE_NOOP("PeerConfig", "IPv6 networks cannot be written"));
    }
}

void RefusalCheck::checkRouting()
{
    if (m_config.isRouteBased() && !m_dialect.routeBased)
        refuse(QStringLiteral("LocalSubnet"), QStringLiteral("0.0.0.0/0"),
               QT_TRANSLATE_NOOP("PeerConfig", "a tunnel that routes decide on cannot be written"));
    if (!m_config.isRouteBased() && !m_dialect.policyBased)
        refuse(
            QStringLiteral("LocalSubnet"), m_config.remoteSubnets.join(QLatin1Char(',')),
            QT_TRANSLATE_NOOP("PeerConfig", "only tunnels between 0.0.0.0/0 and 0.0.0.0/0 can be written"));
}

void RefusalCheck::checkVersion(const PeerTunnel &tunnel)
{
    if (!isOneOf(tunnel.ikeVersion, {"ikev1", "ikev2"}))
        refuse(ikePath("IkeVersion"), tunnel.ikeVersion,
               tunnel.ikeVersion.isEmpty() ? QT_TRANSLATE_NOOP("PeerConfig", "it was not sent")
                                           : QT_TRANSLATE_NOOP("PeerConfig", "the value is not known"));
    else if (tunnel.ikev2 ? !m_dialect.ikev2 : !m_dialect.ikev1)
        refuse(ikePath("IkeVersion"), tunnel.ikeVersion,
               QT_TRANSLATE_NOOP("PeerConfig", "this IKE version cannot be written"));
    if (!tunnel.ikev2 && !isOneOf(tunnel.ikeMode, {"", "main", "aggressive"}))
        refuse(ikePath("IkeMode"), tunnel.ikeMode, QT_TRANSLATE_NOOP("PeerConfig", "the value is not known"));
    if (tunnel.aggressive && !m_dialect.aggressive)
        refuse(ikePath("IkeMode"), tunnel.ikeMode,
               QT_TRANSLATE_NOOP("PeerConfig", "aggressive mode cannot be written"));
}

void RefusalCheck::checkWord(const PeerTunnel &tunnel, WordKind kind, const QString &path,
                             const QString &value)
{
    if (value.isEmpty())
        refuse(path, value, QT_TRANSLATE_NOOP("PeerConfig", "it was not sent"));
    else if (isOneOf(value, {"sm4", "sm3"}))
        refuse(path, value,
               QT_TRANSLATE_NOOP("PeerConfig", "ShangMi algorithms are not part of this format"));
    else if (harmlessText(value, true) != value || !m_dialect.word(kind, tunnel.ikev2, value))
        refuse(path, value, QT_TRANSLATE_NOOP("PeerConfig", "this format has no word for it"));
}

void RefusalCheck::checkWords(const PeerTunnel &tunnel)
{
    checkWord(tunnel, WordKind::IkeEncryption, ikePath("IkeEncAlg"), tunnel.ikeEncryption);
    checkWord(tunnel, WordKind::IkeAuthentication, ikePath("IkeAuthAlg"), tunnel.ikeAuthentication);
    checkWord(tunnel, WordKind::IkeGroup, ikePath("IkePfs"), tunnel.ikeGroup);
    checkWord(tunnel, WordKind::EspEncryption, ipsecPath("IpsecEncAlg"), tunnel.espEncryption);
    checkWord(tunnel, WordKind::EspAuthentication, ipsecPath("IpsecAuthAlg"), tunnel.espAuthentication);
    if (!tunnel.pfsGroup.isEmpty() || !tunnel.pfsKnown)
        checkWord(tunnel, WordKind::PfsGroup, ipsecPath("IpsecPfs"), tunnel.pfsGroup);
}

void RefusalCheck::checkLifetimes(const PeerTunnel &tunnel)
{
    checkLifetime(ikePath("IkeLifetime"), tunnel.ikeLifetimeSeconds, m_dialect.ikeLifetime);
    checkLifetime(ipsecPath("IpsecLifetime"), tunnel.espLifetimeSeconds, m_dialect.espLifetime);
}

void RefusalCheck::checkLifetime(const QString &path, qint64 seconds, const Dialect::Limits &limits)
{
    if (limits.highest == 0 || seconds <= 0 || (seconds >= limits.lowest && seconds <= limits.highest))
        return;
    refuseBecause(path, QString::number(seconds),
                  reasonText(QT_TRANSLATE_NOOP("PeerConfig", "the format takes %1 to %2 seconds"))
                      .arg(limits.lowest)
                      .arg(limits.highest));
}

void RefusalCheck::checkIdentity(const char *field, const QString &identity)
{
    if (identity.isEmpty())
        return;
    if (!isPlainIdentity(identity))
        refuse(
            ikePath(field), identity,
            QT_TRANSLATE_NOOP("PeerConfig", "it holds characters that an identity cannot be written with"));
    else if (!m_dialect.fqdnIds && !IpAddress::parse(identity))
        refuse(ikePath(field), identity,
               QT_TRANSLATE_NOOP("PeerConfig", "only addresses can be written as identities"));
}

void RefusalCheck::checkSecret(const PeerTunnel &tunnel)
{
    if (tunnel.certificate) {
        refuse(wirePath(m_config, "", "RemoteCaCertificate"), {},
               QT_TRANSLATE_NOOP("PeerConfig",
                                 "the gateways know each other by certificates, not by a pre-shared key"));
        return;
    }
    if (m_dialect.pskRequired && !m_options.includeSecrets) {
        refuse(ikePath("Psk"), {},
               QT_TRANSLATE_NOOP("PeerConfig",
                                 "this file holds nothing but secrets, and they are to be left out"));
        return;
    }
    if (m_dialect.pskRequired && tunnel.psk.isEmpty())
        refuse(ikePath("Psk"), {}, QT_TRANSLATE_NOOP("PeerConfig", "it was not sent"));
    if (!m_options.includeSecrets || tunnel.psk.isEmpty())
        return;
    if (const QString why = m_dialect.psk.refusal(tunnel.psk); !why.isEmpty())
        refuseBecause(ikePath("Psk"), {}, why);
}

void RefusalCheck::checkBgp(const PeerBgp &bgp)
{
    const auto path = [this](const char *field) {
        return m_config.dualTunnel ? wirePath(m_config, "BgpConfig", field)
                                   : QStringLiteral("VpnBgpConfig.") + QLatin1StringView(field);
    };
    constexpr const char *noAddress = QT_TRANSLATE_NOOP("PeerConfig", "it is no address");
    if (bgp.remoteAsn <= 0)
        refuse(path("LocalAsn"), {}, QT_TRANSLATE_NOOP("PeerConfig", "it was not sent"));
    if (bgp.localAsn <= 0)
        refuse(path("PeerAsn"), {}, QT_TRANSLATE_NOOP("PeerConfig", "it was not sent"));
    if (!IpAddress::parse(bgp.remoteAddress))
        refuse(path("LocalBgpIp"), bgp.remoteAddress, noAddress);
    if (!IpAddress::parse(bgp.localAddress))
        refuse(path("PeerBgpIp"), bgp.localAddress, noAddress);
    if (!IpNetwork::parse(bgp.tunnelCidr))
        refuse(path("TunnelCidr"), bgp.tunnelCidr, QT_TRANSLATE_NOOP("PeerConfig", "it is no CIDR block"));
    if (!m_options.includeSecrets || bgp.authKey.isEmpty())
        return;
    if (const QString why = m_dialect.bgpKey.refusal(bgp.authKey); !why.isEmpty())
        refuseBecause(path("AuthKey"), {}, why);
}

/// One policy that names both peers has one place for these.
void RefusalCheck::checkAlike(const PeerTunnel &first, const PeerTunnel &tunnel)
{
    if (!m_dialect.alikeTunnels || m_config.isRouteBased())
        return;
    const auto compare = [this](const QString &path, const QString &one, const QString &other) {
        if (one.compare(other, Qt::CaseInsensitive) != 0)
            refuse(path, one + QStringLiteral(", ") + other,
                   QT_TRANSLATE_NOOP("PeerConfig", "one policy serves both tunnels, so they must agree"));
    };
    const auto pfs = [](const PeerTunnel &one) {
        return one.pfsGroup.isEmpty() ? QStringLiteral("disabled") : one.pfsGroup;
    };
    compare(wirePath(m_config, "", "CustomerGatewayId"), first.localAddress, tunnel.localAddress);
    compare(ikePath("RemoteId"), first.localId, tunnel.localId);
    compare(ikePath("IkeVersion"), first.ikeVersion, tunnel.ikeVersion);
    if (first.aggressive != tunnel.aggressive)
        compare(ikePath("IkeMode"), first.ikeMode, tunnel.ikeMode);
    compare(ipsecPath("IpsecEncAlg"), first.espEncryption, tunnel.espEncryption);
    compare(ipsecPath("IpsecAuthAlg"), first.espAuthentication, tunnel.espAuthentication);
    compare(ipsecPath("IpsecPfs"), pfs(first), pfs(tunnel));
    compare(ipsecPath("IpsecLifetime"), QString::number(first.espLifetimeSeconds),
            QString::number(tunnel.espLifetimeSeconds));
}

} // namespace

QList<PeerRefusal> peerRefusals(const PeerConfig &config, const Dialect &dialect, const PeerOptions &options)
{
    return RefusalCheck(config, dialect, options).run();
}

QString refusalText(const QList<PeerRefusal> &refusals)
{
    QStringList sentences;
    for (const PeerRefusal &refusal : refusals) {
        QString what = refusal.path;
        if (!refusal.value.isEmpty())
            what += QStringLiteral(" \"%1\"").arg(harmlessText(refusal.value, false));
        sentences << (what.isEmpty()
                          ? QCoreApplication::translate("PeerConfig", "%1.", "a reason").arg(refusal.reason)
                          : QCoreApplication::translate("PeerConfig", "%1: %2.", "a setting, a reason")
                                .arg(what, refusal.reason));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace tunnelglass::peer
