// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/CloudNetwork.h"

#include "openapi/Endpoint.h"
#include "openapi/SystemProxy.h"
#include "sample/SampleAccount.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslCertificate>

namespace tunnelglass::cli {

std::unique_ptr<QNetworkAccessManager> cloudNetwork(const CloudPath &path,
                                                    const QProcessEnvironment &variables, const Clock &clock)
{
    if (path.isSample)
        return std::make_unique<sample::SampleAccount>(clock);
    auto network = std::make_unique<QNetworkAccessManager>();
    // Even asking for the system's proxy loads settings and a library: not for a call to this computer.
    if (!path.usesProxy || openapi::isLoopbackHost(path.endpoint.host()))
        network->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    else
        network->setProxyFactory(openapi::makeProxyFactory(variables).release());
    return network;
}

Result<QByteArray> readCaFile(const QString &path)
{
    constexpr qint64 largest = 16LL * 1024 * 1024;
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::CaFileUnusable, shown, file.errorString());
    QByteArray pem = file.read(largest);
    if (QSslCertificate::fromData(pem, QSsl::Pem).isEmpty())
        return failure(ErrorKind::CaFileUnusable, shown,
                       QCoreApplication::translate("CloudNetwork", "It holds no certificate in PEM."));
    return pem;
}

} // namespace tunnelglass::cli
