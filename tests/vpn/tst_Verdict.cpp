// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "VerdictCases.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace tunnelglass::vpn;
using namespace tunnelglass::vpn::test;

class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNegotiationStates_data();
    void readsNegotiationStates();
    void judgesASingleTunnel_data();
    void judgesASingleTunnel();
    void judgesTwoTunnels_data();
    void judgesTwoTunnels();
    void ignoresTheTopLevelOfADualTunnel();
    void copesWithOddNumbersOfTunnels();
    void everySentenceEndsAsOne();
    void mapsToSeverities();
};

void VerdictTest::readsNegotiationStates_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<NegotiationState>("state");
    const auto row = [](const char *wire, NegotiationState state) {
        QTest::newRow(wire) << QString::fromUtf8(wire) << state;
    };
    row("ike_sa_not_established", NegotiationState::IkeNotEstablished);
    row("ike_sa_established", NegotiationState::IkeEstablished);
    row("ipsec_sa_not_established", NegotiationState::IpsecNotEstablished);
    row("ipsec_sa_established", NegotiationState::IpsecEstablished);
    row("IPSEC_SA_Established", NegotiationState::IpsecEstablished);
    row(" ike_sa_established\n", NegotiationState::IkeEstablished);
    row("", NegotiationState::NotReported);
    row("ipsec", NegotiationState::Unknown);
    row("ipsec_sa_established_not", NegotiationState::Unknown);
}

void VerdictTest::readsNegotiationStates()
{
    QFETCH(QString, wire);
    QFETCH(NegotiationState, state);
    QCOMPARE(negotiationState(wire), state);
}

void VerdictTest::judgesASingleTunnel_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Health>("health");
    QTest::addColumn<LegState>("phase1");
    QTest::addColumn<LegState>("phase2");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *state, const char *status, Health health, LegState phase1,
                        LegState phase2, const char *word, const char *sentence) {
        QTest::addRow("%s, %s", state, status)
            << QByteArray(state) << QByteArray(status) << health << phase1 << phase2
            << QString::fromUtf8(word) << QString::fromUtf8(sentence);
    };
    constexpr auto established = LegState::Established;
    constexpr auto notEstablished = LegState::NotEstablished;
    constexpr auto unknown = LegState::Unknown;
    constexpr auto changing = LegState::Changing;
    constexpr auto off = LegState::Off;
    const char *upText = "Up: Phase 1 and Phase 2 are established.";
    row("active", up, Health::Up, established, established, "up", upText);
    row("attached", up, Health::Up, established, established, "up", upText);
    row("", up, Health::Up, established, established, "up", upText);
    row("ACTIVE", "IPSEC_SA_ESTABLISHED", Health::Up, established, established, "up", upText);
    row("active", phase1Down, Health::Down, notEstablished, unknown, "phase 1 down",
        "Phase 1 is not established: the two gateways have not agreed on an IKE SA.");
    row("active", phase1Up, Health::Down, established, unknown, "phase 2 down",
        "Phase 1 is established, Phase 2 is not reported yet: no traffic passes without an IPsec SA.");
    row("attached", phase2Down, Health::Down, established, notEstablished, "phase 2 down",
        "Phase 2 is not established: the IKE SA stands, but no IPsec SA to carry traffic.");
    row("active", "", Health::Unknown, unknown, unknown, "unknown",
        "The service does not report a negotiation state.");
    row("active", "asleep", Health::Unknown, unknown, unknown, "unknown",
        "The service reports the negotiation state \"asleep\", which is not documented.");
    row("frozen", up, Health::Unknown, established, established, "unknown",
        "Phase 1 and Phase 2 are established, but the connection's state is \"frozen\", which is not "
        "documented.");
    row("frozen", phase1Down, Health::Down, notEstablished, unknown, "phase 1 down",
        "Phase 1 is not established: the two gateways have not agreed on an IKE SA.");
    row("init", "", Health::Changing, changing, changing, "changing",
        "The connection is being set up: negotiation has not started yet.");
    row("attaching", phase1Down, Health::Changing, changing, changing, "changing",
        "The connection is being attached: the tunnel comes up once that is done.");
    row("detaching", up, Health::Changing, changing, changing, "changing",
        "The connection is being detached: the tunnel goes down.");
    row("provisioning", "", Health::Changing, changing, changing, "changing",
        "The connection is being provisioned: the tunnel comes up once that is done.");
    row("updating", up, Health::Changing, changing, changing, "changing",
        "The connection is being updated: the tunnel may be down until that is done.");
    row("Upgrading", up, Health::Changing, changing, changing, "changing",
        "The connection is being upgraded: the tunnel may be down until that is done.");
    row("deleting", up, Health::Changing, changing, changing, "changing",
        "The connection is being deleted: the tunnel goes down.");
    row("financialLocked", up, Health::Down, off, off, "locked",
        "The connection is locked for an overdue payment: no traffic passes until the account is settled.");
    row("deleted", phase1Down, Health::Down, off, off, "deleted", "The connection has been deleted.");
}

