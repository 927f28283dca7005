// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/ConnectionDecoder.h"
#include "decode/Document.h"
#include "decode/NodeText.h"
#include "decode/Samples.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace tunnelglass;
using decode::Node;

namespace {

/// Every scalar of a body as "path=text", read by Qt's own parsers.
void jsonLeaves(const QJsonValue &value, const QString &path, QStringList &leaves)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            jsonLeaves(member.value(), path % QLatin1Char('/') % member.key(), leaves);
    } else if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            jsonLeaves(item, path, leaves);
    } else {
        leaves << path % QLatin1Char('=') %
                      (value.isDouble() ? QString::number(value.toInteger()) : value.toVariant().toString());
    }
}

QStringList xmlLeaves(const QByteArray &body)
{
    QStringList leaves;
    QStringList path;
    QXmlStreamReader reader(body);
    bool leaf = false;
    QString text;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            path << reader.name().toString();
            leaf = true;
            text.clear();
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (leaf) // without the root's name, which is no key
                leaves << QLatin1Char('/') % path.sliced(1).join(QLatin1Char('/')) % QLatin1Char('=') %
                              text.trimmed();
            leaf = false;
            path.removeLast();
            break;
        default:
            break;
        }
    }
    return leaves;
}

void nodeLeaves(const Node &node, const QString &path, QStringList &leaves)
{
    if (!node.isContainer())
        leaves << path % QLatin1Char('=') % node.text();
    for (const Node &child : node)
        nodeLeaves(child, child.nameUtf8().isEmpty() ? path : QString(path % QLatin1Char('/') % child.name()),
                   leaves);
}

} // namespace

class Samples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLeafIsThere_data();
    void everyLeafIsThere();
    void bothFormsOfTheSeedAgree();
};

void Samples::everyLeafIsThere_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = sampleNames();
    QVERIFY(names.size() >= 40);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void Samples::everyLeafIsThere()
{
    QFETCH(QString, name);
    const QByteArray body = sampleBytes(name);
    QVERIFY(!body.isEmpty());
    const auto document = decode::Document::parse(body);
    QVERIFY(document.has_value());
    QStringList expected;
    if (name.endsWith(QLatin1StringView("json"))) {
        QCOMPARE((*document)->format(), decode::WireFormat::Json);
        const QJsonDocument reference = QJsonDocument::fromJson(body);
        jsonLeaves(reference.isArray() ? QJsonValue(reference.array()) : QJsonValue(reference.object()), {},
                   expected);
    } else {
        QCOMPARE((*document)->format(), decode::WireFormat::Xml);
        expected = xmlLeaves(body);
    }
    QStringList seen;
    nodeLeaves((*document)->root(), {}, seen);
    expected.sort();
    seen.sort();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(seen, expected);
}

void Samples::bothFormsOfTheSeedAgree()
{
    const auto json = decode::Document::parse(sampleBytes(QStringLiteral("seed.json")));
    const auto xml = decode::Document::parse(sampleBytes(QStringLiteral("seed.xml")));
    QVERIFY(json.has_value() && xml.has_value());
    const QList<Node> left = decode::connectionNodes((*json)->root());
    const QList<Node> right = decode::connectionNodes((*xml)->root());
    QCOMPARE(left.size(), 1);
    QCOMPARE(right.size(), 1);
    vpn::Connection fromJson = decode::decodeConnection(left.first());
    const vpn::Connection fromXml = decode::decodeConnection(right.first());
    // The two samples differ in how they mask the three ids; all else is the same.
    fromJson.id = fromXml.id;
    fromJson.vpnGatewayId = fromXml.vpnGatewayId;
    fromJson.customerGatewayId = fromXml.customerGatewayId;
    fromJson.tunnels.first().customerGatewayId = fromXml.tunnels.first().customerGatewayId;
    QVERIFY(fromJson == fromXml);
}

TUNNELGLASS_TEST(samples, Samples, QCoreApplication)
#include "tst_Samples.moc"
