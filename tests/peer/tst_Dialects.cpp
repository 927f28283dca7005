// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/DialectReader.h"
#include "peer/Dialects.h"
#include "peer/MustacheTemplate.h"
#include "peer/PeerCases.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;

namespace {

void writeTemplate(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

/// Templates of a person's own, and what is said of those that cannot be used.
class TestDialects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInOrder();
    void ownTemplateAlone();
    void ownTemplateWithDescription();
    void unusableOnesAreReported();
    void tunnelsThatHaveToAgree();
    void routesDecide_data();
    void routesDecide();
    void noDefaultRoute();
    void mistakes_data();
    void mistakes();
    void unknownVariablesAreErrors_data();
    void unknownVariablesAreErrors();
    void linesOfTags_data();
    void linesOfTags();
};

void TestDialects::builtInOrder()
{
    const auto &dialects = peer::builtInDialects();
    QVERIFY(dialects.size() >= 4);
    QCOMPARE(dialects[0].id, QStringLiteral("swanctl"));
    QCOMPARE(dialects.back().id, QStringLiteral("download-config"));
    QVERIFY(dialects[0].holdsSecrets());
    QVERIFY(!test::dialectById("ipsec-conf").holdsSecrets());
}

void TestDialects::ownTemplateAlone()
{
    const QTemporaryDir folder;
    writeTemplate(folder.filePath(QStringLiteral("mine.mustache")),
                  "{{connection_id}}:{{#tunnels}}{{ike_encryption}}/{{psk}}<&>{{/tunnels}}\n");
    const auto own = peer::ownDialects(folder.path());
    QCOMPARE(own.size(), std::size_t(1));
    QVERIFY(own[0].has_value());
    QVERIFY(own[0]->own);
    QCOMPARE(own[0]->id, QStringLiteral("mine"));
    const auto written =
        peer::writePeerConfig(test::peerCase(QStringLiteral("ikev2")), *own[0], test::goldenOptions({}));
    QVERIFY(written.has_value());
    QVERIFY2(written->endsWith("\nvco-bp1test0example00001:aes256/pgw6dy7d1i8in7x5<&>\n"),
             written->constData());
    QVERIFY(peer::ownDialects(folder.filePath(QStringLiteral("none"))).empty());
    QVERIFY(peer::ownDialects({}).empty());
}

void TestDialects::ownTemplateWithDescription()
{
    const QTemporaryDir folder;
    writeTemplate(folder.filePath(QStringLiteral("mine.mustache")),
                  "{{#tunnels}}{{ike_encryption}}{{/tunnels}}\n");
    writeTemplate(folder.filePath(QStringLiteral("mine.json")),
                  R"({"title":"Mine","extension":"cfg","comment":"!","proof":"connected","versions":["ikev2"],
              "words":{"ike_encryption":{"AES256":"strong"},"ike_authentication":{"sha256":"x"},
              "ike_group":{"group14":"x"},"esp_encryption":{"aes256":"x"},"esp_authentication":{"sha256":"x"}},
              "words_ikev2":{"pfs_group":{"group14":"x"}},"ike_lifetime":[60,86400],
              "notes":{"always":"a note\nwith a line end"}})");
    const auto own = peer::ownDialects(folder.path());
    QVERIFY2(own.at(0).has_value(), own[0] ? "" : qPrintable(own[0].error().detail));
    // What a person says of an own template is not what our tests have proved.
    QCOMPARE(own[0]->proof, peer::DialectProof::Unknown);
    const auto options = test::goldenOptions({});
    const auto written = peer::writePeerConfig(test::peerCase(QStringLiteral("ikev2")), *own[0], options);
    QVERIFY(written.has_value());
    QVERIFY(written->startsWith("! Mine\n"));
    QVERIFY(written->contains("! - a note with a line end\n"));
    QVERIFY(written->endsWith("\n\nstrong\n"));
    const auto refused =
        peer::writePeerConfig(test::peerCase(QStringLiteral("ikev1-main")), *own[0], options);
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().detail.contains(QStringLiteral("IkeConfig.IkeVersion \"ikev1\"")));
}

