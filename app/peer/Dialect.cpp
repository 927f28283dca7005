// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/Dialect.h"

#include <QRegularExpression>

namespace tunnelglass::peer {

bool Dialect::holdsSecrets() const
{
    // A variable, whatever the delimiters; not the word alone, as in "authby=psk".
    static const QRegularExpression variable(
        QStringLiteral(R"([^\w\s=]\s*(bgp\.)?(psk|auth_key)\s*[^\w\s=])"));
    return variable.match(QString::fromUtf8(grammar)).hasMatch();
}

std::optional<QString> Dialect::word(WordKind kind, bool ikev2Tunnel, const QString &apiWord) const
{
    const QString key = apiWord.trimmed().toLower();
    if (apiWords)
        return key;
    const Words &words = (ikev2Tunnel ? wordsIkev2 : wordsIkev1)[std::size_t(kind)];
    if (kind == WordKind::IkePrf && words.isEmpty())
        return word(WordKind::IkeAuthentication, ikev2Tunnel, apiWord);
    const auto found = words.constFind(key);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace tunnelglass::peer
