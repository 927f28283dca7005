// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/Document.h"
#include "decode/NodeText.h"
#include "decode/SecretText.h"
#include "support/TestProgram.h"
#include "vpn/FieldCatalogue.h"

#include <QTest>

using namespace tunnelglass;
using decode::Document;
using decode::Node;

class Secrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySecretOfTheCatalogue();
    void marked_data();
    void marked();
    void notMarked_data();
    void notMarked();
    void textThatHoldsASecret_data();
    void textThatHoldsASecret();
    void keyWithBracesIsNotLookedInto();
    void containersBelowASecretName();
    void maskDoesNotTellTheLength();
};

void Secrets::everySecretOfTheCatalogue()
{
    int found = 0;
    for (const vpn::Field *field : vpn::allFields()) {
        if (field->kind != vpn::FieldKind::Secret)
            continue;
        ++found;
        // The path as nested objects, in JSON and in XML.
        QByteArray json = "\"s3cret\"";
        QByteArray xml = "s3cret";
        QList<QByteArray> keys = QByteArray(field->path).replace("[]", "").split('.');
        std::reverse(keys.begin(), keys.end());
        for (const QByteArray &key : std::as_const(keys)) {
            json = "{\"" + key + "\":" + json + "}";
            xml = "<" + key + ">" + xml + "</" + key + ">";
        }
        for (const QByteArray &body : {json, QByteArray("<R>" + xml + "</R>")}) {
            const auto document = Document::parse(body);
            QVERIFY2(document.has_value(), field->path);
            Node node = (*document)->root();
            while (node.isContainer())
                node = node.firstChild();
            QVERIFY2(node.isSecret(), field->path);
            QVERIFY2(!decode::nodeText((*document)->root(), **document, decode::SecretHandling::Mask)
                          .contains("s3cret"),
                     field->path);
            QVERIFY2(!decode::nodeText((*document)->root(), **document, decode::SecretHandling::Omit)
                          .contains("s3cret"),
                     field->path);
        }
    }
    QVERIFY(found >= 3); // Psk twice, AuthKey
}

void Secrets::marked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *name, const char *body, const char *path) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(path);
    };
    row("by name", R"({"Psk":"s3cret"})", "Psk");
    row("other case", R"({"psk":"s3cret"})", "psk");
    row("not documented", R"({"X":{"Y":{"ClientSecret":"s3cret"}}})", "X.Y.ClientSecret");
    row("number", R"({"Password":12345})", "Password");
    row("token of STS", R"({"Credentials":{"SecurityToken":"s3cret"}})", "Credentials.SecurityToken");
    row("XML", "<R><A><AuthKey>s3cret</AuthKey></A></R>", "A.AuthKey");
    row("XML attribute", "<R><A psk='s3cret'/></R>", "A.@psk");
    row("in JSON text", R"({"Tag":"{\"VpnPsk\":\"s3cret\",\"a\":\"b\"}"})", "Tag.VpnPsk");
    row("in JSON text in JSON text", R"({"A":"{\"B\":\"{\\\"psk\\\":\\\"s3cret\\\"}\"}"})", "A.B.psk");
    row("in JSON text in XML", R"(<R><Tag>{"password":"s3cret"}</Tag></R>)", "Tag.password");
    row("doubly escaped JSON text", R"({"Tag":"{\\\"psk\\\":\\\"s3cret\\\"}"})", "Tag");
    row("cut-off JSON text", R"({"Tag":"{\"a\":1,\"psk\":\"s3cr"})", "Tag");
    row("JSON text in a sentence", R"({"Log":"sent {\"psk\": \"s3cret\"} to the peer"})", "Log");
    row("tag value", R"({"Tags":{"Tag":[{"Key":"db-password","Value":"s3cret"}]}})", "Tags");
    row("tag value before its key", R"({"X":{"Value":"s3cret","Key":"db-password"}})", "X.Value");
    row("TagKey", R"({"X":{"TagKey":"api_token","TagValue":"s3cret"}})", "X.TagValue");
    row("XML tag", "<R><Tag><Key>my-secret</Key><Value>s3cret</Value></Tag></R>", "Tag.Value");
    row("last of two", R"({"Psk":"one","Psk":"s3cret"})", "Psk");
}

