// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CallFixture.h"
#include "base/Redaction.h"
#include "openapi/RequestPreview.h"
#include "openapi/Signer.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::openapi;
using namespace tunnelglass::test;

/// The request as text: all that was signed, and nothing that is secret. The same for one that is not sent.
class TestRequestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsNoSecret_data();
    void holdsNoSecret();
    void showsWhatWasSigned();
    void freshEachTime();
    void previewEqualsTheSigner();
    void previewWithoutCredentials_data();
    void previewWithoutCredentials();
    void previewRefusesWhatTheJobRefuses();
};

namespace {

QString recordText(const RequestRecord &record)
{
    QStringList texts{record.method,           record.url,          record.body,
                      record.canonicalRequest, record.stringToSign, record.signatureVersion};
    for (const auto &[name, value] : record.headers)
        texts += name + u": " + value;
    return texts.join(u'\n');
}

QString headerOf(const RequestRecord &record, const char *wanted)
{
    for (const auto &[name, value] : record.headers) {
        if (name == QLatin1StringView(wanted))
            return value;
    }
    return {};
}

void addRequestKinds()
{
    QTest::addColumn<SignatureVersion>("signature");
    QTest::addColumn<HttpMethod>("method");
    QTest::newRow("V1 GET") << SignatureVersion::V1 << HttpMethod::Get;
    QTest::newRow("V1 POST") << SignatureVersion::V1 << HttpMethod::Post;
    QTest::newRow("V3 GET") << SignatureVersion::V3 << HttpMethod::Get;
    QTest::newRow("V3 POST") << SignatureVersion::V3 << HttpMethod::Post;
}

} // namespace

void TestRequestRecord::holdsNoSecret_data()
{
    addRequestKinds();
}

void TestRequestRecord::holdsNoSecret()
{
    QFETCH(SignatureVersion, signature);
    QFETCH(HttpMethod, method);
    CallFixture fixture;
    fixture.request.method = method;
    fixture.credentials.securityToken = SecretBytes(QByteArrayView(token));
    // Someone pastes the secret where a name belongs.
    fixture.request.parameters.insert(QStringLiteral("Name"), QString::fromLatin1(keySecret));
    const SignedRequest sent =
        signerFor(signature).sign(fixture.request, QUrl(QStringLiteral("https://vpc.aliyuncs.com")),
                                  fixture.credentials, freshContext(fixture.clock));
    const RequestRecord shown = record(sent, fixture.credentials);
    QVERIFY(!leaks(recordText(shown)));
    QVERIFY(recordText(shown).contains(redactionWord()));
    QVERIFY(shown.canonicalRequest.contains(redactionWord()));
    if (signature == SignatureVersion::V1)
        QVERIFY(shown.stringToSign.contains(redactionWord()));
    else
        QCOMPARE(headerOf(shown, "x-acs-security-token"), redactionWord());
}

void TestRequestRecord::showsWhatWasSigned()
{
    CallFixture fixture;
    const QUrl endpoint(QStringLiteral("https://vpc.aliyuncs.com"));
    const SignedRequest v3 =
        signerFor(SignatureVersion::V3)
            .sign(fixture.request, endpoint, fixture.credentials, freshContext(fixture.clock));
    const RequestRecord shown = record(v3, fixture.credentials);
    QCOMPARE(shown.method, QStringLiteral("POST"));
    QCOMPARE(shown.url,
             QStringLiteral(
                 "https://vpc.aliyuncs.com/?RegionId=cn-hangzhou&VpnConnectionId=vco-bp1bbi27hojx80nck"));
    QCOMPARE(shown.signatureVersion, QStringLiteral("V3 (ACS3-HMAC-SHA256)"));
    QCOMPARE(shown.canonicalRequest, QString::fromLatin1(v3.canonicalRequest));
    QCOMPARE(shown.stringToSign, QString::fromLatin1(v3.stringToSign));
    QCOMPARE(headerOf(shown, "x-acs-action"), QStringLiteral("DescribeVpnConnection"));
    QCOMPARE(headerOf(shown, "x-acs-date"), QStringLiteral("2024-03-01T08:15:30Z"));
    QVERIFY(headerOf(shown, "authorization").contains(QString::fromLatin1(v3.signature)));
    QVERIFY(headerOf(shown, "authorization").contains(QString::fromLatin1(keyId)));

    const SignedRequest v1 =
        signerFor(SignatureVersion::V1)
            .sign(fixture.request, endpoint, fixture.credentials, freshContext(fixture.clock));
    const RequestRecord form = record(v1, fixture.credentials);
    QCOMPARE(form.signatureVersion, QStringLiteral("V1 (HMAC-SHA1)"));
    QCOMPARE(form.url, QStringLiteral("https://vpc.aliyuncs.com/"));
    QVERIFY(form.body.contains(QStringLiteral("&Signature=")));
    QCOMPARE(headerOf(form, "content-type"), QStringLiteral("application/x-www-form-urlencoded"));
}

