// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "SampleFixture.h"
#include "decode/ConnectionDecoder.h"
#include "decode/Document.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::openapi;
using namespace tunnelglass::test;

/// What the sample account answers, and how its replies behave.
class TestSampleAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesTheSeedsConnectionFlat();
    void bothFormatsSayTheSame_data();
    void bothFormatsSayTheSame();
    void listsSpellATag();
    void pages_data();
    void pages();
    void refusesPaging_data();
    void refusesPaging();
    void refuses_data();
    void refuses();
    void errorBodiesAreWhole_data();
    void errorBodiesAreWhole();
    void namesRegionsInTheLanguageAskedFor();
    void answersLater();
    void abortEndsItOnce();
    void deletingTheAccountIsSafe();
};

namespace {

QJsonArray listed(const QJsonObject &answer)
{
    return answer.value(u"VpnConnections").toObject().value(u"VpnConnection").toArray();
}

const QString seedId = QStringLiteral("vco-bp1w3m1p23iftycv****");

} // namespace

void TestSampleAnswers::servesTheSeedsConnectionFlat()
{
    QFile file(QStringLiteral(TUNNELGLASS_TEST_DATA "/samples/seed.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject seed = listed(QJsonDocument::fromJson(file.readAll()).object()).first().toObject();

    SampleFixture fixture;
    QJsonObject answer =
        fixture.ask(QStringLiteral("DescribeVpnConnection"), {{QStringLiteral("VpnConnectionId"), seedId}});
    QVERIFY(!answer.take(u"RequestId").toString().isEmpty());
    QVERIFY2(answer == seed, "the seed's connection is not served as it is");
}

void TestSampleAnswers::bothFormatsSayTheSame_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("one") << QStringLiteral("DescribeVpnConnection");
    QTest::newRow("list") << QStringLiteral("DescribeVpnConnections");
}

void TestSampleAnswers::bothFormatsSayTheSame()
{
    QFETCH(QString, action);
    SampleFixture fixture;
    fixture.options.signature = SignatureVersion::V1;
    Request request = vpcRequest(action, {{QStringLiteral("PageSize"), QStringLiteral("50")}});
    if (action == u"DescribeVpnConnection")
        request.parameters = {{QStringLiteral("RegionId"), QStringLiteral("cn-hangzhou")},
                              {QStringLiteral("VpnConnectionId"), seedId}};
    QList<vpn::Connection> decoded[2];
    for (const WireFormat wire : {WireFormat::Json, WireFormat::Xml}) {
        request.wire = wire;
        const Result<Reply> reply = fixture.call(request);
        QVERIFY(reply);
        QVERIFY(reply->contentType.startsWith(wire == WireFormat::Xml ? u"text/xml" : u"application/json"));
        const auto document = decode::Document::parse(reply->body);
        QVERIFY(document);
        for (const decode::Node &node : decode::connectionNodes((*document)->root()))
            decoded[int(wire)].append(decode::decodeConnection(node));
    }
    QVERIFY(!decoded[0].isEmpty());
    QCOMPARE(decoded[0].size(), decoded[1].size());
    for (qsizetype i = 0; i < decoded[0].size(); ++i)
        QVERIFY2(decoded[0].at(i) == decoded[1].at(i), qPrintable(decoded[0].at(i).name));
}

void TestSampleAnswers::listsSpellATag()
{
    SampleFixture fixture;
    const QJsonArray list = listed(fixture.ask(QStringLiteral("DescribeVpnConnections"),
                                               {{QStringLiteral("PageSize"), QStringLiteral("50")}}));
    int tagged = 0;
    for (const QJsonValue item : list) {
        QVERIFY(!item.toObject().contains(u"Tags"));
        QVERIFY(!item.toObject().contains(u"ZoneNo"));
        tagged += item.toObject().contains(u"Tag") ? 1 : 0;
    }
    QVERIFY(tagged > 0);
}

void TestSampleAnswers::pages_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QMap<QString, QString>>("paging");
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("total");
    const QString size = QStringLiteral("PageSize");
    const QString number = QStringLiteral("PageNumber");
    using Paging = QMap<QString, QString>;
    const QString shanghai = QStringLiteral("cn-shanghai");
    QTest::newRow("default") << shanghai << Paging{} << 10 << 120;
    QTest::newRow("first of 50") << shanghai << Paging{{size, QStringLiteral("50")}} << 50 << 120;
    QTest::newRow("last of 50") << shanghai
                                << Paging{{size, QStringLiteral("50")}, {number, QStringLiteral("3")}} << 20
                                << 120;
    QTest::newRow("beyond") << shanghai << Paging{{size, QStringLiteral("50")}, {number, QStringLiteral("4")}}
                            << 0 << 120;
    QTest::newRow("far beyond") << shanghai
                                << Paging{{size, QStringLiteral("50")},
                                          {number, QStringLiteral("2147483647")}}
                                << 0 << 120;
    QTest::newRow("empty region") << QStringLiteral("eu-central-1") << Paging{} << 0 << 0;
}

