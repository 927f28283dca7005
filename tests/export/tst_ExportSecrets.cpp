// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/Exporter.h"
#include "snapshot/SavedResponse.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QTest>
#include <QUrl>

using namespace tunnelglass;
using snapshot::SnapshotPtr;

namespace {

/// Every secret of the body below holds this; the signs make each notation write it differently.
constexpr const char *secret = "s3<cr&et\"+/=";

QByteArray secretBody()
{
    QByteArray inJson(secret);
    inJson.replace('"', "\\\"");
    QByteArray body =
        R"({"VpnConnectionId":"vco-1","Name":"keep me","IkeConfig":{"IkeVersion":"ikev2","Psk":"@"},
        "VpnBgpConfig":{"AuthKey":"@","LocalAsn":65530},
        "TunnelOptionsSpecification":{"TunnelOptions":[{"TunnelId":"tun-1","TunnelIkeConfig":{"Psk":"@"}},
                                                       {"TunnelId":"tun-2","TunnelIkeConfig":{"psk":"@"}}]},
        "Tags":{"Tag":[{"Key":"admin-password","Value":"@"},{"Key":"team","Value":"net"}]},
        "Unknown":{"Deep":[{"ClientSecret":"@"},{"Tokens":["@","@"]}]},
        "Psk":"old @","Psk":"@"})";
    return body.replace('@', inJson);
}

/// The secret in every notation that could leak it.
QList<QByteArray> spellings()
{
    const QByteArray plain(secret);
    QByteArray json = plain;
    json.replace('"', "\\\"");
    QList<QByteArray> all{plain,
                          json,
                          plain.toPercentEncoding(),
                          plain.toBase64(),
                          plain.toHex(),
                          QString::fromUtf8(plain).toHtmlEscaped().toUtf8(),
                          "s3<cr",
                          "s3&lt;cr",
                          "s3\\u003ccr",
                          "et\\u0026"};
    all << QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(plain).utf16()), plain.size() * 2);
    return all;
}

} // namespace

class ExportSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leftOutUnlessAskedFor_data();
    void leftOutUnlessAskedFor();
};

void ExportSecrets::leftOutUnlessAskedFor_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("count");
    for (const char *format : {"json", "xml"}) {
        for (const int count : {1, 2})
            QTest::newRow(qPrintable(QStringLiteral("%1 of %2").arg(QLatin1StringView(format)).arg(count)))
                << QString::fromLatin1(format) << count;
    }
}

void ExportSecrets::leftOutUnlessAskedFor()
{
    QFETCH(QString, format);
    QFETCH(int, count);
    const auto response = snapshot::readSavedResponse(secretBody(), {}, snapshot::Origin::File);
    QVERIFY(response.has_value());
    const QList<SnapshotPtr> snapshots(count, response->connection(0));
    exporting::ExportOptions options;
    QBuffer without;
    QVERIFY(without.open(QIODevice::WriteOnly));
    QVERIFY(exporting::exporterById(format)->write(snapshots, options, without).has_value());
    for (const QByteArray &spelling : spellings())
        QVERIFY(!without.data().contains(spelling));
    // The keys are gone too, and no mask stands in their place; everything else is there.
    for (const char *key : {"Psk", "psk", "AuthKey", "ClientSecret", "Tokens"})
        QVERIFY2(!without.data().contains(key), key);
    QVERIFY(!without.data().contains(secretMask().toUtf8()));
    for (const char *kept : {"keep me", "ikev2", "65530", "tun-2", "admin-password", "team", "net"})
        QVERIFY2(without.data().contains(kept), kept);

    options.includeSecrets = true;
    QBuffer with;
    QVERIFY(with.open(QIODevice::WriteOnly));
    QVERIFY(exporting::exporterById(format)->write(snapshots, options, with).has_value());
    const auto again = snapshot::readSavedResponse(with.data(), {}, snapshot::Origin::File);
    QVERIFY(again.has_value());
    QVERIFY(*again->connection(0)->connection == *response->connection(0)->connection);
    QVERIFY(again->connection(0)->connection->tunnels[1].ike.psk == SecretBytes(QByteArrayView(secret)));
    QVERIFY(again->connection(0)->node.find("Psk").secretBytes() == SecretBytes(QByteArrayView(secret)));
}

TUNNELGLASS_TEST(secrets, ExportSecrets, QCoreApplication)
#include "tst_ExportSecrets.moc"
