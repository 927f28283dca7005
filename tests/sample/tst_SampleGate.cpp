// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "SampleFixture.h"
#include "support/TestProgram.h"

#include <QCryptographicHash>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::openapi;
using namespace tunnelglass::test;

/// Who the sample account lets in: whoever signs with its key, now, once.
class TestSampleGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsIn_data();
    void letsIn();
    void refusesTampering_data();
    void refusesTampering();
    void showsItsStringToSign();
    void refusesAnotherKey();
    void refusesAWrongSecret_data();
    void refusesAWrongSecret();
    void refusesAToken_data();
    void refusesAToken();
    void refusesAnotherTime_data();
    void refusesAnotherTime();
    void refusesABadTimestamp_data();
    void refusesABadTimestamp();
    void refusesANonceTwice();
    void aRefusedRequestDoesNotUseUpItsNonce();
    void refusesWhatIsMissing_data();
    void refusesWhatIsMissing();
};

namespace {

Request listRequest()
{
    return vpcRequest(QStringLiteral("DescribeVpnConnections"));
}

void addSignatureVersions()
{
    QTest::addColumn<SignatureVersion>("version");
    QTest::newRow("V1") << SignatureVersion::V1;
    QTest::newRow("V3") << SignatureVersion::V3;
}

} // namespace

void TestSampleGate::letsIn_data()
{
    QTest::addColumn<SignatureVersion>("version");
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<WireFormat>("wire");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("V1 GET JSON") << SignatureVersion::V1 << HttpMethod::Get << WireFormat::Json
                                 << QByteArray("{");
    QTest::newRow("V1 GET XML") << SignatureVersion::V1 << HttpMethod::Get << WireFormat::Xml
                                << QByteArray("<?xml");
    QTest::newRow("V1 POST JSON") << SignatureVersion::V1 << HttpMethod::Post << WireFormat::Json
                                  << QByteArray("{");
    QTest::newRow("V1 POST XML") << SignatureVersion::V1 << HttpMethod::Post << WireFormat::Xml
                                 << QByteArray("<?xml");
    QTest::newRow("V3 GET") << SignatureVersion::V3 << HttpMethod::Get << WireFormat::Json << QByteArray("{");
    QTest::newRow("V3 POST") << SignatureVersion::V3 << HttpMethod::Post << WireFormat::Json
                             << QByteArray("{");
}

void TestSampleGate::letsIn()
{
    QFETCH(SignatureVersion, version);
    QFETCH(HttpMethod, method);
    QFETCH(WireFormat, wire);
    QFETCH(QByteArray, start);
    SampleFixture fixture;
    fixture.options.signature = version;
    Request request = listRequest();
    request.method = method;
    request.wire = wire;
    // Everything that percent-encoding gets wrong when it is done carelessly.
    request.parameters.insert(QStringLiteral("Comment"), QStringLiteral("a b+c*d~e/f=g&h%i 杭州"));
    const Result<Reply> reply = fixture.call(request);
    QVERIFY2(reply.has_value(), reply ? "" : qPrintable(reply.error().detail));
    QVERIFY(reply->body.startsWith(start));
    QVERIFY(!reply->requestId.isEmpty());
    QVERIFY(reply->body.contains(reply->requestId.toUtf8()));
}

void TestSampleGate::refusesTampering_data()
{
    QTest::addColumn<SignatureVersion>("version");
    QTest::addColumn<QString>("change");
    for (const auto &[name, version] :
         {std::pair("V1", SignatureVersion::V1), std::pair("V3", SignatureVersion::V3)}) {
        for (const char *change : {"parameter", "action", "signature"})
            QTest::addRow("%s %s", name, change) << version << QString::fromLatin1(change);
    }
    QTest::newRow("V3 host") << SignatureVersion::V3 << QStringLiteral("host");
    QTest::newRow("V3 one more header") << SignatureVersion::V3 << QStringLiteral("header");
    QTest::newRow("V3 body") << SignatureVersion::V3 << QStringLiteral("body");
    QTest::newRow("V3 body and its digest") << SignatureVersion::V3 << QStringLiteral("body and digest");
}

void TestSampleGate::refusesTampering()
{
    QFETCH(SignatureVersion, version);
    QFETCH(QString, change);
    SampleFixture fixture;
    fixture.options.signature = version;
    Request request = listRequest();
    request.method = HttpMethod::Get;
    SignedRequest sent = fixture.sign(request);
    QByteArray url = sent.url.toEncoded();
    if (change == u"parameter")
        url.replace("cn-hangzhou", "cn-shanghai");
    if (change == u"action")
        url.replace("DescribeVpnConnections", "DescribeVpnConnection");
    if (change == u"host")
        url.replace("vpc.aliyuncs.com", "vpc.aliyuncs.org");
    if (change == u"header")
        sent.headers.append(qMakePair(QByteArray("x-acs-extra"), QByteArray("1")));
    if (change == u"signature")
        url.replace("Signature=", "Signature=A");
    for (auto &[name, value] : sent.headers) {
        if (change == u"action" && name == "x-acs-action")
            value = "DescribeVpnConnection";
        if (change == u"signature" && name == "authorization")
            value += '0';
    }
    if (change.startsWith(u"body")) {
        sent.body = "more";
        for (auto &[name, value] : sent.headers) {
            if (change == u"body and digest" && name == "x-acs-content-sha256")
                value = QCryptographicHash::hash("more", QCryptographicHash::Sha256).toHex();
        }
    }
    sent.url = QUrl::fromEncoded(url, QUrl::StrictMode);
    const RawAnswer answer = fixture.send(sent);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), QStringLiteral("SignatureDoesNotMatch"));
}

