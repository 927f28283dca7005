// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CallFixture.h"
#include "base/ErrorText.h"
#include "openapi/ErrorClassifier.h"
#include "openapi/ServiceCodes.h"
#include "openapi/ServiceErrorReader.h"
#include "openapi/Signer.h"
#include "support/FaultServer.h"
#include "support/LogCapture.h"
#include "support/TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::openapi;
using namespace tunnelglass::test;

/// What the service says when it refuses: every code, both formats, and what may be shown of it.
class TestServiceErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void reads_data();
    void reads();
    void readsNothing_data();
    void readsNothing();
    void successIsNoError_data();
    void successIsNoError();
    void clockSkew_data();
    void clockSkew();
    void wrongSecretOrBug_data();
    void wrongSecretOrBug();
    void missingPermission_data();
    void missingPermission();
    void subjects_data();
    void subjects();
    void oldFormOfAnExpiredToken();
    void showsNoSecret_data();
    void showsNoSecret();
    void showsNothingStrange();
};

namespace {

QByteArray errorJson(const QString &code, const QString &message = QStringLiteral("m"))
{
    return QJsonDocument(QJsonObject{{QStringLiteral("RequestId"), QStringLiteral("R-9")},
                                     {QStringLiteral("HostId"), QStringLiteral("vpc.aliyuncs.com")},
                                     {QStringLiteral("Code"), code},
                                     {QStringLiteral("Message"), message}})
        .toJson();
}

QByteArray errorXml(const QString &code, const QString &message = QStringLiteral("m"))
{
    return QStringLiteral(
               "<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>R-9</RequestId><HostId>h</HostId>"
               "<Code>%1</Code><Message>%2</Message></Error>")
        .arg(code, message.toHtmlEscaped())
        .toUtf8();
}

std::optional<Error> classified(const CallFixture &fixture, const QByteArray &body, int status = 400,
                                const QByteArray &stringToSign = "ours")
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return classifyAnswer(answer, {.request = fixture.request,
                                   .credentials = fixture.credentials,
                                   .stringToSign = stringToSign,
                                   .sentAt = fixture.clock.nowUtc()});
}

} // namespace

void TestServiceErrors::codes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *code, int status, ErrorKind kind) {
        QTest::newRow(code) << status << kind;
    };
    row("InvalidAccessKeyId.NotFound", 404, ErrorKind::AccessKeyNotFound);
    row("InvalidAccessKeyId.Inactive", 400, ErrorKind::AccessKeyInactive);
    row("SignatureDoesNotMatch", 400, ErrorKind::SignatureUnexplained);
    row("IncompleteSignature", 400, ErrorKind::SignatureIncomplete);
    row("InvalidTimeStamp.Expired", 400, ErrorKind::ClockSkew);
    row("InvalidTimeStamp.Format", 400, ErrorKind::TimestampFormat);
    row("SignatureNonceUsed", 400, ErrorKind::NonceReused);
    row("MissingAccessKeyId", 400, ErrorKind::ParameterMissing);
    row("MissingRegionId", 400, ErrorKind::ParameterMissing);
    row("MissingParameter", 400, ErrorKind::ParameterMissing);
    row("MissingSecurityToken", 400, ErrorKind::SecurityTokenInvalid);
    row("InvalidSecurityToken.Expired", 400, ErrorKind::SecurityTokenExpired);
    row("InvalidSecurityToken.Malformed", 400, ErrorKind::SecurityTokenInvalid);
    row("InvalidSecurityToken.MismatchWithAccessKey", 403, ErrorKind::SecurityTokenInvalid);
    row("Forbbiden.SubUser", 403, ErrorKind::PermissionDenied);
    row("Forbidden", 403, ErrorKind::PermissionDenied);
    row("Forbidden.RAM", 403, ErrorKind::PermissionDenied);
    row("NoPermission", 403, ErrorKind::PermissionDenied);
    row("NotAuthorized", 403, ErrorKind::PermissionDenied);
    row("InvalidVpnConnectionInstanceId.NotFound", 404, ErrorKind::ConnectionNotFound);
    row("InvalidVpnGatewayInstanceId.NotFound", 404, ErrorKind::GatewayNotFound);
    row("InvalidCustomerGatewayInstanceId.NotFound", 404, ErrorKind::GatewayNotFound);
    row("InvalidRegionId.NotFound", 404, ErrorKind::RegionNotFound);
    row("InvalidAction.NotFound", 404, ErrorKind::ActionNotFound);
    row("InvalidApi.NotFound", 404, ErrorKind::ActionNotFound);
    row("InvalidVersion", 400, ErrorKind::ActionNotFound);
    row("Throttling", 400, ErrorKind::Throttled);
    row("Throttling.User", 400, ErrorKind::Throttled);
    row("Throttling.Api", 429, ErrorKind::Throttled);
    row("Rejected.Throttling", 503, ErrorKind::Throttled);
    row("ServiceUnavailable", 503, ErrorKind::ServiceUnavailable);
    row("InternalError", 500, ErrorKind::ServiceUnavailable);
    row("Some.Code.Nobody.Knows", 400, ErrorKind::ServiceRefused);
    row("Another.One", 500, ErrorKind::ServiceUnavailable);
}

