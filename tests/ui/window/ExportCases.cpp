// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/window/ExportCases.h"

#include "ui/models/SampleSnapshots.h"

#include <QFile>
#include <QTemporaryDir>

namespace tunnelglass::test {

namespace {

QByteArray exportBody(int number)
{
    return R"({"VpnConnectionId":"vco-)" + QByteArray::number(number) +
           R"(","Name":"branch","LocalSubnet":"10.0.0.0/8","RemoteSubnet":"192.168.0.0/16",)"
           R"("IkeConfig":{"IkeVersion":"ikev2","Psk":"Canary-7-Psk"}})";
}

} // namespace

QList<snapshot::SnapshotPtr> connections(int count)
{
    QByteArrayList all;
    for (int number = 0; number < count; ++number)
        all.append(exportBody(number));
    return bodySnapshots(R"({"VpnConnections":{"VpnConnection":[)" + all.join(',') + "]}}");
}

ui::ExportScope scopeOf(ui::ExportScope::Kind kind, const QList<snapshot::SnapshotPtr> &snapshots)
{
    return {kind, snapshots.size(), snapshots.value(0), [snapshots] { return snapshots; }};
}

ui::ExportScope exportOne()
{
    return ui::ExportScope::shown(connections(1).value(0));
}

QString writeOld(const QTemporaryDir &folder, const char *name)
{
    const QString path = folder.filePath(QLatin1StringView(name));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("old") == 3 ? path : QString();
}

} // namespace tunnelglass::test
