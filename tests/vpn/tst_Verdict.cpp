// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/Verdict.h"

#include <QTest>

using namespace tunnelglass::vpn;

namespace {

Connection singleTunnel(const char *state, const char *status)
{
    Connection connection;
    connection.state = QString::fromUtf8(state);
    connection.status = QString::fromUtf8(status);
    Tunnel tunnel;
    tunnel.status = connection.status;
    connection.tunnels.append(tunnel);
    return connection;
}

Tunnel tunnelOfTwo(const char *role, const char *state, const char *status)
{
    Tunnel tunnel;
    tunnel.role = QString::fromUtf8(role);
    tunnel.state = QString::fromUtf8(state);
    tunnel.status = QString::fromUtf8(status);
    return tunnel;
}

Connection dualTunnel(const char *status1, const char *status2, const char *state1 = "active",
                      const char *state2 = "active")
{
    Connection connection;
    connection.dualTunnel = true;
    connection.state = QStringLiteral("active");
    connection.tunnels = {tunnelOfTwo("master", state1, status1), tunnelOfTwo("slave", state2, status2)};
    return connection;
}

HealthCheck healthCheck(std::optional<bool> enabled, const char *status)
{
    HealthCheck check;
    check.enabled = enabled;
    check.status = QString::fromUtf8(status);
    return check;
}

constexpr auto up = "ipsec_sa_established";
constexpr auto phase1Down = "ike_sa_not_established";
constexpr auto phase1Up = "ike_sa_established";
constexpr auto phase2Down = "ipsec_sa_not_established";

} // namespace

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
    void copesWithOddNumbersOfTunnels();
    void everySentenceEndsAsOne();
    void mapsToSeverities();
    void writesLegStates();
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

void VerdictTest::takesTheHealthCheckOnlyWhenItIsOn_data()
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

void VerdictTest::takesTheHealthCheckOnlyWhenItIsOn()
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

void VerdictTest::readsBgpStates_data()
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

void VerdictTest::readsBgpStates()
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

void VerdictTest::findsTheBgpSwitchWhereverItStands_data()
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

void VerdictTest::findsTheBgpSwitchWhereverItStands()
{
    QFETCH(Connection, connection);
    QFETCH(LegState, leg);
    QCOMPARE(verdict(connection).tunnels.first().bgp, leg);
}

void VerdictTest::saysThatBgpIsDown()
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

void VerdictTest::titlesTunnels_data()
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

void VerdictTest::titlesTunnels()
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

void VerdictTest::namesTunnelsByTheirIndex()
{
    Connection connection = dualTunnel(up, phase1Down);
    connection.tunnels.first().index = 2;
    connection.tunnels.last().index = 1;
    const Verdict result = verdict(connection);
    QCOMPARE(result.tunnels.first().title, QStringLiteral("Tunnel 2 (active)"));
    QVERIFY(result.sentence.startsWith(QStringLiteral("Tunnel 2 is up, tunnel 1 is down")));
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

void VerdictTest::writesLegStates()
{
    QCOMPARE(legStateText(LegState::Established), QStringLiteral("established"));
    QCOMPARE(legStateText(LegState::NotEstablished), QStringLiteral("not established"));
    QCOMPARE(legStateText(LegState::Unknown), QStringLiteral("unknown"));
    QCOMPARE(legStateText(LegState::Changing), QStringLiteral("changing"));
    QCOMPARE(legStateText(LegState::Off), QStringLiteral("off"));
}

QTEST_GUILESS_MAIN(VerdictTest)
#include "tst_Verdict.moc"