void TestSampleGate::showsItsStringToSign()
{
    SampleFixture fixture;
    fixture.options.signature = SignatureVersion::V1;
    Request request = listRequest();
    SignedRequest sent = fixture.sign(request);
    const QString ours = QString::fromUtf8(sent.stringToSign);
    sent.body.replace("Signature=", "Signature=A");
    const RawAnswer answer = fixture.send(sent);
    QCOMPARE(answer.json.value(u"Message").toString(),
             QString(u"Specified signature is not matched with our calculation. server string to sign is:" +
                     ours));
}

void TestSampleGate::refusesAnotherKey()
{
    SampleFixture fixture;
    fixture.credentials.accessKeyId = QStringLiteral("LTAI5tSomebodyElse");
    const Result<Reply> reply = fixture.call(listRequest());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::AccessKeyNotFound);
    QCOMPARE(reply.error().httpStatus, 404);
    QVERIFY(!reply.error().requestId.isEmpty());
}

void TestSampleGate::refusesAWrongSecret_data()
{
    addSignatureVersions();
}

void TestSampleGate::refusesAWrongSecret()
{
    QFETCH(SignatureVersion, version);
    SampleFixture fixture;
    fixture.options.signature = version;
    fixture.credentials.accessKeySecret = SecretBytes(QByteArrayView("mistyped"));
    // Its string to sign equals ours, so it can only be the secret.
    QCOMPARE(fixture.failureOf(listRequest()), ErrorKind::WrongSecret);
}

void TestSampleGate::refusesAToken_data()
{
    addSignatureVersions();
}

void TestSampleGate::refusesAToken()
{
    QFETCH(SignatureVersion, version);
    SampleFixture fixture;
    fixture.options.signature = version;
    fixture.credentials.securityToken = SecretBytes(QByteArrayView("a-token"));
    QCOMPARE(fixture.failureOf(listRequest()), ErrorKind::SecurityTokenInvalid);
}

void TestSampleGate::refusesAnotherTime_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("passes");
    QTest::newRow("15 min ahead") << 900 << true;
    QTest::newRow("15 min behind") << -900 << true;
    QTest::newRow("more ahead") << 901 << false;
    QTest::newRow("more behind") << -901 << false;
    QTest::newRow("a year ahead") << 365 * 86400 << false;
}

void TestSampleGate::refusesAnotherTime()
{
    QFETCH(int, seconds);
    QFETCH(bool, passes);
    SampleFixture fixture;
    fixture.ourClock.advance(seconds);
    const Result<Reply> reply = fixture.call(listRequest());
    QCOMPARE(reply.has_value(), passes);
    if (passes)
        return;
    QCOMPARE(reply.error().kind, ErrorKind::ClockSkew);
    // Told from the Date header of the answer.
    QCOMPARE(reply.error().clockSkewSeconds, std::optional<qint64>(seconds));
}

void TestSampleGate::refusesABadTimestamp_data()
{
    QTest::addColumn<QString>("timestamp");
    QTest::newRow("words") << QStringLiteral("today");
    QTest::newRow("no zone") << QStringLiteral("2024-03-01T08:15:30");
    QTest::newRow("fraction") << QStringLiteral("2024-03-01T08:15:30.123Z");
    QTest::newRow("no such day") << QStringLiteral("2024-02-31T08:15:30Z");
}

void TestSampleGate::refusesABadTimestamp()
{
    QFETCH(QString, timestamp);
    SampleFixture fixture;
    const RawAnswer answer =
        fixture.send(fixture.sign(listRequest(), {timestamp, QStringLiteral("nonce-1")}));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), QStringLiteral("InvalidTimeStamp.Format"));
}

void TestSampleGate::refusesANonceTwice()
{
    SampleFixture fixture;
    const SignedRequest sent = fixture.sign(listRequest());
    QCOMPARE(fixture.send(sent).status, 200);
    const RawAnswer second = fixture.send(sent);
    QCOMPARE(second.status, 400);
    QCOMPARE(second.code(), QStringLiteral("SignatureNonceUsed"));
    // Another one is welcome.
    QCOMPARE(fixture.send(fixture.sign(listRequest())).status, 200);
}

void TestSampleGate::aRefusedRequestDoesNotUseUpItsNonce()
{
    SampleFixture fixture;
    const SigningContext context{QStringLiteral("2024-03-01T08:15:30Z"), QStringLiteral("nonce-1")};
    SignedRequest broken = fixture.sign(listRequest(), context);
    for (auto &[name, value] : broken.headers) {
        if (name == "authorization")
            value += '0';
    }
    QCOMPARE(fixture.send(broken).status, 400);
    QCOMPARE(fixture.send(fixture.sign(listRequest(), context)).status, 200);
}

void TestSampleGate::refusesWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("code");
    for (const char *field : {"AccessKeyId", "Signature", "Timestamp", "SignatureNonce", "Version", "Action"})
        QTest::newRow(field) << QByteArray(field) << QString(u"Missing" + QLatin1StringView(field));
}

void TestSampleGate::refusesWhatIsMissing()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, code);
    SampleFixture fixture;
    fixture.options.signature = SignatureVersion::V1;
    SignedRequest sent = fixture.sign(listRequest());
    QByteArrayList kept;
    for (const QByteArray &pair : sent.body.split('&')) {
        if (!pair.startsWith(QByteArray(field + '=')))
            kept.append(pair);
    }
    sent.body = kept.join('&');
    const RawAnswer answer = fixture.send(sent);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), code);
}

TUNNELGLASS_TEST(gate, TestSampleGate, QCoreApplication)
#include "tst_SampleGate.moc"
