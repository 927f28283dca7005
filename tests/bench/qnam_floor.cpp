// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// What asking for a connection costs at the very least with Qt: one POST, the body read, parsed and printed.
// It signs nothing and understands nothing.
#include <QCoreApplication>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 4)
        return 2;
    QUrl url(QString::fromLocal8Bit(argv[1]));
    url.setPath(QStringLiteral("/"));
    url.setQuery(QStringLiteral("RegionId=") + QString::fromLocal8Bit(argv[2]) +
                 QStringLiteral("&VpnConnectionId=") + QString::fromLocal8Bit(argv[3]));
    QNetworkRequest request(url);
    request.setRawHeader("x-acs-action", "DescribeVpnConnection");
    request.setRawHeader("x-acs-version", "2016-04-28");

    QNetworkAccessManager network;
    QNetworkReply *reply = network.sendCustomRequest(request, "POST");
    QObject::connect(reply, &QNetworkReply::finished, &application, [reply] {
        const QJsonDocument document = QJsonDocument::fromJson(reply->readAll());
        const bool good = reply->error() == QNetworkReply::NoError && document.isObject();
        std::puts(document.toJson(QJsonDocument::Indented).constData());
        QCoreApplication::exit(good ? 0 : 1);
    });
    return QCoreApplication::exec();
}
