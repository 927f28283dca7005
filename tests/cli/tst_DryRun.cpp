// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CliFixture.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// The request that would be sent, and what would be signed; with the secret and the token out of sight.
class TestDryRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheRequest_data();
    void printsTheRequest();
    void worksWithoutCredentials_data();
    void worksWithoutCredentials();
    void hidesSecretAndToken_data();
    void hidesSecretAndToken();
    void checksWhereItGoes();
    void writesToAFile();
};

namespace {

/// The nonce is new each time, and the signature with it.
QString withoutChance(const QByteArray &out)
{
    static const QRegularExpression nonceHeader(QStringLiteral("x-acs-signature-nonce:( ?)[^\n]+"));
    static const QRegularExpression nonceParameter(QStringLiteral("SignatureNonce(=|%3D)[^&%\n]+"));
    static const QRegularExpression signatureValue(QStringLiteral("Signature=[^&,\n]+"));
    static const QRegularExpression digest(QStringLiteral("(?<=ACS3-HMAC-SHA256\n)[0-9a-f]{64}"));
    QString text = QString::fromUtf8(out);
    text.replace(nonceHeader, QStringLiteral("x-acs-signature-nonce:\\1NONCE"));
    text.replace(nonceParameter, QStringLiteral("SignatureNonce\\1NONCE"));
    text.replace(signatureValue, QStringLiteral("Signature=SIGNATURE"));
    text.replace(digest, QStringLiteral("DIGEST"));
    return text;
}

QString partOf(const QString &text, const QString &title)
{
    const qsizetype start = text.indexOf(u'\n' + title + u":\n");
    if (start < 0)
        return {};
    const qsizetype from = start + title.size() + 3;
    const qsizetype next = text.indexOf(u"\nString to sign:\n", from);
    return text.mid(from, next < 0 ? -1 : next - from).trimmed();
}

} // namespace

void TestDryRun::printsTheRequest_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("firstLine");
    QTest::addColumn<QString>("canonicalTitle");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("stringToSign");
    QTest::newRow("V3") << QString()
                        << QStringLiteral(
                               "POST https://vpc.aliyuncs.com/?RegionId=cn-hangzhou&VpnConnectionId=vco-1")
                        << QStringLiteral("Canonical request")
                        << QStringLiteral(
                               "POST\n/\nRegionId=cn-hangzhou&VpnConnectionId=vco-1\n"
                               "host:vpc.aliyuncs.com\n"
                               "x-acs-action:DescribeVpnConnection\n"
                               "x-acs-content-sha256:"
                               "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n"
                               "x-acs-date:2024-03-01T08:15:30Z\n"
                               "x-acs-signature-nonce:NONCE\n"
                               "x-acs-version:2016-04-28\n\n"
                               "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;"
                               "x-acs-version\n"
                               "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                        << QStringLiteral("ACS3-HMAC-SHA256\nDIGEST");
    const QString query = QStringLiteral(
        "AccessKeyId=LTAI5tTestKey&Action=DescribeVpnConnection&Format=%1&RegionId=cn-hangzhou&"
        "SignatureMethod=HMAC-SHA1&SignatureNonce=NONCE&SignatureVersion=1.0&Timestamp=2024-03-01T08%3A15%"
        "3A30Z&"
        "Version=2016-04-28&VpnConnectionId=vco-1");
    const QString toSign = QStringLiteral(
        "POST&%2F&AccessKeyId%3DLTAI5tTestKey%26Action%3DDescribeVpnConnection%26Format%3D%1%26RegionId%3Dcn-"
        "hangzhou"
        "%26SignatureMethod%3DHMAC-SHA1%26SignatureNonce%3DNONCE%26SignatureVersion%3D1.0"
        "%26Timestamp%3D2024-03-01T08%253A15%253A30Z%26Version%3D2016-04-28%26VpnConnectionId%3Dvco-1");
    const auto filled = [](QString text, const char *format) {
        return text.replace(QStringLiteral("Format=%1"), QString(u"Format=" + QLatin1StringView(format)))
            .replace(QStringLiteral("Format%3D%1"), QString(u"Format%3D" + QLatin1StringView(format)));
    };
    QTest::newRow("V1") << QStringLiteral("--signature v1")
                        << QStringLiteral("POST https://vpc.aliyuncs.com/")
                        << QStringLiteral("Canonical query") << filled(query, "JSON")
                        << filled(toSign, "JSON");
    QTest::newRow("XML") << QStringLiteral("--wire xml") << QStringLiteral("POST https://vpc.aliyuncs.com/")
                         << QStringLiteral("Canonical query") << filled(query, "XML")
                         << filled(toSign, "XML");
}

