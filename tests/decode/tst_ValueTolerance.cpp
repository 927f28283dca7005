// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ReadConnection.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// What a decoder has to take in single values: how booleans, numbers, texts, networks and times are really
/// sent.
class ValueTolerance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void booleans_data();
    void booleans();
    void numbers_data();
    void numbers();
    void asNumbers_data();
    void asNumbers();
    void texts_data();
    void texts();
    void networks_data();
    void networks();
    void creationTime_data();
    void creationTime();
};

void ValueTolerance::booleans_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *wire, const char *expected) {
        QTest::newRow(wire) << QByteArray(wire) << QString::fromLatin1(expected);
    };
    for (const char *yes : {"true", "\"true\"", "\"True\"", "\"TRUE\"", "1", "\"1\"", "[true]", "\" true \""})
        row(yes, "yes");
    for (const char *no : {"false", "\"false\"", "\"False\"", "0", "\"0\""})
        row(no, "no");
    for (const char *none : {"null", "\"\"", "{}", "[]", "\"maybe\"", "2", "[true,false]"})
        row(none, "not set");
}

void ValueTolerance::booleans()
{
    QFETCH(QByteArray, wire);
    QFETCH(QString, expected);
    const Read json =
        read("{\"EffectImmediately\":" + wire + ",\"EnableDpd\":" + wire +
             ",\"VcoHealthCheck\":{\"Enable\":" + wire + "},\"VpnBgpConfig\":{\"EnableBgp\":" + wire + "}}");
    QVERIFY(json.document);
    QCOMPARE(tri(json.connection.effectImmediately), expected);
    QCOMPARE(tri(json.connection.tunnels.first().dpd), expected);
    QCOMPARE(tri(json.connection.healthCheck.enabled), expected);
    QCOMPARE(tri(json.connection.bgp.enabled), expected);
}

void ValueTolerance::numbers_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *wire, const char *expected) {
        QTest::newRow(wire) << QByteArray(wire) << QString::fromLatin1(expected);
    };
    row("86400", "86400");
    row("\"86400\"", "86400");
    row("\" 86400 \"", "86400");
    row("86400.0", "86400");
    row("8.64e4", "86400");
    row("0", "0");
    row("\"0\"", "0");
    row("[3]", "3");
    row("9223372036854775807", "9223372036854775807");
    row("86400.5", "not set");
    row("1e300", "not set");
    row("99999999999999999999", "not set");
    row("\"\"", "not set");
    row("null", "not set");
    row("{}", "not set");
    row("[]", "not set");
    row("\"many\"", "not set");
    row("true", "not set");
}

void ValueTolerance::numbers()
{
    QFETCH(QByteArray, wire);
    QFETCH(QString, expected);
    const Read json =
        read("{\"IkeConfig\":{\"IkeLifetime\":" + wire + "},\"VcoHealthCheck\":{\"Retry\":" + wire + "}}");
    QVERIFY(json.document);
    QCOMPARE(text(json.connection.tunnels.first().ike.lifetimeSeconds), expected);
    QCOMPARE(text(json.connection.healthCheck.retries), expected);
    QCOMPARE(json.connection.healthCheck.isSet(), expected != QLatin1StringView("not set"));
}

void ValueTolerance::asNumbers_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *wire, const char *expected) {
        QTest::newRow(wire) << QByteArray(wire) << QString::fromLatin1(expected);
    };
    row("65530", "65530");
    row("\"65530\"", "65530");
    row("4294967295", "4294967295");
    row("\"4294967295\"", "4294967295");
    row("\"123.456\"", "8061384");
    row("123.456", "8061384");
    row("\"0.65530\"", "65530");
    row("65530.0", "65530");
    row("4294967296", "not set");
    row("\"65536.1\"", "not set");
    row("\"1.65536\"", "not set");
    row("-1", "not set");
    row("\"\"", "not set");
    row("null", "not set");
    row("\"a.b\"", "not set");
}

void ValueTolerance::asNumbers()
{
    QFETCH(QByteArray, wire);
    QFETCH(QString, expected);
    const Read json = read("{\"VpnBgpConfig\":{\"LocalAsn\":" + wire + ",\"PeerAsn\":" + wire + "}}");
    QVERIFY(json.document);
    QCOMPARE(text(json.connection.bgp.localAsn), expected);
    QCOMPARE(text(json.connection.bgp.peerAsn), expected);
}

void ValueTolerance::texts_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *wire, const char *expected) {
        QTest::newRow(wire) << QByteArray(wire) << QString::fromLatin1(expected);
    };
    row("\"c2\"", "c2");
    row("42", "42");
    row("1.50", "1.50");
    row("true", "true");
    row("[\"c2\"]", "c2");
    row("null", "");
    row("{}", "");
    row("\"\"", "");
    row("\"{\\\"a\\\": 1}\"", "{\"a\":1}");
}

void ValueTolerance::texts()
{
    QFETCH(QByteArray, wire);
    QFETCH(QString, expected);
    const Read json = read("{\"Name\":" + wire + "}");
    QVERIFY(json.document);
    QCOMPARE(json.connection.name, expected);
}

void ValueTolerance::networks_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *wire, const char *expected) {
        QTest::newRow(wire) << QByteArray(wire) << QString::fromLatin1(expected);
    };
    row("\"10.0.0.0/8\"", "10.0.0.0/8");
    row("\"1.1.1.0/24,1.1.2.0/24\"", "1.1.1.0/24|1.1.2.0/24");
    row("\" 1.1.1.0/24 , ,1.1.2.0/24,\"", "1.1.1.0/24|1.1.2.0/24");
    row("[\"1.1.1.0/24\",\"1.1.2.0/24\"]", "1.1.1.0/24|1.1.2.0/24");
    row("[\"1.1.1.0/24,1.1.2.0/24\"]", "1.1.1.0/24|1.1.2.0/24");
    row("\"\"", "");
    row("null", "");
    row("{}", "");
    row("[]", "");
}

void ValueTolerance::networks()
{
    QFETCH(QByteArray, wire);
    QFETCH(QString, expected);
    const Read json = read("{\"LocalSubnet\":" + wire + "}");
    QVERIFY(json.document);
    QCOMPARE(json.connection.localSubnets.join(QLatin1Char('|')), expected);
}

void ValueTolerance::creationTime_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *wire, const char *expected) {
        QTest::newRow(wire) << QByteArray(wire) << QString::fromLatin1(expected);
    };
    row("1519391420000", "2018-02-23T13:10:20Z");
    row("\"1519391420000\"", "2018-02-23T13:10:20Z");
    row("1519391420000.0", "2018-02-23T13:10:20Z");
    row("\"2018-02-23T13:10:20Z\"", "2018-02-23T13:10:20Z");
    row("\"2018-02-23T21:10:20+08:00\"", "2018-02-23T13:10:20Z");
    row("\"\"", "");
    row("null", "");
    row("\"yesterday\"", "");
}

void ValueTolerance::creationTime()
{
    QFETCH(QByteArray, wire);
    QFETCH(QString, expected);
    const Read json = read("{\"CreateTime\":" + wire + "}");
    QVERIFY(json.document);
    QCOMPARE(json.connection.createdAt.toString(Qt::ISODate), expected);
}

TUNNELGLASS_TEST(value_tolerance, ValueTolerance, QCoreApplication)

#include "tst_ValueTolerance.moc"