void TestServiceErrors::codes()
{
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    const CallFixture fixture;
    for (const QByteArray &body : {errorJson(code), errorXml(code)}) {
        // The status says nothing that the code does not, 200 included.
        for (const int told : {status, status >= 500 ? 502 : 200}) {
            const std::optional<Error> error = classified(fixture, body, told);
            QVERIFY(error);
            QCOMPARE(error->kind, kind);
            QCOMPARE(error->serviceCode, code);
            QCOMPARE(error->requestId, QStringLiteral("R-9"));
            QCOMPARE(error->httpStatus, told);
        }
    }
    const std::optional<ErrorKind> known = kindOfServiceCode(code);
    QCOMPARE(kindOfServiceCode(code.toLower()), known);
}

void TestServiceErrors::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *body) { QTest::newRow(name) << QByteArray(body); };
    row("JSON",
        R"({"Code":"C.1","Message":"M 1","RequestId":"R 1","AccessDeniedDetail":{"AuthAction":"vpc:X"}})");
    row("lower case",
        R"({"code":"C.1","message":"M 1","requestId":"R 1","accessDeniedDetail":{"authAction":"vpc:X"}})");
    row("byte order mark", "\xEF\xBB\xBF{\"Code\":\"C.1\",\"Message\":\"M 1\",\"RequestId\":\"R "
                           "1\",\"AccessDeniedDetail\":{\"AuthAction\":"
                           "\"vpc:X\"}}");
    row("XML",
        "<?xml version='1.0'?>\n<Error><Code> C.1 </Code><Message>M 1</Message><RequestId>R 1</RequestId>"
        "<AccessDeniedDetail><PolicyType>p</PolicyType><AuthAction>vpc:X</AuthAction></AccessDeniedDetail>"
        "<Recommend>https://x</Recommend></Error>");
}

void TestServiceErrors::reads()
{
    QFETCH(QByteArray, body);
    const auto error = readServiceError(body);
    QVERIFY(error);
    QCOMPARE(error->code, QStringLiteral("C.1"));
    QCOMPARE(error->message, QStringLiteral("M 1"));
    QCOMPARE(error->requestId, QStringLiteral("R 1"));
    QCOMPARE(error->missingAction, QStringLiteral("vpc:X"));
}

void TestServiceErrors::readsNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    row("empty", "");
    row("text", "Service Unavailable");
    row("HTML", "<html><head><title>502</title></head><body><br></body></html>");
    row("cut JSON", R"({"Code":"C.1","Mess)");
    row("cut XML", "<Error><Code>C.1</Code><Mess");
    row("no code", R"({"Message":"m"})");
    row("code is no text", R"({"Code":17})");
    row("array", R"([{"Code":"C.1"}])");
    row("deeper code", R"({"Data":{"Code":"C.1"}})");
    row("DTD", "<!DOCTYPE Error [<!ENTITY a \"x\">]><Error><Code>C.1&a;</Code></Error>");
    row("deep JSON", QByteArray(5000, '[') + QByteArray(5000, ']'));
    row("too large", R"({"Code":"C.1","Message":")" + QByteArray(largestErrorBody, 'x') + "\"}");
}

void TestServiceErrors::readsNothing()
{
    QFETCH(QByteArray, body);
    QVERIFY(!readServiceError(body));
}

void TestServiceErrors::successIsNoError_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    row("JSON", R"({"VpnConnectionId":"vco-1","RequestId":"R"})");
    row("XML", "<?xml "
               "version='1.0'?><DescribeVpnConnectionResponse><RequestId>R</RequestId></"
               "DescribeVpnConnectionResponse>");
    row("code that says done", R"({"Code":"200","Message":"OK","Data":{}})");
    row("code deeper down", R"({"Items":[{"Code":"Tunnel.Down"}]})");
    row("large with a code", R"({"Code":"X","Pad":")" + QByteArray(20000, 'x') + "\"}");
    row("malformed is the decoder's", R"({"VpnConnectionId":)");
    row("not UTF-8 is the decoder's", "\xFF\xFE{\0\"\0");
    row("DTD is the decoder's", "<!DOCTYPE x []><x/>");
}