void Secrets::marked()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, path);
    const auto document = Document::parse(body);
    QVERIFY(document.has_value());
    const Node root = (*document)->root();
    Node node = root.at(path);
    if (node.isContainer())
        node = node.at("Tag").firstChild().find("Value");
    QVERIFY(node.isScalar());
    QVERIFY(node.isSecret());
    QCOMPARE(node.maskedText(), secretMask());
    for (const auto handling : {decode::SecretHandling::Mask, decode::SecretHandling::Omit}) {
        QVERIFY(!decode::jsonText(root, handling).contains("s3cr"));
        QVERIFY(!decode::xmlText(root, QStringLiteral("R"), handling).contains("s3cr"));
    }
}

void Secrets::notMarked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *name, const char *body, const char *path) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(path);
    };
    row("ordinary", R"({"Name":"c2"})", "Name");
    row("paging", R"({"NextToken":"abc"})", "NextToken");
    row("beside a secret", R"({"IkeConfig":{"Psk":"x","LocalId":"y"}})", "IkeConfig.LocalId");
    row("ordinary tag", R"({"Tag":{"Key":"team","Value":"net"}})", "Tag.Value");
    row("key of a secret tag", R"({"Tag":{"Key":"db-password","Value":"x"}})", "Tag.Key");
    row("quoted words", R"({"Description":"the \"psk\" is elsewhere"})", "Description");
    row("JSON text without secrets", R"({"Tag":"{\"VpnVersion\":\"v1.2.4\"}"})", "Tag.VpnVersion");
    row("brackets in a log line", R"({"Log":"[PROTO_ERR]: {remote id:4}"})", "Log");
}

void Secrets::notMarked()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, path);
    const auto document = Document::parse(body);
    QVERIFY(document.has_value());
    const Node node = (*document)->root().at(path);
    QVERIFY(node.isScalar());
    QVERIFY(!node.isSecret());
    QCOMPARE(node.maskedText(), node.text());
    QVERIFY(!node.text().isEmpty());
}

void Secrets::textThatHoldsASecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *text, bool holds) { QTest::newRow(text) << QByteArray(text) << holds; };
    row(R"("psk":"x")", true);
    row(R"("psk" : "x")", true);
    row(R"(\"psk\":\"x\")", true);
    row(R"(\\\"psk\\\":\\\"x\\\")", true);
    row(R"("a":"b","AuthKey":)", true);
    row(R"("psk")", false);
    row(R"("a":"psk")", false);
    row(R"(psk:x)", false);
    row(R"(")", false);
    row("", false);
}

void Secrets::textThatHoldsASecret()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, holds);
    QCOMPARE(decode::holdsSecretMember(text), holds);
}

void Secrets::keyWithBracesIsNotLookedInto()
{
    const auto document = Document::parse(R"({"Psk":"{\"a\":\"b\"}","Credentials":{"x":"{\"c\":1}"}})");
    QVERIFY(document.has_value());
    const Node root = (*document)->root();
    QVERIFY(root.find("Psk").isScalar() && root.find("Psk").isSecret());
    QVERIFY(root.find("Psk").secretBytes() == SecretBytes(R"({"a":"b"})"));
    QVERIFY(root.at("Credentials.x").isScalar() && root.at("Credentials.x").isSecret());
}

void Secrets::containersBelowASecretName()
{
    const auto document = Document::parse(R"({"Secrets":{"a":"x","b":[1,{"c":true}]},"d":"y"})");
    QVERIFY(document.has_value());
    const Node secrets = (*document)->root().find("Secrets");
    QVERIFY(secrets.find("a").isSecret());
    QVERIFY(secrets.find("b").firstChild().isSecret());
    QVERIFY(secrets.find("b").firstChild().nextSibling().find("c").isSecret());
    QVERIFY(!(*document)->root().find("d").isSecret());
}

void Secrets::maskDoesNotTellTheLength()
{
    const auto document = Document::parse(R"({"Psk":"x","AuthKey":"a much longer one","Token":""})");
    QVERIFY(document.has_value());
    const Node root = (*document)->root();
    QCOMPARE(root.find("Psk").maskedText(), root.find("AuthKey").maskedText());
    QVERIFY(root.find("Token").maskedText().isEmpty());
}

TUNNELGLASS_TEST(secrets, Secrets, QCoreApplication)
#include "tst_Secrets.moc"