void TestSampleAnswers::pages()
{
    QFETCH(QString, region);
    using Paging = QMap<QString, QString>;
    QFETCH(Paging, paging);
    QFETCH(int, items);
    QFETCH(int, total);
    SampleFixture fixture;
    paging.insert(QStringLiteral("RegionId"), region);
    const QJsonObject answer = fixture.ask(QStringLiteral("DescribeVpnConnections"), paging);
    QCOMPARE(int(listed(answer).size()), items);
    QCOMPARE(answer.value(u"TotalCount").toInt(-1), total);
    QCOMPARE(answer.value(u"PageSize").toInt(),
             paging.value(QStringLiteral("PageSize"), QStringLiteral("10")).toInt());
    QCOMPARE(answer.value(u"PageNumber").toInt(),
             paging.value(QStringLiteral("PageNumber"), QStringLiteral("1")).toInt());
}

void TestSampleAnswers::refusesPaging_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    for (const char *value : {"0", "-1", "51", "ten", "99999999999"})
        QTest::addRow("PageSize %s", value) << QStringLiteral("PageSize") << QString::fromLatin1(value);
    for (const char *value : {"0", "-1", "ten", "99999999999"})
        QTest::addRow("PageNumber %s", value) << QStringLiteral("PageNumber") << QString::fromLatin1(value);
}

void TestSampleAnswers::refusesPaging()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    SampleFixture fixture;
    const RawAnswer answer =
        fixture.send(fixture.sign(vpcRequest(QStringLiteral("DescribeVpnConnections"), {{name, value}})));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), QStringLiteral("InvalidParameter"));
}

void TestSampleAnswers::refuses_data()
{
    QTest::addColumn<Request>("request");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    const QString one = QStringLiteral("DescribeVpnConnection");
    const QString idName = QStringLiteral("VpnConnectionId");
    QTest::newRow("unknown id") << vpcRequest(one, {{idName, QStringLiteral("vco-nosuch")}})
                                << ErrorKind::ConnectionNotFound << 404;
    QTest::newRow("id of another region")
        << vpcRequest(one, {{idName, seedId}, {QStringLiteral("RegionId"), QStringLiteral("cn-shanghai")}})
        << ErrorKind::ConnectionNotFound << 404;
    QTest::newRow("no id") << vpcRequest(one) << ErrorKind::ParameterMissing << 400;
    QTest::newRow("unknown region") << vpcRequest(one,
                                                  {{idName, seedId},
                                                   {QStringLiteral("RegionId"), QStringLiteral("xx-mars-1")}})
                                    << ErrorKind::RegionNotFound << 404;
    Request noRegion = vpcRequest(QStringLiteral("DescribeVpnConnections"));
    noRegion.parameters.clear();
    QTest::newRow("no region") << noRegion << ErrorKind::ParameterMissing << 400;
    QTest::newRow("unknown action") << vpcRequest(QStringLiteral("DeleteVpnConnection"))
                                    << ErrorKind::ActionNotFound << 404;
    Request oldVersion = vpcRequest(QStringLiteral("DescribeVpnConnections"));
    oldVersion.version = QStringLiteral("2014-05-26");
    QTest::newRow("other version") << oldVersion << ErrorKind::ActionNotFound << 400;
}

void TestSampleAnswers::refuses()
{
    QFETCH(Request, request);
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    SampleFixture fixture;
    const Result<Reply> reply = fixture.call(request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, kind);
    QCOMPARE(reply.error().httpStatus, status);
}

