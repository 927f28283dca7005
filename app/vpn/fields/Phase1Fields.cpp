// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/fields/AlgorithmValues.h"
#include "vpn/fields/FieldTables.h"

#include <QtGlobal>

namespace tunnelglass::vpn {

namespace {

constexpr Field phase1Group{
    .path = "IkeConfig",
    .section = Section::Phase1,
    .kind = FieldKind::Group,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Phase 1 settings"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue", "How the two gateways make the IKE SA: the protected "
                                                       "channel in which they agree on everything else."),
    .advice = "",
};

constexpr KnownValue phase1Versions[] = {
    {"ikev1", QT_TRANSLATE_NOOP("FieldCatalogue", "IKEv1"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "Deprecated by RFC 9395. It is the API's default, and of several "
                                         "pairs of networks only the first gets through."),
     Severity::Warning},
    {"ikev2", QT_TRANSLATE_NOOP("FieldCatalogue", "IKEv2"),
     QT_TRANSLATE_NOOP(
         "FieldCatalogue",
         "Recommended (RFC 7296): fewer messages, and any number of networks in one connection."),
     Severity::Good},
};

constexpr Field phase1Version{
    .path = "IkeConfig.IkeVersion",
    .section = Section::Phase1,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "IKE version"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue",
                                     "The version of the Internet Key Exchange protocol. The two versions do "
                                     "not understand each other. ShangMi (SM) gateways speak IKEv1 only."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "Both sides must have the same version. If several networks are to pass, only IKEv2 will do."),
    .values = phase1Versions,
};

constexpr KnownValue phase1Modes[] = {
    {"main", QT_TRANSLATE_NOOP("FieldCatalogue", "main mode"),
     QT_TRANSLATE_NOOP(
         "FieldCatalogue",
         "Identities travel encrypted. With a pre-shared key the identifiers must be IP addresses."),
     Severity::None},
    {"aggressive", QT_TRANSLATE_NOOP("FieldCatalogue", "aggressive mode"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "A hash made with the pre-shared key travels in the clear: whoever "
                                         "records it can try out keys at leisure."),
     Severity::Bad},
};

constexpr Condition phase1ModeCondition{
    .sibling = "IkeVersion",
    .wire = "ikev1",
    .whenAbsent = true,
    .otherwise = QT_TRANSLATE_NOOP("FieldCatalogue", "Without effect: IKEv2 has no such modes.")};

constexpr Field phase1Mode{
    .path = "IkeConfig.IkeMode",
    .section = Section::Phase1,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Negotiation mode"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "How IKEv1 exchanges its first messages. IKEv2 has no such "
                                            "modes: there the value is sent, but has no effect."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "Both sides must have the same mode. Peers with changing addresses or names "
                                "as identifiers are a reason to move to IKEv2, not to aggressive mode; many "
                                "peers refuse aggressive mode with a pre-shared key."),
    .values = phase1Modes,
    .condition = &phase1ModeCondition,
};

constexpr Field phase1Encryption{
    .path = "IkeConfig.IkeEncAlg",
    .section = Section::Phase1,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Encryption algorithm"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "What the IKE SA itself is encrypted with. It protects the "
                                            "negotiation, not the traffic: Phase 2 has its own."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "The peer must offer the same algorithm and key length for Phase 1. A "
                                "mismatch ends as NO_PROPOSAL_CHOSEN before any IKE SA exists."),
    .values = encryptionValues,
};

constexpr Field phase1Authentication{
    .path = "IkeConfig.IkeAuthAlg",
    .section = Section::Phase1,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Authentication algorithm"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "The hash that keeps the IKE messages from being altered, and "
                                            "from which the keys are derived (integrity and PRF)."),
    .advice =
        QT_TRANSLATE_NOOP("FieldCatalogue", "The peer must offer the same hash for Phase 1. On peers that "
                                            "set the PRF apart from integrity, set both to this hash."),
    .values = authenticationValues,
};

constexpr KnownValue phase1Groups[] = {
    group1Value, group2Value, group5Value, group14Value, group24Value,
};

constexpr Field phase1DhGroup{
    .path = "IkeConfig.IkePfs",
    .section = Section::Phase1,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "DH group"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "The Diffie-Hellman group of Phase 1, in which the two gateways agree on a secret that nobody can "
        "overhear. The API calls it IkePfs, though it has nothing to do with PFS."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "The peer must offer the same group for Phase 1. Peers name the groups by "
                                "number or by size: group 2 is modp1024, group 5 modp1536, group 14 "
                                "modp2048. Connections that share a customer gateway must agree here."),
    .values = phase1Groups,
};

constexpr KnownValue phase1LifetimeValues[] = {
    {"0", QT_TRANSLATE_NOOP("FieldCatalogue", "0 s"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "What 0 does is not documented."), Severity::Warning},
};

constexpr Field phase1Lifetime{
    .path = "IkeConfig.IkeLifetime",
    .section = Section::Phase1,
    .kind = FieldKind::Duration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "SA lifetime"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "How long the IKE SA lives before it is made anew, from 0 to 86400 s. IKEv2 does "
                          "not negotiate it: each side keeps its own, and the shorter one renews first."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "With IKEv1 set both sides alike, since a peer that proposes more than this "
                                "may be refused. Leave the peer's limits in bytes at 0."),
    .unit = QT_TRANSLATE_NOOP("FieldCatalogue", "s"),
    .values = phase1LifetimeValues,
};

