// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/Document.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace tunnelglass;
using decode::Document;
using decode::Node;
using decode::NodeKind;

class NodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absentNodeAnswersEmpty();
    void kindsAndTexts();
    void numbersKeepTheirDigits_data();
    void numbersKeepTheirDigits();
    void findPrefersExactCase();
    void followsPaths();
    void xmlTexts_data();
    void xmlTexts();
    void xmlSiblingsBecomeArrays();
    void xmlAttributesAndMixedTextAreKept();
    void indexLeadsBack();
};

void NodeTest::absentNodeAnswersEmpty()
{
    const Node node;
    QVERIFY(!node.isValid());
    QVERIFY(!node.isObject() && !node.isArray() && !node.isScalar() && !node.isSecret() &&
            !node.isUnpackedText());
    QCOMPARE(node.childCount(), qsizetype(0));
    QVERIFY(node.text().isEmpty() && node.name().isEmpty() && node.maskedText().isEmpty());
    QVERIFY(!node.find("a") && !node.at("a.b") && !node.firstChild() && !node.nextSibling());
    QVERIFY(node.begin() == node.end());
}

void NodeTest::kindsAndTexts()
{
    const auto document =
        Document::parse(R"({"s":"x\"\u00e9","n":-1.5e3,"t":true,"f":false,"z":null,"o":{},"a":[]})");
    QVERIFY(document.has_value());
    const Node root = (*document)->root();
    QCOMPARE(root.childCount(), qsizetype(7));
    QCOMPARE(root.find("s").kind(), NodeKind::String);
    QCOMPARE(root.find("s").text(), QString::fromUtf8("x\"\xC3\xA9"));
    QCOMPARE(root.find("n").kind(), NodeKind::Number);
    QCOMPARE(root.find("n").text(), QStringLiteral("-1.5e3"));
    QCOMPARE(root.find("t").kind(), NodeKind::Boolean);
    QCOMPARE(root.find("t").text(), QStringLiteral("true"));
    QCOMPARE(root.find("f").text(), QStringLiteral("false"));
    QCOMPARE(root.find("z").kind(), NodeKind::Null);
    QVERIFY(root.find("z").text().isEmpty());
    QVERIFY(root.find("o").isObject() && !root.find("o").firstChild());
    QVERIFY(root.find("a").isArray() && root.find("a").childCount() == 0);
    QVERIFY(!root.find("a").nextSibling());
}

void NodeTest::numbersKeepTheirDigits_data()
{
    QTest::addColumn<QByteArray>("digits");
    for (const char *digits : {"0", "-0", "1519391420000", "4294967295", "18446744073709551616", "0.10",
                               "123456789012345678901234567890.123456789", "1E300", "1e-5"})
        QTest::newRow(digits) << QByteArray(digits);
}

void NodeTest::numbersKeepTheirDigits()
{
    QFETCH(QByteArray, digits);
    const auto document = Document::parse("{\"a\":[" + digits + "," + digits + "],\"b\":" + digits + "}");
    QVERIFY(document.has_value());
    const Node root = (*document)->root();
    QCOMPARE(root.find("b").textUtf8().toByteArray(), digits);
    for (const Node &item : root.find("a")) {
        QCOMPARE(item.textUtf8().toByteArray(), digits);
        QVERIFY(item.nameUtf8().isEmpty());
    }
}

void NodeTest::findPrefersExactCase()
{
    const auto document = Document::parse(R"({"STATUS":"1","Status":"2","status":"3"})");
    QVERIFY(document.has_value());
    const Node root = (*document)->root();
    QCOMPARE(root.find("Status").text(), QStringLiteral("2"));
    QCOMPARE(root.find("status").text(), QStringLiteral("3"));
    QVERIFY(root.find("sTATUS").isValid());
    QVERIFY(!root.find("Statu") && !root.find("Statuss") && !root.find(""));
}

void NodeTest::followsPaths()
{
    const auto document = Document::parse(R"({"IkeConfig":{"IkeEncAlg":"aes"},"x":1})");
    QVERIFY(document.has_value());
    const Node root = (*document)->root();
    QCOMPARE(root.at("IkeConfig.IkeEncAlg").text(), QStringLiteral("aes"));
    QCOMPARE(root.at("ikeconfig.ikeencalg").text(), QStringLiteral("aes"));
    QVERIFY(!root.at("IkeConfig.Nothing") && !root.at("x.y"));
}