void TestDryRun::printsTheRequest()
{
    QFETCH(QString, options);
    QFETCH(QString, firstLine);
    QFETCH(QString, canonicalTitle);
    QFETCH(QString, canonical);
    QFETCH(QString, stringToSign);
    CliFixture fixture;
    fixture.setTestKey();
    const CliRun run = fixture.run(words("describe --region cn-hangzhou --id vco-1 --dry-run") +
                                   options.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(run.code, ExitCode::Done);
    QCOMPARE(run.err, QByteArray());
    const QString text = withoutChance(run.out);
    QCOMPARE(text.section(u'\n', 0, 0), firstLine);
    QCOMPARE(partOf(text, canonicalTitle), canonical);
    QCOMPARE(partOf(text, QStringLiteral("String to sign")), stringToSign);
}

void TestDryRun::worksWithoutCredentials_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("action");
    QTest::newRow("regions") << QStringLiteral("regions") << QStringLiteral("DescribeRegions");
    QTest::newRow("list") << QStringLiteral("list --region eu-central-1")
                          << QStringLiteral("DescribeVpnConnections");
    QTest::newRow("describe") << QStringLiteral("describe --region eu-central-1 --id vco-1")
                              << QStringLiteral("DescribeVpnConnection");
}

void TestDryRun::worksWithoutCredentials()
{
    QFETCH(QString, command);
    QFETCH(QString, action);
    for (const char *signature : {"v1", "v3"}) {
        CliFixture fixture;
        const CliRun run = fixture.run(words(command.toUtf8().constData()) +
                                       QStringList{QStringLiteral("--dry-run"), QStringLiteral("--signature"),
                                                   QString::fromLatin1(signature)});
        QCOMPARE(run.code, ExitCode::Done);
        QVERIFY(run.out.contains(action.toUtf8()));
        QVERIFY(run.out.contains("String to sign:"));
        QVERIFY(run.out.contains("<signature>"));
        QVERIFY(run.err.contains("no credentials"));
        if (command.startsWith(u"list"))
            QVERIFY(run.out.contains("https://vpc.eu-central-1.aliyuncs.com/"));
    }
}

void TestDryRun::hidesSecretAndToken_data()
{
    QTest::addColumn<QString>("signature");
    QTest::newRow("V1") << QStringLiteral("v1");
    QTest::newRow("V3") << QStringLiteral("v3");
}

void TestDryRun::hidesSecretAndToken()
{
    QFETCH(QString, signature);
    CliFixture fixture;
    fixture.setTestKey();
    fixture.variables.insert(QStringLiteral("ALIBABA_CLOUD_SECURITY_TOKEN"),
                             QStringLiteral("CAISsecret-token=="));
    const CliRun run =
        fixture.run(words("describe --region cn-hangzhou --id vco-1 --dry-run --include-secrets "
                          "--signature") +
                    QStringList{signature});
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(!run.out.contains("the-test-secret"));
    QVERIFY(!run.out.contains("CAISsecret-token"));
    QVERIFY(run.out.toLower().contains(signature == u"v1" ? "securitytoken" : "x-acs-security-token"));
}

void TestDryRun::checksWhereItGoes()
{
    CliFixture fixture;
    QCOMPARE(fixture.run(words("list --region r --dry-run --endpoint http://vpc.example.com")).code,
             ExitCode::Usage);
    QCOMPARE(fixture.run(words("list --region r --dry-run --endpoint http://127.0.0.1:8080")).code,
             ExitCode::Done);
    QCOMPARE(fixture.run(words("list --region no/such --dry-run")).code, ExitCode::NotFound);
}

void TestDryRun::writesToAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("request.txt"));
    CliFixture fixture;
    const CliRun run = fixture.run(words("regions --dry-run --output") + QStringList{path});
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(run.out.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("POST https://"));
}

TUNNELGLASS_TEST(dry_run, TestDryRun, QCoreApplication)
#include "tst_DryRun.moc"
