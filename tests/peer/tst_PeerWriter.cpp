// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/Dialects.h"
#include "peer/PeerCases.h"
#include "peer/SecretForm.h"
#include "support/Canary.h"
#include "support/TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tunnelglass;
using peer::SecretForm;

namespace {

QString latinText(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

/// What holds for every dialect, whatever its words are.
class TestPeerWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialectsSayWhatTheyAre();
    void secretsAreLeftOut_data() { perDialect(); }
    void secretsAreLeftOut();
    void aMaskedKeyIsPointedAt();
    void hostileTextAddsNoLine_data() { perDialect(); }
    void hostileTextAddsNoLine();
    void outsideTextStaysInItsPlace_data() { perDialect(); }
    void outsideTextStaysInItsPlace();
    void secretForms_data();
    void secretForms();
    void refusalsNameNoSecret();
    void downloadConfigIsJson();

private:
    static void perDialect();
};

void TestPeerWriter::perDialect()
{
    QTest::addColumn<QString>("id");
    for (const peer::Dialect &dialect : peer::builtInDialects())
        QTest::newRow(qPrintable(dialect.id)) << dialect.id;
}

void TestPeerWriter::dialectsSayWhatTheyAre()
{
    for (const peer::Dialect &dialect : peer::builtInDialects()) {
        QVERIFY2(!dialect.title.isEmpty() && !dialect.source.isEmpty(), qPrintable(dialect.id));
        QVERIFY2(dialect.proof != peer::DialectProof::Unknown, qPrintable(dialect.id));
        QVERIFY2(dialect.ikev1 || dialect.ikev2, qPrintable(dialect.id));
    }
}

void TestPeerWriter::secretsAreLeftOut()
{
    QFETCH(const QString, id);
    const QByteArray secret(test::canary);
    for (const QString &name : test::peerCases()) {
        peer::PeerConfig config = test::peerCase(name);
        for (peer::PeerTunnel &tunnel : config.tunnels) {
            tunnel.psk = SecretBytes(secret);
            if (tunnel.bgp)
                tunnel.bgp->authKey = SecretBytes(secret);
        }
        peer::PeerOptions options = test::goldenOptions(name);
        options.includeSecrets = false;
        const QByteArray written =
            test::writtenOrRefused(peer::writePeerConfig(config, test::dialectById(qPrintable(id)), options));
        QVERIFY(!written.contains(secret));
        QVERIFY(!written.contains(secret.toBase64().chopped(2)));
        QVERIFY(!written.toLower().contains(secret.toHex()));
    }
}

void TestPeerWriter::aMaskedKeyIsPointedAt()
{
    peer::PeerConfig config = test::peerCase(QStringLiteral("ikev2"));
    const peer::Dialect &dialect = test::dialectById("swanctl");
    peer::PeerOptions options = test::goldenOptions({});
    options.includeSecrets = true;
    config.tunnels[0].psk = SecretBytes("pgw6dy7d1i8i***");
    QVERIFY(!peer::writePeerConfig(config, dialect, options)->contains("masked"));
    config.tunnels[0].psk = SecretBytes("pgw6dy7d1i8i****");
    QVERIFY(peer::writePeerConfig(config, dialect, options)->contains("have it masked"));
    // Nothing is told of a key that is left out.
    options.includeSecrets = false;
    QVERIFY(!peer::writePeerConfig(config, dialect, options)->contains("masked"));
}

/// A name with line ends gives as many lines as one without.
void TestPeerWriter::hostileTextAddsNoLine()
{
    QFETCH(const QString, id);
    const peer::Dialect &dialect = test::dialectById(qPrintable(id));
    const QString evil = latinText("a\r\nb\n}\x0b\x0c") + QChar(0x2028) + QChar(0x85) + latinText("c");
    for (const char *name : {"ikev2", "ikev1-main", "dual-tunnel", "route-based"}) {
        peer::PeerConfig config = test::peerCase(latinText(name));
        const auto plain = peer::writePeerConfig(config, dialect, test::goldenOptions({}));
        config.connectionName = evil;
        config.connectionId += evil;
        config.region = evil;
        config.tunnels[0].tunnelId += evil;
        config.tunnels[0].role += evil;
        const auto hostile = peer::writePeerConfig(config, dialect, test::goldenOptions({}));
        QCOMPARE(hostile.has_value(), plain.has_value());
        if (!plain)
            continue;
        // The header is wrapped, so its lines may be more; none of them ends the comment.
        const QString body = QString::fromUtf8(*hostile);
        for (const char16_t end : {u'\r', u'\x0b', u'\x0c', u'\u2028', u'\u0085'})
            QVERIFY(!body.contains(QChar(end)));
        const auto bodyLines = [&dialect](const QByteArray &file) {
            qsizetype count = 0;
            for (const QByteArray &line : file.split('\n'))
                count += dialect.header && line.startsWith(dialect.comment.toUtf8()) ? 0 : 1;
            return count;
        };
        QCOMPARE(bodyLines(*hostile), bodyLines(*plain));
    }
}

/// Signs that end a word, a string or a comment anywhere do not get out of a name.
void TestPeerWriter::outsideTextStaysInItsPlace()
{
    QFETCH(const QString, id);
    const peer::Dialect &dialect = test::dialectById(qPrintable(id));
    peer::PeerConfig config = test::peerCase(latinText(dialect.ikev2 ? "ikev2" : "ikev1-main"));
    config.connectionName = latinText("QQ\"QQ'QQ\\QQ$QQ`QQ#QQ!QQ;QQ{QQ}QQ?QQ%QQ<QQ>QQ&QQ|QQ~QQ^QQ[QQ]");
    config.region = config.connectionName;
    const auto written = peer::writePeerConfig(config, dialect, test::goldenOptions({}));
    if (!written)
        QSKIP("this dialect does not write the case");
    for (const char sign : QByteArrayView("\"'\\$`#!;{}?%<>&|~^[]"))
        QVERIFY2(!written->contains(QByteArray("Q").append(sign)), written->constData());
}

void TestPeerWriter::secretForms_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("expected"); // empty: refused
    using Kind = SecretForm::Kind;
    const auto row = [](Kind kind, const QByteArray &secret, const char *expected) {
        QTest::addRow("%d %s", int(kind), secret.toPercentEncoding().constData())
            << int(kind) << secret << QString::fromUtf8(expected);
    };
    row(Kind::Plain, "ab#c", "ab#c");
    row(Kind::Plain, "a b", "");
    row(Kind::Plain, "a\nb", "");
    row(Kind::Plain, "a?b", "");
    row(Kind::Plain, "0X12", "");
    row(Kind::Plain, "short", "");
    row(Kind::Plain, "longer than", "");
    row(Kind::Plain, "\xc3\xa4\xc3\xa4\xc3\xa4", "");
    row(Kind::DoubleQuoted, "a\"b\\c d", "\"a\\\"b\\\\c d\"");
    row(Kind::DoubleQuoted, "a\nb45", "");
    row(Kind::SingleQuoted, "a\"b c", "'a\"b c'");
    row(Kind::SingleQuoted, "a'b", "");
    row(Kind::Base64, "0x1234", "0sMHgxMjM0");
    row(Kind::Base64, QByteArray("\xff\x00?", 3), "0s/wA/");
    row(Kind::Json, "a\"b\\c\n", "\"a\\\"b\\\\c\\u000a\"");
    row(Kind::Json, "\xff\xfe", "");
}

