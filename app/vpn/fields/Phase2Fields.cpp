// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/fields/AlgorithmValues.h"
#include "vpn/fields/FieldTables.h"

#include <QtGlobal>

namespace tunnelglass::vpn {

namespace {

constexpr Field phase2Group{
    .path = "IpsecConfig",
    .section = Section::Phase2,
    .kind = FieldKind::Group,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Phase 2 settings"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "How the traffic itself is protected: the IPsec SAs, which IKEv2 "
                                            "calls CHILD SAs. The service uses ESP in tunnel mode."),
    .advice = "",
};

constexpr Field phase2Encryption{
    .path = "IpsecConfig.IpsecEncAlg",
    .section = Section::Phase2,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Encryption algorithm"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "What the traffic in the tunnel is encrypted with (ESP)."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "The peer must offer the same algorithm and key length for Phase 2, with ESP in "
                          "tunnel mode. A mismatch ends as NO_PROPOSAL_CHOSEN while the IKE SA stays up."),
    .values = encryptionValues,
};

constexpr Field phase2Authentication{
    .path = "IpsecConfig.IpsecAuthAlg",
    .section = Section::Phase2,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Authentication algorithm"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "The hash that keeps the packets in the tunnel from being altered (ESP integrity)."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "The peer must offer the same hash for Phase 2. If the tunnel is up with sha256 but every packet is "
        "dropped, the peer may cut the hash to 96 bits, as old implementations do."),
    .values = authenticationValues,
};

constexpr KnownValue phase2Groups[] = {
    {"disabled", QT_TRANSLATE_NOOP("FieldCatalogue", "PFS off"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "No fresh key exchange for each IPsec SA: whoever gets hold of the "
                                         "IKE SA's keys can read all the traffic under it."),
     Severity::Warning},
    group1Value,
    group2Value,
    group5Value,
    group14Value,
    group24Value,
};

constexpr Field phase2Pfs{
    .path = "IpsecConfig.IpsecPfs",
    .section = Section::Phase2,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "PFS group"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "The Diffie-Hellman group for perfect forward secrecy: a fresh key exchange for "
                          "each new IPsec SA, so that one stolen key does not open the others."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "Both sides must have the same group, or both none. With IKEv1 a mismatch "
                                "shows at once; with IKEv2 the tunnel comes up and dies at its first rekey, "
                                "hours later. So a tunnel that fails once per lifetime points here."),
    .values = phase2Groups,
};

constexpr KnownValue phase2LifetimeValues[] = {
    {"0", QT_TRANSLATE_NOOP("FieldCatalogue", "0 s"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "What 0 does is not documented."), Severity::Warning},
};

constexpr Field phase2Lifetime{
    .path = "IpsecConfig.IpsecLifetime",
    .section = Section::Phase2,
    .kind = FieldKind::Duration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "SA lifetime"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "How long an IPsec SA lives before it is made anew, from 0 to 86400 s. IKEv2 does "
                          "not negotiate it: each side keeps its own, and the shorter one renews first."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "With IKEv1 keep it no longer than the lifetime of Phase 1: the service keeps the "
                          "IPsec SA when the IKE SA ends, while some peers drop both, and the tunnel then "
                          "looks up but passes nothing. Leave the peer's limits in bytes at 0."),
    .unit = QT_TRANSLATE_NOOP("FieldCatalogue", "s"),
    .values = phase2LifetimeValues,
};

constexpr Field phase2Table[] = {
    phase2Group,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelIpsecConfig", phase2Group),
    phase2Encryption,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelIpsecConfig.IpsecEncAlg", phase2Encryption),
    phase2Authentication,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelIpsecConfig.IpsecAuthAlg",
            phase2Authentication),
    phase2Pfs,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelIpsecConfig.IpsecPfs", phase2Pfs),
    phase2Lifetime,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelIpsecConfig.IpsecLifetime", phase2Lifetime),
};

} // namespace

std::span<const Field> phase2Fields()
{
    return phase2Table;
}

} // namespace tunnelglass::vpn
