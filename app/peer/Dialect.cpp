// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/Dialect.h"

namespace tunnelglass::peer {

bool Dialect::holdsSecrets() const
{
    return grammar.contains("psk") || grammar.contains("auth_key");
}

std::optional<QString> Dialect::word(WordKind kind, bool ikev2Tunnel, const QString &apiWord) const
{
    const QString key = apiWord.trimmed().toLower();
    if (apiWords)
        return key;
    const Words &words = (ikev2Tunnel ? wordsIkev2 : wordsIkev1)[std::size_t(kind)];
    const auto found = words.constFind(key);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace tunnelglass::peer