void TestServiceErrors::successIsNoError()
{
    QFETCH(QByteArray, body);
    const std::optional<Error> error = classified(CallFixture(), body, 200);
    QVERIFY2(!error, qPrintable(error ? allText(*error) : QString()));
}

void TestServiceErrors::clockSkew_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<QString>("words");
    QTest::newRow("ahead") << 17 * 60 + 4 << QStringLiteral("17 minutes ahead of");
    QTest::newRow("behind") << -16 * 60 << QStringLiteral("16 minutes behind");
    QTest::newRow("hours") << 8 * 3600 << QStringLiteral("8 hours ahead of");
    QTest::newRow("years") << -400 * 86400 << QStringLiteral("400 days behind");
}

void TestServiceErrors::clockSkew()
{
    QFETCH(int, ahead);
    QFETCH(QString, words);
    FaultServer server;
    // The service's clock stands at 08:15:30; ours is off.
    server.answer({FaultAnswer::json(errorJson(QStringLiteral("InvalidTimeStamp.Expired")), 400)
                       .with("Date", "Fri, 01 Mar 2024 08:15:30 GMT")});
    CallFixture fixture;
    fixture.clock.advance(ahead);
    const Error error = fixture.failing(server.url());
    QCOMPARE(error.kind, ErrorKind::ClockSkew);
    QCOMPARE(error.clockSkewSeconds, std::optional<qint64>(ahead));
    QVERIFY2(errorText(error).headline.contains(words), qPrintable(errorText(error).headline));

    server.answer(
        {FaultAnswer::json(errorJson(QStringLiteral("InvalidTimeStamp.Expired")), 400).with("Date", "soon")});
    const Error untold = fixture.failing(server.url());
    QCOMPARE(untold.kind, ErrorKind::ClockSkew);
    QVERIFY(!untold.clockSkewSeconds);
}

void TestServiceErrors::wrongSecretOrBug_data()
{
    QTest::addColumn<SignatureVersion>("signature");
    QTest::addColumn<bool>("xml");
    QTest::newRow("V3 JSON") << SignatureVersion::V3 << false;
    QTest::newRow("V1 JSON") << SignatureVersion::V1 << false;
    QTest::newRow("V1 XML") << SignatureVersion::V1 << true;
}

void TestServiceErrors::wrongSecretOrBug()
{
    QFETCH(SignatureVersion, signature);
    QFETCH(bool, xml);
    const CallFixture fixture;
    const QByteArray ours = signerFor(signature)
                                .sign(fixture.request, QUrl(QStringLiteral("https://vpc.aliyuncs.com")),
                                      fixture.credentials, freshContext(fixture.clock))
                                .stringToSign;
    const auto kindFor = [&](const QString &message) {
        const QString code = QStringLiteral("SignatureDoesNotMatch");
        return classified(fixture, xml ? errorXml(code, message) : errorJson(code, message), 400, ours)->kind;
    };
    const QString said =
        QStringLiteral("Specified signature is not matched with our calculation. server string to sign is:");
    QCOMPARE(kindFor(said + QString::fromUtf8(ours)), ErrorKind::WrongSecret);
    QCOMPARE(kindFor(said + QString::fromUtf8(ours) + u'\n'), ErrorKind::WrongSecret);
    QCOMPARE(kindFor(QStringLiteral("It differs. server StringToSign is [%1]").arg(QString::fromUtf8(ours))),
             ErrorKind::WrongSecret);
    QString other = QString::fromUtf8(ours);
    other[other.size() - 1] = other.back() == u'0' ? u'1' : u'0';
    QCOMPARE(kindFor(said + other), ErrorKind::SignatureBug);
    QCOMPARE(kindFor(said), ErrorKind::SignatureUnexplained);
    QCOMPARE(kindFor(QStringLiteral("Specified signature is not matched with our calculation.")),
             ErrorKind::SignatureUnexplained);
}

void TestServiceErrors::missingPermission_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("action");
    QTest::newRow("told")
        << QByteArray(R"({"Code":"NoPermission","AccessDeniedDetail":{"AuthAction":"vpc:DescribeX"}})")
        << QStringLiteral("vpc:DescribeX");
    QTest::newRow("told in XML") << QByteArray(
                                        "<Error><Code>Forbidden.RAM</Code><AccessDeniedDetail><AuthAction>"
                                        "vpc:DescribeX</AuthAction></AccessDeniedDetail></Error>")
                                 << QStringLiteral("vpc:DescribeX");
    QTest::newRow("not told") << QByteArray(R"({"Code":"Forbidden.RAM"})")
                              << QStringLiteral("vpc:DescribeVpnConnection");
    QTest::newRow("strange")
        << QByteArray(R"({"Code":"Forbidden.RAM","AccessDeniedDetail":{"AuthAction":"<b>\u001b"}})")
        << QStringLiteral("vpc:DescribeVpnConnection");
}

