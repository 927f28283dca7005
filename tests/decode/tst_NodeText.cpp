// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/Document.h"
#include "decode/NodeText.h"
#include "support/TestProgram.h"

#include <QJsonDocument>
#include <QTest>

using namespace tunnelglass;
using decode::Document;
using decode::SecretHandling;

class NodeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prettyJson();
    void jsonEscapes();
    void prettyXml();
    void xmlHoldsWhatXmlAllows_data();
    void xmlHoldsWhatXmlAllows();
    void secretHandling_data();
    void secretHandling();
    void unpackedTextStaysText();
    void printsInTheFormatItCameIn();
};

void NodeText::prettyJson()
{
    const auto document = Document::parse(R"({"a":1.50,"b":[{"c":"x"},[],{}],"d":null,"e":true})");
    QVERIFY(document.has_value());
    QCOMPARE(
        decode::jsonText((*document)->root(), SecretHandling::Mask),
        QByteArray("{\n  \"a\": 1.50,\n  \"b\": [\n    {\n      \"c\": \"x\"\n    },\n    [],\n    {}\n  ],\n"
                   "  \"d\": null,\n  \"e\": true\n}\n"));
    QCOMPARE(decode::compactJsonText((*document)->root(), SecretHandling::Mask),
             QByteArray("{\"a\":1.50,\"b\":[{\"c\":\"x\"},[],{}],\"d\":null,\"e\":true}"));
}

void NodeText::jsonEscapes()
{
    const QByteArray body = R"({"k\"\\":"\u0000\b\f\n\r\t\u001f\"\\/\u007f中"})";
    const auto document = Document::parse(body);
    QVERIFY(document.has_value());
    const QByteArray printed = decode::compactJsonText((*document)->root(), SecretHandling::Mask);
    QCOMPARE(QJsonDocument::fromJson(printed), QJsonDocument::fromJson(body));
    QVERIFY(!QJsonDocument::fromJson(printed).isNull());
}

void NodeText::prettyXml()
{
    const auto document = Document::parse(R"({"a":1,"b":{"c":["x","y"],"d":[]},"e":"","@f":"<\""})");
    QVERIFY(document.has_value());
    QCOMPARE(
        decode::xmlText((*document)->root(), QStringLiteral("R"), SecretHandling::Mask),
        QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<R f=\"&lt;&quot;\">\n  <a>1</a>\n  <b>\n"
                   "    <c>x</c>\n    <c>y</c>\n    <d/>\n  </b>\n  <e/>\n</R>\n"));
}

void NodeText::xmlHoldsWhatXmlAllows_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("readBack");
    const auto row = [](const char *name, const char *json, const QByteArray &readBack) {
        QTest::newRow(name) << QByteArray(json) << readBack;
    };
    row("markup", R"(a<b>&amp;]]>"')", "a<b>&amp;]]>\"'");
    row("surrounding space", R"(  x )", "  x ");
    row("only space", R"(   )", "   ");
    row("newlines", R"(\na\r\nb\rc\n)", "\na\r\nb\rc\n");
    row("tab", R"(a\tb)", "a\tb");
    row("NUL", R"(a\u0000b)",
        "a\xEF\xBF\xBD"
        "b");
    row("control characters", R"(\u0001\u001b[2J)", "\xEF\xBF\xBD\xEF\xBF\xBD[2J");
    row("no characters", R"(x\ufffe\uffffy)", "x\xEF\xBF\xBD\xEF\xBF\xBDy");
    row("emoji", R"(\ud83d\ude00)", "\xF0\x9F\x98\x80");
}

