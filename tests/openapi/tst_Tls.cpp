// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CallFixture.h"
#include "support/FaultServer.h"
#include "support/TestCertificates.h"
#include "support/TestProgram.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::openapi;
using namespace tunnelglass::test;

/// TLS errors are never ignored; a CA of one's own counts for the calls that name it and for no other.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unknownAuthorityIsRefused();
    void namedAuthorityIsTrusted();
    void anotherAuthorityIsRefused();
    void wrongNameIsRefused();
    void trustIsNotShared();
    void trustFollowsTheFile();
    void keepsTheConnection();
    void notTls();

private:
    TestCertificates m_certificates;
    TestCertificates m_others;
};

namespace {

FaultAnswer someConnection()
{
    return FaultAnswer::json(R"({"VpnConnectionId":"vco-1","RequestId":"R"})");
}

/// These tests are about trust, not about time: on a busy machine a handshake may take seconds.
class PatientFixture : public CallFixture
{
public:
    PatientFixture()
    {
        options.totalTimeout = std::chrono::seconds(30);
        options.connectTimeout = std::chrono::seconds(20);
    }
};

} // namespace

void TestTls::initTestCase()
{
    if (!TestCertificates::canServe())
        QSKIP("Qt has no TLS server here; install_windows.sh tries trust against another.");
    QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem()));
    QVERIFY2(m_others.problem().isEmpty(), qPrintable(m_others.problem()));
}

void TestTls::unknownAuthorityIsRefused()
{
    FaultServer server(m_certificates.serverConfiguration());
    server.answer({someConnection()});
    PatientFixture fixture;
    const Error error = fixture.failing(server.url());
    QCOMPARE(error.kind, ErrorKind::TlsUntrusted);
    QVERIFY(!error.detail.isEmpty());
    QCOMPARE(error.host, server.url().authority());
    QCOMPARE(error.attempts, 1);
    QVERIFY(server.requests().isEmpty());
}

void TestTls::namedAuthorityIsTrusted()
{
    FaultServer server(m_certificates.serverConfiguration());
    server.answer({someConnection()});
    PatientFixture fixture;
    fixture.options.caCertificates = m_certificates.authorityPem();
    const Result<Reply> result = fixture.call(server.url());
    QVERIFY2(result, qPrintable(result ? QString() : allText(result.error())));
    QCOMPARE(server.requests().first().header("host"), server.url().authority().toLatin1());
}

void TestTls::anotherAuthorityIsRefused()
{
    FaultServer server(m_certificates.serverConfiguration());
    PatientFixture fixture;
    fixture.options.caCertificates = m_others.authorityPem();
    QCOMPARE(fixture.failing(server.url()).kind, ErrorKind::TlsUntrusted);
    QVERIFY(server.requests().isEmpty());
}

void TestTls::wrongNameIsRefused()
{
    const TestCertificates elsewhere("DNS:vpc.example");
    QVERIFY2(elsewhere.problem().isEmpty(), qPrintable(elsewhere.problem()));
    FaultServer server(elsewhere.serverConfiguration());
    PatientFixture fixture;
    fixture.options.caCertificates = elsewhere.authorityPem();
    QCOMPARE(fixture.failing(server.url()).kind, ErrorKind::TlsUntrusted);
    QVERIFY(server.requests().isEmpty());
}

/// One manager, one host, first without the CA, then with, then without again: Qt keeps connections by host
/// and port, and must not carry trust or distrust from one call to the next.
void TestTls::trustIsNotShared()
{
    FaultServer server(m_certificates.serverConfiguration());
    server.answer({someConnection()});
    PatientFixture fixture;
    QCOMPARE(fixture.failing(server.url()).kind, ErrorKind::TlsUntrusted);
    fixture.options.caCertificates = m_certificates.authorityPem();
    const Result<Reply> trusted = fixture.call(server.url());
    QVERIFY2(trusted, qPrintable(trusted ? QString() : allText(trusted.error())));
    fixture.options.caCertificates.clear();
    QCOMPARE(fixture.failing(server.url()).kind, ErrorKind::TlsUntrusted);
    QCOMPARE(server.requests().size(), 1);
}

void TestTls::trustFollowsTheFile()
{
    FaultServer server(m_certificates.serverConfiguration());
    server.answer({someConnection()});
    PatientFixture fixture;
    for (int round = 0; round < 2; ++round) {
        fixture.options.caCertificates = m_others.authorityPem();
        QCOMPARE(fixture.failing(server.url()).kind, ErrorKind::TlsUntrusted);
        fixture.options.caCertificates = m_certificates.authorityPem();
        const Result<Reply> trusted = fixture.call(server.url());
        QVERIFY2(trusted, qPrintable(trusted ? QString() : allText(trusted.error())));
    }
    QCOMPARE(server.requests().size(), 2);
}

void TestTls::keepsTheConnection()
{
    FaultServer server(m_certificates.serverConfiguration());
    server.answer({someConnection()});
    PatientFixture fixture;
    fixture.options.caCertificates = m_certificates.authorityPem();
    // Longer than the connect time-out: a connection that stands has no connecting to wait for.
    fixture.options.connectTimeout = std::chrono::milliseconds(1500);
    QVERIFY(fixture.call(server.url()));
    FaultAnswer late = someConnection();
    late.delay = std::chrono::milliseconds(2000);
    server.answer({late});
    QVERIFY(fixture.call(server.url()));
    QCOMPARE(server.connectionCount(), 1);
}

void TestTls::notTls()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    PatientFixture fixture;
    const Error error = fixture.failing(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(plain.serverPort())));
    QCOMPARE(error.kind, ErrorKind::TlsFailed);
}

TUNNELGLASS_TEST(tls, TestTls, QCoreApplication)
#include "tst_Tls.moc"