void NodeTest::xmlTexts_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *element, const char *text) {
        QTest::newRow(name) << QByteArray(element) << QString::fromUtf8(text);
    };
    row("plain", "<V>c2</V>", "c2");
    row("white space around it", "<V>\n   c2\t</V>", "c2");
    row("white space inside it", "<V> a  b </V>", "a  b");
    row("only white space", "<V>  \n </V>", "");
    row("kept white space", "<V xml:space=\"preserve\">  a </V>", "  a ");
    row("empty", "<V/>", "");
    row("CDATA", "<V><![CDATA[<a> & \"b\"]]></V>", "<a> & \"b\"");
    row("CDATA and text", "<V>a<![CDATA[ b ]]>c</V>", "a b c");
    row("entities", "<V>&lt;&amp;&gt;&quot;&apos;&#65;&#x4e2d;</V>", "<&>\"'A\xE4\xB8\xAD");
    row("comment inside", "<V>a<!-- x -->b</V>", "ab");
    row("processing instruction inside", "<V>a<?x y?>b</V>", "ab");
    row("other script", "<V>\xE8\xBF\x9E\xE6\x8E\xA5</V>", "\xE8\xBF\x9E\xE6\x8E\xA5");
}

void NodeTest::xmlTexts()
{
    QFETCH(QByteArray, element);
    QFETCH(QString, text);
    const auto document = Document::parse("<Response>\n" + element + "<Other>1</Other></Response>");
    QVERIFY(document.has_value());
    QCOMPARE((*document)->format(), decode::WireFormat::Xml);
    QCOMPARE((*document)->rootName(), QStringLiteral("Response"));
    const Node root = (*document)->root();
    QCOMPARE(root.childCount(), qsizetype(2));
    QCOMPARE(root.find("V").kind(), NodeKind::String);
    QCOMPARE(root.find("V").text(), text);
    QCOMPARE(root.find("Other").text(), QStringLiteral("1"));
}

void NodeTest::xmlSiblingsBecomeArrays()
{
    const auto document =
        Document::parse("<R><A>1</A><B><C>2</C></B><A>3</A><D/><B><C>4</C><C>5</C></B><A>6</A></R>");
    QVERIFY(document.has_value());
    const Node root = (*document)->root();
    QByteArray keys;
    for (const Node &child : root)
        keys += child.nameUtf8();
    QCOMPARE(keys, QByteArray("ABD"));
    QStringList texts;
    for (const Node &item : root.find("A"))
        texts << item.text();
    QCOMPARE(texts, QStringList({QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("6")}));
    QVERIFY(root.find("B").isArray());
    QCOMPARE(root.find("B").firstChild().find("C").text(), QStringLiteral("2"));
    QVERIFY(root.find("B").firstChild().nextSibling().find("C").isArray());
    QVERIFY(root.find("D").isScalar());
}

void NodeTest::xmlAttributesAndMixedTextAreKept()
{
    const auto document =
        Document::parse("<R xmlns='urn:x' a='1&quot;'><V id='7'>text</V><W>some <b>bold</b></W></R>");
    QVERIFY(document.has_value());
    const Node root = (*document)->root();
    QCOMPARE(root.find("@xmlns").text(), QStringLiteral("urn:x"));
    QCOMPARE(root.find("@a").text(), QStringLiteral("1\""));
    QCOMPARE(root.at("V.@id").text(), QStringLiteral("7"));
    QCOMPARE(root.at("V.#text").text(), QStringLiteral("text"));
    QCOMPARE(root.at("W.b").text(), QStringLiteral("bold"));
    QCOMPARE(root.at("W.#text").text(), QStringLiteral("some"));
}

void NodeTest::indexLeadsBack()
{
    const auto document = Document::parse(R"({"a":[{"b":1},{"b":2}]})");
    QVERIFY(document.has_value());
    for (const Node &item : (*document)->root().find("a"))
        QVERIFY((*document)->nodeAt(item.index()) == item);
    QVERIFY(!(*document)->nodeAt(999));
}

TUNNELGLASS_TEST(node, NodeTest, QCoreApplication)
#include "tst_Node.moc"