void VerdictTest::judgesASingleTunnel()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, status);
    QFETCH(Health, health);
    QFETCH(LegState, phase1);
    QFETCH(LegState, phase2);
    QFETCH(QString, word);
    QFETCH(QString, sentence);
    const Verdict result = verdict(singleTunnel(state.constData(), status.constData()));
    QCOMPARE(result.health, health);
    QCOMPARE(result.tunnels.size(), 1);
    QCOMPARE(result.tunnels.first().health, health);
    QCOMPARE(result.tunnels.first().phase1, phase1);
    QCOMPARE(result.tunnels.first().phase2, phase2);
    QCOMPARE(result.tunnels.first().title, QStringLiteral("Tunnel"));
    QCOMPARE(result.word, word);
    QCOMPARE(result.sentence, sentence);

    // The same when the tunnel has the state too.
    Connection copied = singleTunnel(state.constData(), status.constData());
    copied.tunnels.first().state = copied.state;
    QCOMPARE(verdict(copied).sentence, sentence);
    QCOMPARE(verdict(copied).health, health);
}

void VerdictTest::judgesTwoTunnels_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<Health>("health");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Connection &connection, Health health, const char *word,
                        const char *sentence) {
        QTest::newRow(name) << connection << health << QString::fromUtf8(word) << QString::fromUtf8(sentence);
    };
    row("both up", dualTunnel(up, up), Health::Up, "up", "Both tunnels are up.");
    row("second down in phase 1", dualTunnel(up, phase1Down), Health::Degraded, "1 of 2 tunnels up",
        "Tunnel 1 is up, tunnel 2 is down: traffic flows, without a spare. Phase 1 of tunnel 2 is not "
        "established.");
    row("first down in phase 2", dualTunnel(phase2Down, up), Health::Degraded, "1 of 2 tunnels up",
        "Tunnel 2 is up, tunnel 1 is down: traffic flows, without a spare. Phase 2 of tunnel 1 is not "
        "established.");
    row("second not in phase 2 yet", dualTunnel(up, phase1Up), Health::Degraded, "1 of 2 tunnels up",
        "Tunnel 1 is up, tunnel 2 is down: traffic flows, without a spare. Phase 2 of tunnel 2 is not "
        "established.");
    row("second changing", dualTunnel(up, up, "active", "updating"), Health::Degraded, "1 of 2 tunnels up",
        "Tunnel 1 is up, tunnel 2 is changing (updating): traffic flows, for now without a spare.");
    row("second silent", dualTunnel(up, ""), Health::Degraded, "1 of 2 tunnels up",
        "Tunnel 1 is up, the state of tunnel 2 is not known: traffic flows, perhaps without a spare.");
    row("both down in phase 1", dualTunnel(phase1Down, phase1Down), Health::Down, "phase 1 down",
        "Both tunnels are down: Phase 1 is not established on either of them.");
    row("both down in phase 2", dualTunnel(phase2Down, phase1Up), Health::Down, "phase 2 down",
        "Both tunnels are down: Phase 1 is established, Phase 2 is not on either of them.");
    row("down in different phases", dualTunnel(phase1Down, phase2Down), Health::Down, "tunnels down",
        "Both tunnels are down: tunnel 1 is down in Phase 1, tunnel 2 is down in Phase 2.");
    row("first changing", dualTunnel(phase1Down, up, "updating", "active"), Health::Degraded,
        "1 of 2 tunnels up",
        "Tunnel 2 is up, tunnel 1 is changing (updating): traffic flows, for now without a spare.");
    row("one down, one changing", dualTunnel(phase1Down, up, "active", "deleting"), Health::Changing,
        "changing",
        "No tunnel is known to be up: tunnel 1 is down in Phase 1, tunnel 2 is changing (deleting).");
    row("both changing", dualTunnel(up, up, "updating", "updating"), Health::Changing, "changing",
        "No tunnel is known to be up: tunnel 1 is changing (updating), tunnel 2 is changing (updating).");
    row("one down, one silent", dualTunnel(phase1Down, ""), Health::Unknown, "unknown",
        "No tunnel is known to be up: tunnel 1 is down in Phase 1, the state of tunnel 2 is not known.");
    // A tunnel that does not say "active" is not up, whatever its status.
    row("states not reported", dualTunnel(up, up, "", ""), Health::Unknown, "unknown",
        "No tunnel is known to be up: the state of tunnel 1 is not known, the state of tunnel 2 is not "
        "known.");
    row("attached is no tunnel state", dualTunnel(up, up, "active", "attached"), Health::Degraded,
        "1 of 2 tunnels up",
        "Tunnel 1 is up, the state of tunnel 2 is not known: traffic flows, perhaps without a spare.");
    Connection locked = dualTunnel(up, up);
    locked.state = QStringLiteral("financialLocked");
    row("locked", locked, Health::Down, "locked",
        "The connection is locked for an overdue payment: no traffic passes until the account is settled.");
    Connection starting = dualTunnel("", "", "", "");
    starting.state = QStringLiteral("init");
    row("being set up", starting, Health::Changing, "changing",
        "No tunnel is known to be up: tunnel 1 is changing (init), tunnel 2 is changing (init).");
}

