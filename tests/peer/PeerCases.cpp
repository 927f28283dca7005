// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/PeerCases.h"

#include "peer/Dialects.h"
#include "snapshot/SavedResponse.h"

#include <QDir>

namespace tunnelglass::test {

namespace {

snapshot::SnapshotPtr caseSnapshot(const QString &name)
{
    const auto response = snapshot::openSavedResponse(QStringLiteral(TUNNELGLASS_TEST_DATA "/peer/cases/") +
                                                      name + QStringLiteral(".json"));
    if (!response)
        qFatal("no case %s", qPrintable(name));
    return response->connection(0);
}

} // namespace

QStringList peerCases()
{
    QStringList names =
        QDir(QStringLiteral(TUNNELGLASS_TEST_DATA "/peer/cases")).entryList({QStringLiteral("*.json")});
    for (QString &name : names)
        name.chop(5);
    return names;
}

vpn::Connection peerCaseConnection(const QString &name)
{
    return *caseSnapshot(name)->connection;
}

peer::PeerConfig peerCase(const QString &name)
{
    const snapshot::SnapshotPtr snapshot = caseSnapshot(name);
    return peer::peerConfigOf(*snapshot->connection, snapshot->region,
                              {{QStringLiteral("vpn-known"), QStringLiteral("192.0.2.1")},
                               {QStringLiteral("cgw-known"), QStringLiteral("203.0.113.2")}});
}

peer::PeerOptions goldenOptions(const QString &name)
{
    peer::PeerOptions options;
    options.includeSecrets = !name.startsWith(QLatin1StringView("secrets-left-out"));
    options.applicationVersion = QStringLiteral("0.0");
    options.writtenAt = QDateTime(QDate(2026, 7, 1), QTime(12, 30), Qt::UTC);
    return options;
}

const peer::Dialect &dialectById(const char *id)
{
    for (const peer::Dialect &dialect : peer::builtInDialects()) {
        if (dialect.id == QLatin1StringView(id))
            return dialect;
    }
    qFatal("no dialect %s", id);
}

QByteArray writtenOrRefused(const Result<QByteArray> &result)
{
    if (result)
        return *result;
    const char *kind =
        result.error().kind == ErrorKind::PeerConfigRefused ? "REFUSED" : "NOT WRITTEN, A MISTAKE";
    QString detail = result.error().detail;
    detail.replace(QStringLiteral(". "), QStringLiteral(".\n"));
    return QByteArray(kind) + ": " + result.error().subject.toUtf8() + '\n' + detail.toUtf8() + '\n';
}

} // namespace tunnelglass::test