void NodeText::xmlHoldsWhatXmlAllows()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, readBack);
    QByteArray quoted = json;
    quoted.replace("\"", "\\\"");
    const auto document =
        Document::parse("{\"V\":\"" + quoted + "\",\"@A\":\"" + quoted + "\",\"L\":[\"" + quoted + "\",1]}");
    QVERIFY(document.has_value());
    const QByteArray xml = decode::xmlText((*document)->root(), QStringLiteral("R"), SecretHandling::Mask);
    const auto again = Document::parse(xml);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
    QCOMPARE((*again)->root().find("V").textUtf8().toByteArray(), readBack);
    QCOMPARE((*again)->root().find("@A").textUtf8().toByteArray(), readBack);
    QCOMPARE((*again)->root().find("L").firstChild().textUtf8().toByteArray(), readBack);
}

void NodeText::secretHandling_data()
{
    QTest::addColumn<SecretHandling>("handling");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("xml");
    const QByteArray mask = secretMask().toUtf8();
    QTest::newRow("mask") << SecretHandling::Mask
                          << QByteArray("{\"Psk\":\"" + mask + "\",\"a\":{\"token\":[\"" + mask +
                                        "\"]},\"AuthKey\":\"\"}")
                          << QByteArray("<Psk>" + mask + "</Psk>\n  <a>\n    <token>" + mask +
                                        "</token>\n  </a>\n  <AuthKey/>\n");
    QTest::newRow("omit") << SecretHandling::Omit << QByteArray(R"({"a":{}})") << QByteArray("<a>\n  </a>\n");
    QTest::newRow("reveal") << SecretHandling::Reveal
                            << QByteArray(R"({"Psk":"p<1","a":{"token":["t2"]},"AuthKey":""})")
                            << QByteArray(
                                   "<Psk>p&lt;1</Psk>\n  <a>\n    <token>t2</token>\n  </a>\n  <AuthKey/>\n");
}

void NodeText::secretHandling()
{
    QFETCH(SecretHandling, handling);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, xml);
    const auto document = Document::parse(R"({"Psk":"p<1","a":{"token":["t2"]},"AuthKey":""})");
    QVERIFY(document.has_value());
    QCOMPARE(decode::compactJsonText((*document)->root(), handling), json);
    const QByteArray printed = decode::xmlText((*document)->root(), QStringLiteral("R"), handling);
    QVERIFY2(printed.contains(QByteArray("<R>\n  " + xml + "</R>")), printed.constData());
}

void NodeText::unpackedTextStaysText()
{
    const auto document =
        Document::parse(R"({"IkeConfig":"{\"Psk\": \"x\", \"IkeLifetime\": 86400.0}","n":1})");
    QVERIFY(document.has_value());
    const decode::Node ike = (*document)->root().find("IkeConfig");
    QVERIFY(ike.isObject() && ike.isUnpackedText());
    QCOMPARE(decode::compactJsonText((*document)->root(), SecretHandling::Reveal),
             QByteArray(R"({"IkeConfig":"{\"Psk\":\"x\",\"IkeLifetime\":86400.0}","n":1})"));
    QCOMPARE(decode::compactJsonText((*document)->root(), SecretHandling::Omit),
             QByteArray(R"({"IkeConfig":"{\"IkeLifetime\":86400.0}","n":1})"));
    QVERIFY(decode::xmlText((*document)->root(), QStringLiteral("R"), SecretHandling::Omit)
                .contains(R"(<IkeConfig>{"IkeLifetime":86400.0}</IkeConfig>)"));
}

void NodeText::printsInTheFormatItCameIn()
{
    const auto json = Document::parse(R"({"a":"1"})");
    const auto xml = Document::parse("<Root><a>1</a></Root>");
    QVERIFY(json.has_value() && xml.has_value());
    QVERIFY(decode::nodeText((*json)->root(), **json, SecretHandling::Mask).startsWith('{'));
    QVERIFY(decode::nodeText((*xml)->root(), **xml, SecretHandling::Mask)
                .contains("<Root>\n  <a>1</a>\n</Root>"));
    QVERIFY(decode::nodeText((*xml)->root().find("a"), **xml, SecretHandling::Mask).endsWith("<a>1</a>\n"));
}

TUNNELGLASS_TEST(node_text, NodeText, QCoreApplication)
#include "tst_NodeText.moc"
