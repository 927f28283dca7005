// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CloudConfig.h"

#include <QHash>

namespace tunnelglass::test {

namespace {

QString strongSwanWord(const QString &word)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("aes"), QStringLiteral("aes128")},
        {QStringLiteral("group1"), QStringLiteral("modp768")},
        {QStringLiteral("group2"), QStringLiteral("modp1024")},
        {QStringLiteral("group5"), QStringLiteral("modp1536")},
        {QStringLiteral("group14"), QStringLiteral("modp2048")},
    };
    return words.value(word, word);
}

QString proposalOf(const QStringList &apiWords)
{
    QStringList parts;
    for (const QString &word : apiWords) {
        if (word != QLatin1StringView("disabled"))
            parts.append(strongSwanWord(word));
    }
    return parts.join(QLatin1Char('-'));
}

/// IKEv1 negotiates one pair of networks at a time: the cloud has a child for each.
QString childrenOf(const TunnelSettings &settings)
{
    const QString esp = proposalOf({settings.espEncryption, settings.espAuthentication, settings.pfsGroup});
    const auto child = [&esp](int number, const QString &local, const QString &remote) {
        return QStringLiteral("net%1 {\n local_ts = %2\n remote_ts = %3\n esp_proposals = %4\n"
                              " rekey_time = 77760s\n life_time = 86400s\n}\n")
            .arg(number)
            .arg(local, remote, esp);
    };
    const QString comma = QStringLiteral(",");
    if (settings.ikeVersion == QLatin1StringView("ikev2"))
        return child(1, settings.localSubnets.join(comma), settings.remoteSubnets.join(comma));
    QString children;
    int number = 0;
    for (const QString &local : settings.localSubnets) {
        for (const QString &remote : settings.remoteSubnets)
            children += child(++number, local, remote);
    }
    return children;
}

} // namespace

QByteArray cloudConfig(const TunnelSettings &settings)
{
    QString connections;
    QString secrets;
    for (int tunnel = 1; tunnel <= settings.tunnelCount(); ++tunnel) {
        connections +=
            QStringLiteral("cloud%1 {\n version = %2\n aggressive = %3\n local_addrs = %4\n"
                           " remote_addrs = %5\n proposals = %6\n rekey_time = 86400s\n"
                           " local {\n  auth = psk\n  id = %7\n }\n remote {\n  auth = psk\n  id = %8\n }\n"
                           " children {\n%9 }\n}\n")
                .arg(QString::number(tunnel),
                     settings.ikeVersion == QLatin1StringView("ikev2") ? QStringLiteral("2")
                                                                       : QStringLiteral("1"),
                     settings.ikeMode == QLatin1StringView("aggressive") ? QStringLiteral("yes")
                                                                         : QStringLiteral("no"),
                     TunnelSettings::cloudAddress(tunnel), TunnelSettings::customerAddress(),
                     proposalOf({settings.ikeEncryption, settings.ikeAuthentication, settings.ikeGroup}),
                     settings.cloudId(tunnel), settings.customerId(), childrenOf(settings));
        secrets += QStringLiteral("ike-cloud%1 {\n secret = 0x%2\n id-1 = %3\n}\n")
                       .arg(QString::number(tunnel), QString::fromLatin1(settings.psk.toUtf8().toHex()),
                            settings.customerId());
    }
    return QStringLiteral("connections {\n%1}\nsecrets {\n%2}\n").arg(connections, secrets).toUtf8();
}

} // namespace tunnelglass::test
