// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "VerdictCases.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace tunnelglass::vpn;
using namespace tunnelglass::vpn::test;

/// What goes into the verdict beside Phase 1 and Phase 2: the health check, BGP, and how tunnels are named.
class VerdictPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheHealthCheckOnlyWhenItIsOn_data();
    void takesTheHealthCheckOnlyWhenItIsOn();
    void readsBgpStates_data();
    void readsBgpStates();
    void findsTheBgpSwitchWhereverItStands_data();
    void findsTheBgpSwitchWhereverItStands();
    void saysThatBgpIsDown();
    void titlesTunnels_data();
    void titlesTunnels();
    void namesTunnelsByTheirIndex();
    void writesLegStates();
};

void VerdictPartsTest::takesTheHealthCheckOnlyWhenItIsOn_data()
{
    QTest::addColumn<HealthCheck>("check");
    QTest::addColumn<LegState>("leg");
    QTest::addColumn<Health>("health");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const HealthCheck &check, LegState leg, Health health,
                        const char *sentence) {
        QTest::newRow(name) << check << leg << health << QString::fromUtf8(sentence);
    };
    row("off", healthCheck(false, "success"), LegState::Off, Health::Up, "Up. The health check is off.");
    row("off, failed", healthCheck(false, "failed"), LegState::Off, Health::Up,
        "Up. The health check is off.");
    row("not reported", healthCheck(std::nullopt, ""), LegState::Off, Health::Up,
        "Up: Phase 1 and Phase 2 are established.");
    row("result without a switch", healthCheck(std::nullopt, "failed"), LegState::Off, Health::Up,
        "Up: Phase 1 and Phase 2 are established.");
    row("passing", healthCheck(true, "success"), LegState::Established, Health::Up,
        "Up. The health check passes.");
    row("failing", healthCheck(true, "Failed"), LegState::NotEstablished, Health::Degraded,
        "Up. The health check fails: its probes get no answer, and the service may reset the tunnel.");
    row("on, no result", healthCheck(true, ""), LegState::Unknown, Health::Up,
        "Up. The health check is on, without a result yet.");
    row("on, odd result", healthCheck(true, "maybe"), LegState::Unknown, Health::Up,
        "Up. The health check reports \"maybe\", which is not documented.");
}

void VerdictPartsTest::takesTheHealthCheckOnlyWhenItIsOn()
{
    QFETCH(HealthCheck, check);
    QFETCH(LegState, leg);
    QFETCH(Health, health);
    QFETCH(QString, sentence);
    Connection connection = singleTunnel("active", up);
    connection.healthCheck = check;
    const Verdict result = verdict(connection);
    QCOMPARE(result.healthCheck, leg);
    QCOMPARE(result.health, health);
    QCOMPARE(result.sentence, sentence);
    QCOMPARE(result.word,
             health == Health::Up ? QStringLiteral("up") : QStringLiteral("up, health check fails"));

    // Of a connection that is down, the reason is the news; the check follows from it.
    Connection down = singleTunnel("active", phase1Down);
    down.healthCheck = check;
    QVERIFY(!verdict(down).sentence.contains(QStringLiteral("health check")));

    Connection dual = dualTunnel(up, up);
    dual.healthCheck = check;
    QVERIFY(verdict(dual).sentence.startsWith(QStringLiteral("Both tunnels are up.")));
    QCOMPARE(verdict(dual).sentence.contains(QStringLiteral("health check")), check.enabled.has_value());

    // With one tunnel down, only a check that fails is more news.
    Connection half = dualTunnel(up, phase1Down);
    half.healthCheck = check;
    QCOMPARE(verdict(half).sentence.contains(QStringLiteral("The health check fails")),
             leg == LegState::NotEstablished);
    QCOMPARE(verdict(half).sentence.contains(QStringLiteral("health check")),
             leg == LegState::NotEstablished);
}

void VerdictPartsTest::readsBgpStates_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<LegState>("leg");
    QTest::newRow("success") << QStringLiteral("success") << LegState::Established;
    QTest::newRow("true") << QStringLiteral("true") << LegState::Established;
    QTest::newRow("Success") << QStringLiteral("Success") << LegState::Established;
    QTest::newRow("failed") << QStringLiteral("failed") << LegState::NotEstablished;
    QTest::newRow("false") << QStringLiteral("false") << LegState::NotEstablished;
    QTest::newRow("empty") << QString() << LegState::Unknown;
    QTest::newRow("odd") << QStringLiteral("idle") << LegState::Unknown;
}

void VerdictPartsTest::readsBgpStates()
{
    QFETCH(QString, status);
    QFETCH(LegState, leg);
    Connection connection = singleTunnel("active", up);
    connection.bgp.enabled = true;
    connection.bgp.status = status;
    QCOMPARE(verdict(connection).tunnels.first().bgp, leg);
    connection.bgp.enabled = false;
    QCOMPARE(verdict(connection).tunnels.first().bgp, LegState::Off);
}