void TestServiceErrors::missingPermission()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, action);
    CallFixture fixture;
    QCOMPARE(classified(fixture, body, 403)->missingAction, action);
    fixture.request.product.clear();
    if (body.contains("DescribeX"))
        QCOMPARE(classified(fixture, body, 403)->missingAction, action);
    else
        QVERIFY(classified(fixture, body, 403)->missingAction.isEmpty());
}

void TestServiceErrors::subjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("MissingRegionId") << QStringLiteral("RegionId");
    QTest::newRow("MissingParameter") << QString();
    QTest::newRow("InvalidRegionId.NotFound") << QStringLiteral("cn-hangzhou");
    QTest::newRow("InvalidAction.NotFound") << QStringLiteral("DescribeVpnConnection");
    QTest::newRow("NotAuthorized") << QString();
}

void TestServiceErrors::subjects()
{
    QFETCH(QString, subject);
    const auto error = classified(CallFixture(), errorJson(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(error->subject, subject);
}

void TestServiceErrors::oldFormOfAnExpiredToken()
{
    const auto error =
        classified(CallFixture(), errorJson(QStringLiteral("InvalidParameter"),
                                            QStringLiteral("The parameter SecurityToken.Expired")));
    QCOMPARE(error->kind, ErrorKind::SecurityTokenExpired);
}

void TestServiceErrors::showsNoSecret_data()
{
    QTest::addColumn<SignatureVersion>("signature");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("xml");
    for (const char *code : {"SignatureDoesNotMatch", "IncompleteSignature", "Odd.Code"}) {
        QTest::addRow("V1 JSON %s", code) << SignatureVersion::V1 << QString::fromLatin1(code) << false;
        QTest::addRow("V1 XML %s", code) << SignatureVersion::V1 << QString::fromLatin1(code) << true;
        QTest::addRow("V3 JSON %s", code) << SignatureVersion::V3 << QString::fromLatin1(code) << false;
    }
}

/// The service echoes all it got: key ID, token and string to sign, and for good measure the secret.
void TestServiceErrors::showsNoSecret()
{
    QFETCH(SignatureVersion, signature);
    QFETCH(QString, code);
    QFETCH(bool, xml);
    LogCapture log;
    CallFixture fixture;
    fixture.options.signature = signature;
    fixture.request.method = HttpMethod::Get;
    fixture.request.wire = xml ? WireFormat::Xml : WireFormat::Json;
    fixture.credentials.securityToken = SecretBytes(QByteArrayView(token));
    FaultServer server;
    server.answerBy([&](const SeenRequest &seen) {
        QString message =
            QStringLiteral("Wrong. server string to sign is:") + QString::fromLatin1(seen.target);
        message += u' ' + QString::fromLatin1(seen.target.toPercentEncoding()) + u' ';
        for (const auto &[name, value] : seen.headers)
            message += QString::fromLatin1(name) + u": " + QString::fromLatin1(value) + u'\n';
        message += QStringLiteral(" SecurityToken=%1&x=1 %2 %3")
                       .arg(QString::fromLatin1(token), QString::fromLatin1(keySecret),
                            QString::fromLatin1(QByteArray(keySecret).toBase64()));
        return FaultAnswer::json(xml ? errorXml(code, message) : errorJson(code, message), 400);
    });
    const Error error = fixture.failing(server.url());
    QCOMPARE(error.serviceCode, code);
    QVERIFY(!error.detail.isEmpty());
    QVERIFY(!leaks(allText(error)));
    QVERIFY(!allText(error).contains(QString::fromLatin1(keyId)));
    QVERIFY(!leaks(log.text()));
    QVERIFY(!log.text().contains(QString::fromLatin1(keyId)));
}

void TestServiceErrors::showsNothingStrange()
{
    const QString strange = QStringLiteral("a\x1b[31m\n") + QChar(0x202e) + QStringLiteral("<b>");
    const auto error = classified(CallFixture(), errorJson(strange, strange));
    QVERIFY(error->serviceCode.isEmpty());
    const QString paragraph = errorParagraph(*error);
    QVERIFY(!paragraph.contains(QChar(0x1b)));
    const auto lengthy = classified(CallFixture(), errorJson(QStringLiteral("C"), QString(5000, u'x')));
    QVERIFY(lengthy->detail.size() <= 600);
}

TUNNELGLASS_TEST(service_errors, TestServiceErrors, QCoreApplication)
#include "tst_ServiceErrors.moc"
