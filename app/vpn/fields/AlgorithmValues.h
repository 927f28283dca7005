// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Field.h"

namespace tunnelglass::vpn {

// What both phases can be made of. The verdicts are those of RFC 8247 (IKE) and RFC 8221 (ESP); the defaults
// are the service's own.

inline constexpr KnownValue encryptionValues[] = {
    {"aes", QT_TRANSLATE_NOOP("FieldCatalogue", "AES-128-CBC"),
     QT_TRANSLATE_NOOP(
         "FieldCatalogue",
         "AES with a 128-bit key: sound, and every peer understands it. It is the API's default."),
     Severity::None},
    {"aes192", QT_TRANSLATE_NOOP("FieldCatalogue", "AES-192-CBC"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "AES with a 192-bit key: sound, but seldom used, and some peers do not offer it."),
     Severity::None},
    {"aes256", QT_TRANSLATE_NOOP("FieldCatalogue", "AES-256-CBC"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "AES with a 256-bit key: recommended."), Severity::Good},
    {"des", QT_TRANSLATE_NOOP("FieldCatalogue", "DES-CBC"),
     QT_TRANSLATE_NOOP(
         "FieldCatalogue",
         "A 56-bit key, which can be found by trying them all. RFC 8247 and RFC 8221 forbid it."),
     Severity::Bad},
    {"3des", QT_TRANSLATE_NOOP("FieldCatalogue", "3DES-CBC"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "Slow, and its 64-bit blocks give data away when much of it passes "
                                         "under one key (Sweet32). RFC 8221 advises against it for traffic."),
     Severity::Warning},
    {"sm4", QT_TRANSLATE_NOOP("FieldCatalogue", "SM4"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The Chinese national block cipher. Only ShangMi (SM) gateways use "
                                         "it, and RFC 8247 and RFC 8221 do not rate it."),
     Severity::Information},
};

inline constexpr KnownValue authenticationValues[] = {
    {"md5", QT_TRANSLATE_NOOP("FieldCatalogue", "HMAC-MD5"),
     QT_TRANSLATE_NOOP(
         "FieldCatalogue",
         "Forbidden by RFC 8247 and RFC 8221. It is the API's default, so often nobody chose it."),
     Severity::Bad},
    {"sha1", QT_TRANSLATE_NOOP("FieldCatalogue", "HMAC-SHA-1"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "On its way out (MUST- in RFC 8247 and RFC 8221): peers still speak "
                                         "it, but new tunnels should not."),
     Severity::Warning},
    {"sha256", QT_TRANSLATE_NOOP("FieldCatalogue", "HMAC-SHA-256"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "Recommended: RFC 8247 and RFC 8221 require every implementation to have it."),
     Severity::Good},
    {"sha384", QT_TRANSLATE_NOOP("FieldCatalogue", "HMAC-SHA-384"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "Strong. Some peers offer it for Phase 1 only."), Severity::None},
    {"sha512", QT_TRANSLATE_NOOP("FieldCatalogue", "HMAC-SHA-512"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "Recommended. Some peers offer it for Phase 1 only."),
     Severity::Good},
    {"sm3", QT_TRANSLATE_NOOP("FieldCatalogue", "HMAC-SM3"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The Chinese national hash. Only ShangMi (SM) gateways use it, and "
                                         "RFC 8247 and RFC 8221 do not rate it."),
     Severity::Information},
};

inline constexpr KnownValue group1Value{
    "group1", QT_TRANSLATE_NOOP("FieldCatalogue", "DH group 1, 768 bit"),
    QT_TRANSLATE_NOOP("FieldCatalogue", "A 768-bit group: it can be broken in hours. RFC 8247 forbids it."),
    Severity::Bad};
inline constexpr KnownValue group2Value{
    "group2", QT_TRANSLATE_NOOP("FieldCatalogue", "DH group 2, 1024 bit"),
    QT_TRANSLATE_NOOP("FieldCatalogue", "A 1024-bit group: within a state's reach, and RFC 8247 advises "
                                        "against it. It is the API's default, so often nobody chose it."),
    Severity::Warning};
inline constexpr KnownValue group5Value{
    "group5", QT_TRANSLATE_NOOP("FieldCatalogue", "DH group 5, 1536 bit"),
    QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "A 1536-bit group: below the 2048 bits that are the floor today. RFC 8247 advises against it."),
    Severity::Warning};
inline constexpr KnownValue group14Value{
    "group14", QT_TRANSLATE_NOOP("FieldCatalogue", "DH group 14, 2048 bit"),
    QT_TRANSLATE_NOOP("FieldCatalogue", "A 2048-bit group, which RFC 8247 requires: the floor today, and the "
                                        "strongest group that the service still documents."),
    Severity::Good};
inline constexpr KnownValue group24Value{
    "group24", QT_TRANSLATE_NOOP("FieldCatalogue", "DH group 24, 2048 bit"),
    QT_TRANSLATE_NOOP("FieldCatalogue", "A 2048-bit group with a small subgroup. RFC 8247 advises against "
                                        "it, and the service documents it no more."),
    Severity::Warning};

} // namespace tunnelglass::vpn
