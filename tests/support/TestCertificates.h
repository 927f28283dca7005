// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QTemporaryDir>

namespace tunnelglass::test {

/// A certificate authority of its own and a server certificate signed by it, made by the openssl command when
/// the object is.
class TestCertificates
{
public:
    /// `names` as openssl's subjectAltName takes them.
    explicit TestCertificates(const QByteArray &names = "DNS:localhost,IP:127.0.0.1");

    /// Whether this system's Qt can be a TLS server at all: with Windows' schannel QSslServer ends every
    /// handshake.
    static bool canServe();

    /// Empty when all went well; else why not, fit for a test's message.
    QString problem() const { return m_problem; }

    QByteArray authorityPem() const;
    QString authorityFile() const { return path("ca.pem"); }
    QString certificateFile() const { return path("server.pem"); }
    QString keyFile() const { return path("server.key"); }
    /// For a server.
    QSslConfiguration serverConfiguration() const;

private:
    QString path(const char *name) const;
    bool run(const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_problem;
};

} // namespace tunnelglass::test