void TestSampleAnswers::errorBodiesAreWhole_data()
{
    QTest::addColumn<WireFormat>("wire");
    QTest::newRow("JSON") << WireFormat::Json;
    QTest::newRow("XML") << WireFormat::Xml;
}

void TestSampleAnswers::errorBodiesAreWhole()
{
    QFETCH(WireFormat, wire);
    SampleFixture fixture;
    fixture.options.signature = SignatureVersion::V1;
    Request request = vpcRequest(QStringLiteral("DeleteVpnConnection"));
    request.wire = wire;
    const RawAnswer answer = fixture.send(fixture.sign(request));
    const auto document = decode::Document::parse(answer.body);
    QVERIFY(document);
    const decode::Node root = (*document)->root();
    QCOMPARE(decode::bodyShape(root), decode::BodyShape::ErrorBody);
    QCOMPARE(root.find("Code").text(), QStringLiteral("InvalidAction.NotFound"));
    QCOMPARE(root.find("HostId").text(), QStringLiteral("vpc.aliyuncs.com"));
    for (const char *name : {"RequestId", "Message", "Recommend"})
        QVERIFY2(!root.find(name).text().isEmpty(), name);
    if (wire == WireFormat::Xml)
        QCOMPARE((*document)->rootName(), QStringLiteral("Error"));
}

void TestSampleAnswers::namesRegionsInTheLanguageAskedFor()
{
    SampleFixture fixture;
    const auto nameOf = [&fixture](const QString &language) {
        const QJsonArray regions =
            fixture.ask(QStringLiteral("DescribeRegions"), {{QStringLiteral("AcceptLanguage"), language}})
                .value(u"Regions")
                .toObject()
                .value(u"Region")
                .toArray();
        for (const QJsonValue region : regions) {
            if (region.toObject().value(u"RegionId").toString() == u"cn-hangzhou")
                return region.toObject().value(u"LocalName").toString();
        }
        return QString();
    };
    QCOMPARE(nameOf(QStringLiteral("en-US")), QStringLiteral("China (Hangzhou)"));
    QVERIFY(nameOf(QStringLiteral("zh-CN")).contains(u"杭州"));
    QCOMPARE(nameOf(QString()), nameOf(QStringLiteral("zh-CN")));
}

void TestSampleAnswers::answersLater()
{
    SampleFixture fixture;
    const SignedRequest sent = fixture.sign(vpcRequest(QStringLiteral("DescribeVpnConnections")));
    QNetworkRequest network(sent.url);
    for (const auto &[name, value] : sent.headers)
        network.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(fixture.account.sendCustomRequest(network, sent.method));
    QVERIFY(!reply->isFinished());
    QCOMPARE(reply->bytesAvailable(), 0);
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QSignalSpy ready(reply.get(), &QNetworkReply::readyRead);
    QVERIFY(finished.wait(5000));
    QCOMPARE(ready.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->rawHeader("Date"), QByteArray("Fri, 01 Mar 2024 08:15:30 GMT"));
    QCOMPARE(reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(), reply->bytesAvailable());
    reply->abort(); // too late: nothing happens
    QCOMPARE(finished.size(), 1);
}

void TestSampleAnswers::abortEndsItOnce()
{
    SampleFixture fixture;
    const std::unique_ptr<QNetworkReply> reply(fixture.account.get(QNetworkRequest(fixture.endpoint)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    reply->abort();
    reply->abort();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    QTest::qWait(30);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reply->readAll(), QByteArray());
}

void TestSampleAnswers::deletingTheAccountIsSafe()
{
    const ManualClock clock;
    auto account = std::make_unique<sample::SampleAccount>(clock);
    QNetworkReply *reply = account->get(QNetworkRequest(QUrl(QStringLiteral("https://vpc.aliyuncs.com/"))));
    QSignalSpy destroyed(reply, &QObject::destroyed);
    account.reset();
    QCOMPARE(destroyed.size(), 1);
    QTest::qWait(30);
}

TUNNELGLASS_TEST(answers, TestSampleAnswers, QCoreApplication)
#include "tst_SampleAnswers.moc"
