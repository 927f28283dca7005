// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/SecretForm.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace tunnelglass::peer {

/// How far it is proved that devices take what a dialect writes.
enum class DialectProof : quint8
{
    Unknown,   ///< a person's own template
    Checked,   ///< against the vendor's published syntax
    Parsed,    ///< by a parser that is not ours
    Connected, ///< tunnels came up with such files, unedited
};

/// The values that a dialect has words of its own for.
enum class WordKind : quint8
{
    IkeEncryption,
    IkeAuthentication,
    IkePrf, ///< of IKEv2, for IkeAuthentication; without words of its own as that
    IkeGroup,
    EspEncryption,
    EspAuthentication,
    PfsGroup,
};
inline constexpr int wordKindCount = 7;

/// One configuration language as data: what it can say, its words, and its grammar as a Mustache template.
/// Read from NAME.json and NAME.mustache; resources/peer/TEMPLATES.md documents both.
struct Dialect
{
    /// API word in lower case -> the dialect's word.
    using Words = QHash<QString, QString>;
    struct Limits
    {
        qint64 lowest = 1;
        qint64 highest = 0; ///< 0: none
    };

    QString id; ///< "swanctl": the command line's --as
    QString title;
    QString extension;
    QString comment;    ///< what a line that is a comment begins with
    bool header = true; ///< whether the format can carry comments
    DialectProof proof = DialectProof::Unknown;
    QString source;
    bool own = false; ///< a person's own template

    bool ikev1 = true;
    bool ikev2 = true;
    bool aggressive = true;
    bool bgp = false; ///< false: the header says what to configure elsewhere
    bool fqdnIds = true;
    bool natTraversal = true;
    bool dpd = true;
    bool ipv6 = false;
    bool routeBased = true;
    bool policyBased = true;
    bool severalNetworks = true; ///< more than one on a side
    bool alikeTunnels = false;   ///< two tunnels share a policy unless routes decide, so they have to agree
    bool asciiOnly = false;      ///< in names and comments
    bool many = false;           ///< files of several connections may follow one another
    bool apiWords = false;       ///< no words of its own: the API's are written

    std::array<Words, wordKindCount> wordsIkev1;
    std::array<Words, wordKindCount> wordsIkev2;
    Limits ikeLifetime;
    Limits espLifetime;
    SecretForm psk;
    bool pskRequired = false; ///< a file without the PSK would say nothing
    SecretForm bgpKey;
    /// Lines for the header: "always", "aggressive", "route_based", "policy_based", "several_tunnels",
    /// "ikev1", "ikev2", "psk_left_out".
    QHash<QString, QStringList> notes;

    QByteArray grammar; ///< the Mustache template

    /// Whether the files have a place for a pre-shared key or a BGP key.
    bool holdsSecrets() const;
    /// The dialect's word for one of the API's; std::nullopt: it cannot be said.
    std::optional<QString> word(WordKind kind, bool ikev2Tunnel, const QString &apiWord) const;
};

} // namespace tunnelglass::peer