void TestDialects::unusableOnesAreReported()
{
    const QTemporaryDir folder;
    writeTemplate(folder.filePath(QStringLiteral("a.mustache")), "{{#tunnels}} never closed");
    writeTemplate(folder.filePath(QStringLiteral("b.mustache")), "fine");
    writeTemplate(folder.filePath(QStringLiteral("b.json")), "{");
    writeTemplate(folder.filePath(QStringLiteral("c.mustache")), "fine");
    writeTemplate(folder.filePath(QStringLiteral("swanctl.mustache")), "mine");
    const auto own = peer::ownDialects(folder.path());
    QCOMPARE(own.size(), std::size_t(4));
    for (const std::size_t bad : {0, 1, 3}) {
        QVERIFY(!own[bad].has_value());
        QCOMPARE(own[bad].error().kind, ErrorKind::PeerTemplateUnusable);
        QVERIFY(own[bad].error().subject.endsWith(QStringLiteral(".mustache")));
        QVERIFY(!own[bad].error().detail.isEmpty());
    }
    QVERIFY(own[2].has_value());
}

void TestDialects::tunnelsThatHaveToAgree()
{
    const auto dialect =
        peer::readDialect(QStringLiteral("mine"), R"({"alike_tunnels":true})", "{{connection_id}}\n");
    QVERIFY(dialect.has_value());
    const auto options = test::goldenOptions({});
    const auto alike = test::peerCase(QStringLiteral("dual-tunnel"));
    QVERIFY(peer::writePeerConfig(alike, *dialect, options).has_value());
    auto differing = alike;
    differing.tunnels[1].localAddress = QStringLiteral("203.0.113.9");
    differing.tunnels[1].pfsGroup.clear();
    differing.tunnels[1].espLifetimeSeconds = 3600;
    const auto refused = peer::writePeerConfig(differing, *dialect, options);
    QVERIFY(!refused.has_value());
    for (const char *said : {"CustomerGatewayId \"203.0.113.2, 203.0.113.9\"",
                             "IpsecPfs \"group14, disabled\"", "IpsecLifetime \"86400, 3600\""})
        QVERIFY2(refused.error().detail.contains(QLatin1StringView(said)),
                 qPrintable(refused.error().detail));
    // What a gateway keeps for each peer, and tunnels with an interface each.
    auto own = alike;
    own.tunnels[1].ikeGroup = QStringLiteral("group5");
    own.tunnels[1].dpd = false;
    QVERIFY(peer::writePeerConfig(own, *dialect, options).has_value());
    differing.localSubnets = differing.remoteSubnets = QStringList{QStringLiteral("0.0.0.0/0")};
    QVERIFY(peer::writePeerConfig(differing, *dialect, options).has_value());
}

void TestDialects::routesDecide_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("ios") << QStringLiteral("cisco-ios-ikev1");
    QTest::newRow("asa") << QStringLiteral("cisco-asa");
}

/// IKEv1 between 0.0.0.0/0 and 0.0.0.0/0: a crypto map would take all that leaves the interface.
void TestDialects::routesDecide()
{
    QFETCH(const QString, id);
    auto config = test::peerCase(QStringLiteral("dual-tunnel-ikev1"));
    config.localSubnets = config.remoteSubnets = QStringList{QStringLiteral("0.0.0.0/0")};
    for (peer::PeerTunnel &tunnel : config.tunnels)
        tunnel.ikeAuthentication = tunnel.espAuthentication = QStringLiteral("sha1");
    const auto written =
        peer::writePeerConfig(config, test::dialectById(qPrintable(id)), test::goldenOptions({}));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    const QByteArray body = written->mid(written->indexOf("\n\n"));
    QVERIFY2(!body.contains("crypto map") && !body.contains(" permit "), body.constData());
    for (const char *line :
         {"interface TUNNEL_INTERFACE_1", " tunnel protection ipsec profile vco-bp1test0example00001-1",
          " tunnel destination 192.0.2.41", "interface TUNNEL_INTERFACE_2",
          " tunnel protection ipsec profile vco-bp1test0example00001-2", " tunnel destination 192.0.2.42"})
        QVERIFY2(body.split('\n').contains(line), line);
}

/// It would lead the packets to Alibaba Cloud's own address into the tunnel.
void TestDialects::noDefaultRoute()
{
    auto config = test::peerCase(QStringLiteral("ikev2"));
    config.remoteSubnets = QStringList{QStringLiteral("0.0.0.0/0"), QStringLiteral("10.2.0.0/16")};
    const auto written =
        peer::writePeerConfig(config, test::dialectById("cisco-ios-ikev2"), test::goldenOptions({}));
    QVERIFY(written.has_value());
    QVERIFY(written->contains("\nip route 10.2.0.0 255.255.0.0 TUNNEL_INTERFACE\n"));
    QVERIFY(!written->contains("ip route 0.0.0.0"));
}

