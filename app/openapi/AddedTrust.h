// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSslConfiguration>

class QNetworkAccessManager;

namespace tunnelglass::openapi {

/// The TLS configuration for calls that trust authorities of their own beside the system's. Kept with the
/// manager (as its child), since the manager keeps connections by host and port without regard to whom they
/// trust: when the authorities change, the connections made under the old ones are dropped.
class AddedTrust final : public QObject
{
    Q_OBJECT

public:
    /// The configuration that trusts `pem` and the system. Reading the system's authorities takes tens of
    /// milliseconds, so the last one made is kept.
    static QSslConfiguration configurationFor(QNetworkAccessManager &network, const QByteArray &pem);

private:
    explicit AddedTrust(QNetworkAccessManager &network);

    QByteArray m_pem;
    QSslConfiguration m_configuration;
};

} // namespace tunnelglass::openapi
