// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/PeerWarnings.h"

#include <QCoreApplication>

#include <span>

namespace tunnelglass::peer {

namespace {

/// A value that standards advise against, and their words for it.
struct Weakness
{
    const char *wire;
    const char *why;
};

constexpr Weakness ikeEncryption[] = {
    {"des", QT_TRANSLATE_NOOP("PeerConfig", "a 56-bit key can be searched through (RFC 8247: MUST NOT)")},
    {"3des", QT_TRANSLATE_NOOP("PeerConfig", "its 64-bit blocks give way to collisions, and it is slow")},
};
constexpr Weakness espEncryption[] = {
    {"des", QT_TRANSLATE_NOOP("PeerConfig", "a 56-bit key can be searched through (RFC 8221: MUST NOT)")},
    {"3des",
     QT_TRANSLATE_NOOP("PeerConfig", "its 64-bit blocks give way to collisions (RFC 8221: SHOULD NOT)")},
};
constexpr Weakness authentication[] = {
    {"md5", QT_TRANSLATE_NOOP("PeerConfig", "MD5 is broken (RFC 8247 and RFC 8221: MUST NOT)")},
    {"sha1", QT_TRANSLATE_NOOP("PeerConfig", "SHA-1 is on its way out (RFC 8247 and RFC 8221: MUST-)")},
};
constexpr Weakness group[] = {
    {"group1", QT_TRANSLATE_NOOP("PeerConfig", "768 bits can be broken in practice (RFC 8247: MUST NOT)")},
    {"group2",
     QT_TRANSLATE_NOOP("PeerConfig", "1024 bits are within a state's reach (RFC 8247: SHOULD NOT)")},
    {"group5", QT_TRANSLATE_NOOP("PeerConfig", "1536 bits are too few (RFC 8247: SHOULD NOT)")},
    {"group24",
     QT_TRANSLATE_NOOP("PeerConfig", "where its numbers come from is not known (RFC 8247: SHOULD NOT)")},
};

void warnOf(std::span<const Weakness> table, const char *setting, const QString &value, QStringList &warnings)
{
    for (const Weakness &weakness : table) {
        if (value.compare(QLatin1StringView(weakness.wire), Qt::CaseInsensitive) == 0)
            warnings << QCoreApplication::translate("PeerConfig", "%1 %2 is weak: %3.")
                            .arg(QLatin1StringView(setting), value,
                                 QCoreApplication::translate("PeerConfig", weakness.why));
    }
}

} // namespace

QStringList weaknessWarnings(const PeerTunnel &tunnel)
{
    QStringList warnings;
    if (!tunnel.ikev2)
        warnings << QCoreApplication::translate(
            "PeerConfig", "IKEv1 is deprecated (RFC 9395): use IKEv2 where both gateways can.");
    if (tunnel.aggressive)
        warnings << QCoreApplication::translate(
            "PeerConfig",
            "Aggressive mode sends a hash of the pre-shared key before the peer is known: whoever "
            "asks can try keys offline. Use main mode or IKEv2.");
    warnOf(ikeEncryption, "IkeEncAlg", tunnel.ikeEncryption, warnings);
    warnOf(authentication, "IkeAuthAlg", tunnel.ikeAuthentication, warnings);
    warnOf(group, "IkePfs", tunnel.ikeGroup, warnings);
    warnOf(espEncryption, "IpsecEncAlg", tunnel.espEncryption, warnings);
    warnOf(authentication, "IpsecAuthAlg", tunnel.espAuthentication, warnings);
    warnOf(group, "IpsecPfs", tunnel.pfsGroup, warnings);
    if (tunnel.pfsGroup.isEmpty())
        warnings << QCoreApplication::translate(
            "PeerConfig",
            "PFS is disabled: whoever learns the keys of an IKE SA can read all the traffic under "
            "it (RFC 7296, section 1.3.1).");
    return warnings;
}

} // namespace tunnelglass::peer