void TestDialects::mistakes_data()
{
    QTest::addColumn<QByteArray>("description");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *description, const char *named) {
        QTest::newRow(name) << QByteArray(description) << QString::fromLatin1(named);
    };
    row("unknown key", R"({"titel":"x"})", "titel");
    row("unknown inner key", R"({"psk":{"form":"plain","refuse":"?"}})", "psk.refuse");
    row("unknown words", R"({"words":{"ike_cipher":{}}})", "words.ike_cipher");
    row("wrong type", R"({"aggressive":"yes"})", "aggressive");
    row("unknown form", R"({"psk":{"form":"rot13"}})", "psk.form");
    row("unknown proof", R"({"proof":"certain"})", "proof");
    row("limits", R"({"ike_lifetime":[60]})", "ike_lifetime");
    row("a word that is a number", R"({"words":{"ike_group":{"group2":2}}})", "words.ike_group");
}

void TestDialects::mistakes()
{
    QFETCH(const QByteArray, description);
    QFETCH(const QString, named);
    const auto dialect = peer::readDialect(QStringLiteral("x"), description, "text");
    QVERIFY(!dialect.has_value());
    QCOMPARE(dialect.error().kind, ErrorKind::PeerTemplateUnusable);
    QVERIFY2(dialect.error().detail.contains(named), qPrintable(dialect.error().detail));
}

void TestDialects::unknownVariablesAreErrors_data()
{
    QTest::addColumn<QByteArray>("grammar");
    for (const char *grammar : {"{{ike_cipher}}", "{{#tunnel}}x{{/tunnel}}", "{{^tunnel}}x{{/tunnel}}",
                                "{{>other}}", "{{#tunnels}}{{local.nothing}}{{/tunnels}}"})
        QTest::newRow(grammar) << QByteArray(grammar);
}

void TestDialects::unknownVariablesAreErrors()
{
    QFETCH(const QByteArray, grammar);
    const auto dialect = peer::readDialect(QStringLiteral("mine"), {}, grammar);
    QVERIFY(dialect.has_value());
    const auto written =
        peer::writePeerConfig(test::peerCase(QStringLiteral("ikev2")), *dialect, test::goldenOptions({}));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::PeerTemplateUnusable);
    QCOMPARE(written.error().subject, QStringLiteral("mine"));
}

void TestDialects::linesOfTags_data()
{
    QTest::addColumn<QByteArray>("grammar");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("true") << QByteArray("a\n  {{#yes}}\nb\n  {{/yes}}\nc\n") << QByteArray("a\nb\nc\n");
    QTest::newRow("false") << QByteArray("a\n{{#no}}\nb\n{{/no}}\nc\n") << QByteArray("a\nc\n");
    QTest::newRow("inverted") << QByteArray("a\n{{^no}}\nb\n{{/no}}\nc\n") << QByteArray("a\nb\nc\n");
    QTest::newRow("empty lines are kept")
        << QByteArray("{{#yes}}\n\nb\n\n{{/yes}}\n\nc") << QByteArray("\nb\n\n\nc");
    QTest::newRow("list") << QByteArray("{{#list}}\n\nx{{n}}\n{{/list}}\n") << QByteArray("\nx1\n\nx2\n");
    QTest::newRow("comment") << QByteArray("a\n{{! not seen }}\nb\n") << QByteArray("a\nb\n");
    QTest::newRow("within a line") << QByteArray("a{{#no}}b{{/no}}c {{#yes}}d{{/yes}}\n")
                                   << QByteArray("ac d\n");
    QTest::newRow("delimiters") << QByteArray("{{=<% %>=}}\n<%#yes%>\n{{a}}\n<%/yes%>\nb\n")
                                << QByteArray("{{a}}\nb\n");
    QTest::newRow("a variable alone") << QByteArray("a\n{{empty}}\nb\n") << QByteArray("a\n\nb\n");
}

void TestDialects::linesOfTags()
{
    QFETCH(const QByteArray, grammar);
    QFETCH(const QByteArray, expected);
    const QVariantList list{QVariantMap{{QStringLiteral("n"), 1}}, QVariantMap{{QStringLiteral("n"), 2}}};
    const auto written = peer::renderTemplate(grammar, {{QStringLiteral("yes"), true},
                                                        {QStringLiteral("no"), false},
                                                        {QStringLiteral("empty"), QString()},
                                                        {QStringLiteral("list"), list}});
    QVERIFY(written.has_value());
    QCOMPARE(*written, expected);
}

TUNNELGLASS_TEST(dialects, TestDialects, QCoreApplication)
#include "tst_Dialects.moc"