void TestRequestRecord::freshEachTime()
{
    ManualClock clock(QDateTime(QDate(2024, 3, 1), QTime(8, 15, 30, 999), Qt::UTC));
    const SigningContext first = freshContext(clock);
    const SigningContext second = freshContext(clock);
    QCOMPARE(first.timestamp, QStringLiteral("2024-03-01T08:15:30Z"));
    QVERIFY(first.nonce != second.nonce);
    QVERIFY(first.nonce.size() >= 32);
}

void TestRequestRecord::previewEqualsTheSigner()
{
    CallFixture fixture;
    fixture.credentials.securityToken = SecretBytes(QByteArrayView(token));
    const QUrl endpoint(QStringLiteral("https://vpc.cn-beijing.aliyuncs.com"));
    const auto preview =
        previewRequest(fixture.request, endpoint, fixture.credentials, fixture.options, fixture.clock);
    QVERIFY(preview);
    QVERIFY(!leaks(recordText(*preview)));
    const SigningContext context{.timestamp = headerOf(*preview, "x-acs-date"),
                                 .nonce = headerOf(*preview, "x-acs-signature-nonce")};
    const SignedRequest sent =
        signerFor(SignatureVersion::V3).sign(fixture.request, endpoint, fixture.credentials, context);
    QCOMPARE(*preview, record(sent, fixture.credentials));
}

void TestRequestRecord::previewWithoutCredentials_data()
{
    addRequestKinds();
}

void TestRequestRecord::previewWithoutCredentials()
{
    QFETCH(SignatureVersion, signature);
    QFETCH(HttpMethod, method);
    CallFixture fixture;
    fixture.request.method = method;
    fixture.options.signature = signature;
    const auto preview = previewRequest(fixture.request, QUrl(QStringLiteral("https://vpc.aliyuncs.com")), {},
                                        fixture.options, fixture.clock);
    QVERIFY(preview);
    const QString text = recordText(*preview);
    QVERIFY2(text.contains(QStringLiteral("ACCESS-KEY-ID")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("<signature>")), qPrintable(text));
    QVERIFY(!preview->canonicalRequest.isEmpty());
    QVERIFY(!preview->stringToSign.isEmpty());

    // A key ID alone is shown as it is.
    Credentials half;
    half.accessKeyId = QString::fromLatin1(keyId);
    const auto known = previewRequest(fixture.request, QUrl(QStringLiteral("https://vpc.aliyuncs.com")), half,
                                      fixture.options, fixture.clock);
    QVERIFY(known);
    QVERIFY(recordText(*known).contains(QString::fromLatin1(keyId)));
    QVERIFY(recordText(*known).contains(QStringLiteral("<signature>")));
}

void TestRequestRecord::previewRefusesWhatTheJobRefuses()
{
    CallFixture fixture;
    const auto plain = previewRequest(fixture.request, QUrl(QStringLiteral("http://vpc.aliyuncs.com")), {},
                                      fixture.options, fixture.clock);
    QVERIFY(!plain);
    QCOMPARE(plain.error().kind, ErrorKind::EndpointInvalid);
    fixture.request.wire = WireFormat::Xml;
    const auto xml = previewRequest(fixture.request, QUrl(QStringLiteral("https://vpc.aliyuncs.com")), {},
                                    fixture.options, fixture.clock);
    QVERIFY(!xml);
    QCOMPARE(xml.error().kind, ErrorKind::Usage);
}

TUNNELGLASS_TEST(request_record, TestRequestRecord, QCoreApplication)
#include "tst_RequestRecord.moc"