void VerdictTest::judgesTwoTunnels()
{
    QFETCH(Connection, connection);
    QFETCH(Health, health);
    QFETCH(QString, word);
    QFETCH(QString, sentence);
    const Verdict result = verdict(connection);
    QCOMPARE(result.health, health);
    QCOMPARE(result.word, word);
    QCOMPARE(result.sentence, sentence);
    QCOMPARE(result.tunnels.size(), 2);
}

void VerdictTest::ignoresTheTopLevelOfADualTunnel()
{
    Connection connection = dualTunnel(phase1Down, phase1Down);
    connection.status = QString::fromUtf8(up);
    QCOMPARE(verdict(connection).health, Health::Down);
    connection = dualTunnel(up, up);
    connection.status = QString::fromUtf8(phase1Down);
    QCOMPARE(verdict(connection).health, Health::Up);
}

void VerdictTest::copesWithOddNumbersOfTunnels()
{
    Connection none;
    QCOMPARE(verdict(none).health, Health::Unknown);
    QCOMPARE(verdict(none).sentence, QStringLiteral("The service does not report a tunnel."));

    Connection one = dualTunnel(up, up);
    one.tunnels.removeLast();
    QCOMPARE(verdict(one).health, Health::Degraded);
    QCOMPARE(verdict(one).word, QStringLiteral("1 of 2 tunnels up"));
    QCOMPARE(verdict(one).sentence,
             QStringLiteral("1 of 2 tunnels up: tunnel 1 is up. The second tunnel is not reported."));

    Connection three = dualTunnel(up, phase1Down);
    three.tunnels.append(tunnelOfTwo("", "active", up));
    QCOMPARE(verdict(three).health, Health::Degraded);
    QCOMPARE(verdict(three).word, QStringLiteral("2 of 3 tunnels up"));
    QCOMPARE(
        verdict(three).sentence,
        QStringLiteral("2 of 3 tunnels up: tunnel 1 is up, tunnel 2 is down in Phase 1, tunnel 3 is up."));
}

void VerdictTest::everySentenceEndsAsOne()
{
    const QList<const char *> states{"",          "active",          "attached", "init",      "attaching",
                                     "detaching", "provisioning",    "updating", "Upgrading", "deleting",
                                     "deleted",   "financialLocked", "odd"};
    const QList<const char *> statuses{"", up, phase1Down, phase1Up, phase2Down, "odd"};
    for (const char *state : states) {
        for (const char *status : statuses) {
            const Verdict single = verdict(singleTunnel(state, status));
            QVERIFY2(single.sentence.endsWith(u'.') && single.sentence.at(0).isUpper(), state);
            QVERIFY2(!single.word.isEmpty(), state);
            for (const char *otherState : states) {
                for (const char *otherStatus : statuses) {
                    const Verdict dual = verdict(dualTunnel(status, otherStatus, state, otherState));
                    QVERIFY2(dual.sentence.endsWith(u'.') && dual.sentence.at(0).isUpper(), state);
                    QVERIFY2(!dual.sentence.contains(u'%') && !dual.sentence.contains(QStringLiteral("  ")),
                             state);
                    QVERIFY2(!dual.word.isEmpty() && !dual.word.contains(u'%'), state);
                }
            }
        }
    }
}

void VerdictTest::mapsToSeverities()
{
    QCOMPARE(severityOf(Health::Up), Severity::Good);
    QCOMPARE(severityOf(Health::Degraded), Severity::Warning);
    QCOMPARE(severityOf(Health::Changing), Severity::Warning);
    QCOMPARE(severityOf(Health::Down), Severity::Bad);
    QCOMPARE(severityOf(Health::Unknown), Severity::Unknown);
    QCOMPARE(severityOf(LegState::Established), Severity::Good);
    QCOMPARE(severityOf(LegState::NotEstablished), Severity::Bad);
    QCOMPARE(severityOf(LegState::Changing), Severity::Warning);
    QCOMPARE(severityOf(LegState::Unknown), Severity::Unknown);
    QCOMPARE(severityOf(LegState::Off), Severity::Unknown);
}

TUNNELGLASS_TEST(verdict, VerdictTest, QCoreApplication)
#include "tst_Verdict.moc"