constexpr Field phase1LocalId{
    .path = "IkeConfig.LocalId",
    .section = Section::Phase1,
    .kind = FieldKind::Address,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Local identifier"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "Who the Alibaba Cloud side says it is: an IP address or a name, the gateway's address by default."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "The identifiers are crossed: this one must be the peer's remote identifier. IKEv1 in main mode "
        "takes IP addresses only. A peer behind NAT must expect this value, not the address it sees."),
};

constexpr Field phase1RemoteId{
    .path = "IkeConfig.RemoteId",
    .section = Section::Phase1,
    .kind = FieldKind::Address,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Remote identifier"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "Who the peer must say it is: an IP address or a name, the customer gateway's address by default."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "The identifiers are crossed: this one must be the peer's local identifier. "
                                "A peer behind NAT often names its private address: set that here, or the "
                                "public one there. IKEv1 in main mode takes IP addresses only."),
};

constexpr Field phase1Psk{
    .path = "IkeConfig.Psk",
    .section = Section::Phase1,
    .kind = FieldKind::Secret,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Pre-shared key"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "The key that both sides know and prove to each other. Anyone who may read this "
                          "connection through the API may read the key. It has 1 to 100 characters without "
                          "spaces; the service makes one of 16 when none is given."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "Compare the whole key: a space or quote that came along with copying is the usual "
                          "fault. Many gateways treat #, ?, quotes, braces or a leading 0x in a key as their "
                          "own syntax. IKEv2 peers report a wrong key and a wrong identifier alike, as "
                          "AUTHENTICATION_FAILED. A short or reused key is worth replacing."),
};

constexpr KnownValue phase1Dpd[] = {
    {"true", QT_TRANSLATE_NOOP("FieldCatalogue", "yes"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "A peer that falls silent is noticed, and the tunnel is made anew."),
     Severity::None},
    {"false", QT_TRANSLATE_NOOP("FieldCatalogue", "no"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "A peer that falls silent is not noticed: the tunnel can look up "
                                         "while it is dead, until its lifetime ends."),
     Severity::Warning},
};

constexpr Field phase1DpdField{
    .path = "EnableDpd",
    .section = Section::Phase1,
    .kind = FieldKind::Boolean,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Dead peer detection (DPD)"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue",
                                     "Whether the service asks a silent peer now and then if it is still "
                                     "there (RFC 3706; in IKEv2 an empty INFORMATIONAL exchange)."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "Switch it on at both ends. If DPD tears down a working IKEv1 tunnel, some "
                                "peers send its payloads in another order: set theirs to hash-notify."),
    .values = phase1Dpd,
};

constexpr KnownValue phase1NatT[] = {
    {"true", QT_TRANSLATE_NOOP("FieldCatalogue", "yes"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "NAT on the way is noticed during IKE, and ESP then travels inside UDP 4500."),
     Severity::None},
    {"false", QT_TRANSLATE_NOOP("FieldCatalogue", "no"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "ESP travels bare. Behind NAT the tunnel does not work."),
     Severity::Warning},
};

constexpr Field phase1NatTraversal{
    .path = "EnableNatTraversal",
    .section = Section::Phase1,
    .kind = FieldKind::Boolean,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "NAT traversal"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue",
                                     "Whether IKE looks for a NAT between the gateways and, where there is "
                                     "one, wraps ESP in UDP (RFC 3947 and RFC 3948; part of IKEv2)."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "It must be the same at both ends, and firewalls must let UDP 500 and UDP "
                                "4500 pass both ways. Without it, ESP (IP protocol 50) must pass."),
    .values = phase1NatT,
};

constexpr Field phase1CaCertificate{
    .path = "RemoteCaCertificate",
    .section = Section::Phase1,
    .kind = FieldKind::Certificate,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "CA certificate of the peer"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue",
                                     "The certificate of the authority that signed the peer's own. Only "
                                     "ShangMi (SM) gateways use it; all others use the pre-shared key."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "Check that it is still valid, and that it signed the certificate that the peer presents."),
};

constexpr Field phase1Table[] = {
    phase1Group,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelIkeConfig", phase1Group),
    phase1Version,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelIkeConfig.IkeVersion", phase1Version),
    phase1Mode,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelIkeConfig.IkeMode", phase1Mode),
    phase1Encryption,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelIkeConfig.IkeEncAlg", phase1Encryption),
    phase1Authentication,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelIkeConfig.IkeAuthAlg", phase1Authentication),
    phase1DhGroup,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelIkeConfig.IkePfs", phase1DhGroup),
    phase1Lifetime,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelIkeConfig.IkeLifetime", phase1Lifetime),
    phase1LocalId,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelIkeConfig.LocalId", phase1LocalId),
    phase1RemoteId,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelIkeConfig.RemoteId", phase1RemoteId),
    phase1Psk,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelIkeConfig.Psk", phase1Psk),
    phase1DpdField,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].EnableDpd", phase1DpdField),
    phase1NatTraversal,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].EnableNatTraversal", phase1NatTraversal),
    phase1CaCertificate,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].RemoteCaCertificate", phase1CaCertificate),
};

} // namespace

std::span<const Field> phase1Fields()
{
    return phase1Table;
}

} // namespace tunnelglass::vpn
