// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/CredentialSource.h"
#include "support/TestProgram.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace tunnelglass;
using credentials::environmentCredentials;

/// Credentials from environment variables.
class TestEnvironmentCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAKey();
    void takesATemporaryKey();
    void keepsSignsAndUnicode();
    void dropsALineEnd();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
};

namespace {

QProcessEnvironment variables(const QString &id, const QString &secret, const QString &token = {})
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("ALIBABA_CLOUD_ACCESS_KEY_ID"), id);
    environment.insert(QStringLiteral("ALIBABA_CLOUD_ACCESS_KEY_SECRET"), secret);
    if (!token.isEmpty())
        environment.insert(QStringLiteral("ALIBABA_CLOUD_SECURITY_TOKEN"), token);
    return environment;
}

} // namespace

void TestEnvironmentCredentials::takesAKey()
{
    const auto sourced = environmentCredentials(variables(QStringLiteral("id-1"), QStringLiteral("s-1")));
    QVERIFY(sourced);
    QCOMPARE(sourced->credentials.accessKeyId, QStringLiteral("id-1"));
    QVERIFY(sourced->credentials.accessKeySecret == SecretBytes(QByteArrayView("s-1")));
    QVERIFY(sourced->credentials.securityToken.isEmpty());
    QVERIFY(sourced->credentials.isComplete());
    QVERIFY(!sourced->origin.isEmpty());
}

void TestEnvironmentCredentials::takesATemporaryKey()
{
    const auto sourced = environmentCredentials(
        variables(QStringLiteral("id"), QStringLiteral("s"), QStringLiteral("tok+/=")));
    QVERIFY(sourced);
    QVERIFY(sourced->credentials.securityToken == SecretBytes(QByteArrayView("tok+/=")));
}

void TestEnvironmentCredentials::keepsSignsAndUnicode()
{
    const QString secret = QStringLiteral(" ä+/=%\"'&<密钥 ");
    const auto sourced = environmentCredentials(variables(QStringLiteral("id"), secret));
    QVERIFY(sourced);
    QVERIFY(sourced->credentials.accessKeySecret == SecretBytes::fromUtf8Text(secret));
}

void TestEnvironmentCredentials::dropsALineEnd()
{
    const auto sourced = environmentCredentials(variables(QStringLiteral("id\n"), QStringLiteral("s\r\n")));
    QVERIFY(sourced);
    QCOMPARE(sourced->credentials.accessKeyId, QStringLiteral("id"));
    QVERIFY(sourced->credentials.accessKeySecret == SecretBytes(QByteArrayView("s")));
}

void TestEnvironmentCredentials::namesWhatIsMissing_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("missing");
    const QString idName = QStringLiteral("ALIBABA_CLOUD_ACCESS_KEY_ID");
    QTest::newRow("both") << QString() << QString() << idName;
    QTest::newRow("id") << QString() << QStringLiteral("s") << idName;
    QTest::newRow("secret") << QStringLiteral("id") << QString()
                            << QStringLiteral("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
}

void TestEnvironmentCredentials::namesWhatIsMissing()
{
    QFETCH(QString, id);
    QFETCH(QString, secret);
    QFETCH(QString, missing);
    const auto sourced = environmentCredentials(variables(id, secret));
    QVERIFY(!sourced);
    QCOMPARE(sourced.error().kind, ErrorKind::CredentialsMissing);
    QCOMPARE(sourced.error().subject, missing);
}

TUNNELGLASS_TEST(environment, TestEnvironmentCredentials, QCoreApplication)
#include "tst_EnvironmentCredentials.moc"