void VerdictPartsTest::findsTheBgpSwitchWhereverItStands_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<LegState>("leg");
    BgpSettings session;
    session.status = QStringLiteral("success");
    session.peerAsn = 65001;
    BgpSettings idle;
    idle.localAsn = 45104;

    QTest::newRow("single, none") << singleTunnel("active", up) << LegState::Off;
    Connection single = singleTunnel("active", up);
    single.bgp = idle;
    QTest::newRow("single, only the default AS number") << single << LegState::Off;
    single.bgp = session;
    QTest::newRow("single, a session without a switch") << single << LegState::Established;
    single.tunnels.first().bgp = session;
    single.bgp = {};
    QTest::newRow("single, on the tunnel") << single << LegState::Established;

    Connection dual = dualTunnel(up, up);
    QTest::newRow("dual, none") << dual << LegState::Off;
    dual.tunnels.first().bgp = session;
    QTest::newRow("dual, a session without a switch") << dual << LegState::Established;
    dual.tunnelsBgp = false;
    QTest::newRow("dual, switched off for the connection") << dual << LegState::Off;
    dual.tunnelsBgp = true;
    QTest::newRow("dual, switched on for the connection") << dual << LegState::Established;
    dual.tunnels.first().bgp.enabled = false;
    QTest::newRow("dual, switched off for the tunnel") << dual << LegState::Off;
}

void VerdictPartsTest::findsTheBgpSwitchWhereverItStands()
{
    QFETCH(Connection, connection);
    QFETCH(LegState, leg);
    QCOMPARE(verdict(connection).tunnels.first().bgp, leg);
}

void VerdictPartsTest::saysThatBgpIsDown()
{
    Connection single = singleTunnel("active", up);
    single.bgp.enabled = true;
    single.bgp.status = QStringLiteral("false");
    single.healthCheck = healthCheck(false, "");
    const Verdict alone = verdict(single);
    QCOMPARE(alone.health, Health::Degraded);
    QCOMPARE(alone.word, QStringLiteral("up, BGP down"));
    QCOMPARE(alone.sentence,
             QStringLiteral("Up. The health check is off. BGP is down: no routes are exchanged."));

    Connection dual = dualTunnel(up, up);
    dual.tunnelsBgp = true;
    dual.tunnels.first().bgp.status = QStringLiteral("success");
    dual.tunnels.last().bgp.status = QStringLiteral("false");
    QCOMPARE(verdict(dual).sentence,
             QStringLiteral("Both tunnels are up. BGP is down on tunnel 2: it exchanges no routes."));
    dual.tunnels.first().bgp.status = QStringLiteral("false");
    QCOMPARE(verdict(dual).sentence,
             QStringLiteral("Both tunnels are up. BGP is down: no routes are exchanged."));

    // Of a tunnel that is down, BGP is down as a matter of course.
    Connection down = singleTunnel("active", phase1Down);
    down.bgp = single.bgp;
    QVERIFY(!verdict(down).sentence.contains(QStringLiteral("BGP")));
}

void VerdictPartsTest::titlesTunnels_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("active") << QStringLiteral("master") << QStringLiteral("Tunnel 1 (active)")
                            << QStringLiteral("Tunnel 2 (active)");
    QTest::newRow("standby") << QStringLiteral("Slave") << QStringLiteral("Tunnel 1 (standby)")
                             << QStringLiteral("Tunnel 2 (standby)");
    QTest::newRow("none") << QString() << QStringLiteral("Tunnel 1") << QStringLiteral("Tunnel 2");
    QTest::newRow("odd") << QStringLiteral("third") << QStringLiteral("Tunnel 1")
                         << QStringLiteral("Tunnel 2");
}

void VerdictPartsTest::titlesTunnels()
{
    QFETCH(QString, role);
    QFETCH(QString, first);
    QFETCH(QString, second);
    Connection connection = dualTunnel(up, up);
    for (Tunnel &tunnel : connection.tunnels)
        tunnel.role = role;
    const Verdict result = verdict(connection);
    QCOMPARE(result.tunnels.first().title, first);
    QCOMPARE(result.tunnels.last().title, second);
}

void VerdictPartsTest::namesTunnelsByTheirIndex()
{
    Connection connection = dualTunnel(up, phase1Down);
    connection.tunnels.first().index = 2;
    connection.tunnels.last().index = 1;
    const Verdict result = verdict(connection);
    QCOMPARE(result.tunnels.first().title, QStringLiteral("Tunnel 2 (active)"));
    QVERIFY(result.sentence.startsWith(QStringLiteral("Tunnel 2 is up, tunnel 1 is down")));
}

void VerdictPartsTest::writesLegStates()
{
    QCOMPARE(legStateText(LegState::Established), QStringLiteral("established"));
    QCOMPARE(legStateText(LegState::NotEstablished), QStringLiteral("not established"));
    QCOMPARE(legStateText(LegState::Unknown), QStringLiteral("unknown"));
    QCOMPARE(legStateText(LegState::Changing), QStringLiteral("changing"));
    QCOMPARE(legStateText(LegState::Off), QStringLiteral("off"));
}

TUNNELGLASS_TEST(verdict_parts, VerdictPartsTest, QCoreApplication)

#include "tst_VerdictParts.moc"