void TestPeerWriter::secretForms()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, secret);
    QFETCH(const QString, expected);
    SecretForm form;
    form.kind = SecretForm::Kind(kind);
    if (form.kind == SecretForm::Kind::Plain) {
        form.refuses = latinText("?");
        form.refusesLeading = QStringList{latinText("0x")};
        form.maxLength = 10;
    }
    if (secret == "short")
        form.minLength = 6;
    const QString refusal = form.refusal(SecretBytes(secret));
    QCOMPARE(refusal.isEmpty(), !expected.isEmpty());
    if (!expected.isEmpty())
        QCOMPARE(form.written(SecretBytes(secret)), expected);
}

void TestPeerWriter::refusalsNameNoSecret()
{
    peer::Dialect dialect = test::dialectById("swanctl");
    dialect.psk = {};
    dialect.psk.refuses = latinText("?");
    peer::PeerConfig config = test::peerCase(latinText("ikev2"));
    config.tunnels[0].psk = SecretBytes(QByteArray(test::canary).append('?'));
    const auto refused = peer::writePeerConfig(config, dialect, test::goldenOptions({}));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::PeerConfigRefused);
    QCOMPARE(refused.error().subject, dialect.title);
    QVERIFY(refused.error().detail.contains(latinText("IkeConfig.Psk")));
    QVERIFY(!refused.error().detail.contains(latinText(test::canary)));
}

/// The API's own form is JSON by another parser, and has what the samples of the API have.
void TestPeerWriter::downloadConfigIsJson()
{
    const peer::Dialect &dialect = test::dialectById("download-config");
    int written = 0;
    for (const QString &name : test::peerCases()) {
        const auto file = peer::writePeerConfig(test::peerCase(name), dialect, test::goldenOptions(name));
        if (!file)
            continue;
        ++written;
        QJsonParseError error;
        const QJsonObject config = QJsonDocument::fromJson(*file, &error)
                                       .object()
                                       .value(latinText("VpnConnectionConfig"))
                                       .toObject();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(name + error.errorString()));
        QVERIFY(config.contains(latinText("LocalSubnet")) && config.contains(latinText("RemoteSubnet")));
        QCOMPARE(config.contains(latinText("TunnelsConfig")), name.contains(latinText("dual")));
        QCOMPARE(config.contains(latinText("BgpConfigs")), name.contains(latinText("bgp")));
        if (name == latinText("psk-quotes"))
            QCOMPARE(config.value(latinText("IkeConfig")).toObject().value(latinText("Psk")).toString(),
                     latinText("a\"b'c\\d"));
    }
    QVERIFY(written > 30);
}

TUNNELGLASS_TEST(peer_writer, TestPeerWriter, QCoreApplication)
#include "tst_PeerWriter.moc"
