// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestCertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace tunnelglass::test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

TestCertificates::TestCertificates(const QByteArray &names)
{
    QFile extensions(path("server.ext"));
    if (!extensions.open(QIODevice::WriteOnly)) {
        m_problem = QStringLiteral("no temporary folder");
        return;
    }
    extensions.write("subjectAltName=" + names + "\nextendedKeyUsage=serverAuth\n");
    extensions.close();
    const QStringList newKey = words("-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes");
    run(words("req -x509 -days 2 -subj /CN=Tunnelglass-Test-CA -addext basicConstraints=critical,CA:TRUE "
              "-addext keyUsage=critical,keyCertSign") +
        newKey +
        QStringList{QStringLiteral("-keyout"), path("ca.key"), QStringLiteral("-out"), path("ca.pem")}) &&
        run(words("req -subj /CN=Tunnelglass-Test-Server") + newKey +
            QStringList{QStringLiteral("-keyout"), path("server.key"), QStringLiteral("-out"),
                        path("server.csr")}) &&
        run(words("x509 -req -days 2 -CAcreateserial -in") +
            QStringList{path("server.csr"), QStringLiteral("-CA"), path("ca.pem"), QStringLiteral("-CAkey"),
                        path("ca.key"), QStringLiteral("-out"), path("server.pem"),
                        QStringLiteral("-extfile"), path("server.ext")});
}

bool TestCertificates::canServe()
{
    return QSslSocket::activeBackend() != QLatin1StringView("schannel");
}

QByteArray TestCertificates::authorityPem() const
{
    return contentOf(authorityFile());
}

QSslConfiguration TestCertificates::serverConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contentOf(certificateFile())));
    configuration.setPrivateKey(QSslKey(contentOf(keyFile()), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QString TestCertificates::path(const char *name) const
{
    return m_folder.filePath(QString::fromLatin1(name));
}

bool TestCertificates::run(const QStringList &arguments)
{
    constexpr int patience = 20000;
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments);
    if (openssl.waitForFinished(patience) && openssl.exitStatus() == QProcess::NormalExit &&
        openssl.exitCode() == 0)
        return true;
    m_problem = QStringLiteral("openssl: %1 %2")
                    .arg(openssl.errorString(), QString::fromLocal8Bit(openssl.readAllStandardError()));
    return false;
}

} // namespace tunnelglass::test
