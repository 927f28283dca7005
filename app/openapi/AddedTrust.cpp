// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/AddedTrust.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>

namespace tunnelglass::openapi {

AddedTrust::AddedTrust(QNetworkAccessManager &network)
    : QObject(&network)
{}

QSslConfiguration AddedTrust::configurationFor(QNetworkAccessManager &network, const QByteArray &pem)
{
    auto *trust = network.findChild<AddedTrust *>(QString(), Qt::FindDirectChildrenOnly);
    if (!trust)
        trust = new AddedTrust(network);
    if (trust->m_pem == pem)
        return trust->m_configuration;
    if (!trust->m_pem.isEmpty())
        network.clearConnectionCache();
    trust->m_pem = pem;
    trust->m_configuration = QSslConfiguration::defaultConfiguration();
    // Adding a CA stops Qt from looking up the system's on demand, so those are named as well.
    trust->m_configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() +
                                             QSslCertificate::fromData(pem));
    return trust->m_configuration;
}

} // namespace tunnelglass::openapi
