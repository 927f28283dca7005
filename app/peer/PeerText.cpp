// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/PeerText.h"

#include <algorithm>

namespace tunnelglass::peer {

QString harmlessText(const QString &text, bool asciiOnly)
{
    constexpr qsizetype longest = 120;
    static const QString signs = QStringLiteral(" -_.:/()+,@=*");
    QString harmless;
    for (const QChar c : text.left(longest)) {
        const bool letter = (c.isLetterOrNumber() || c.isMark()) && (!asciiOnly || c.unicode() < 0x80);
        harmless += letter || signs.contains(c) ? c : QLatin1Char('_');
    }
    return harmless.trimmed();
}

bool isPlainIdentity(const QString &identity)
{
    static const QString signs = QStringLiteral("._:@/-");
    return !identity.isEmpty() && std::all_of(identity.begin(), identity.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || signs.contains(c));
    });
}

Blanks blanksOf(const PeerConfig &config, const PeerTunnel &tunnel)
{
    const QString suffix =
        config.tunnels.size() > 1 ? QLatin1Char('_') + QString::number(tunnel.number) : QString();
    return {QStringLiteral("CUSTOMER_GATEWAY_ADDRESS") + suffix,
            QStringLiteral("ALIBABA_CLOUD_ADDRESS") + suffix, QStringLiteral("PRE_SHARED_KEY") + suffix,
            QStringLiteral("BGP_KEY") + suffix};
}

QString wirePath(const PeerConfig &config, const char *group, const char *field)
{
    QString path;
    if (config.dualTunnel)
        path = QStringLiteral("TunnelOptionsSpecification.TunnelOptions[].");
    if (*group != '\0')
        path += (config.dualTunnel ? QStringLiteral("Tunnel") : QString()) + QLatin1StringView(group) +
                QLatin1Char('.');
    return path + QLatin1StringView(field);
}

QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines << line;
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    lines << line;
    return lines;
}

} // namespace tunnelglass::peer
