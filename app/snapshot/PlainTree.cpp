// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "snapshot/PlainTree.h"

#include "snapshot/SettingRow.h"
#include "vpn/FieldCatalogue.h"

#include <QCoreApplication>

namespace tunnelglass::snapshot {

namespace {

/// Keys that say "ours" and "theirs": DownloadVpnConnectionConfig is written from the customer's side, so the
/// catalogue's words would be the wrong way round.
bool tellsSides(QStringView key)
{
    return key.startsWith(u"Local", Qt::CaseInsensitive) || key.startsWith(u"Remote", Qt::CaseInsensitive) ||
           key.startsWith(u"Peer", Qt::CaseInsensitive);
}

/// Looks for the longest end of the path that is a connection's field. One key alone ("Status", "Name") is
/// not enough: other things have those too.
const vpn::Field *fieldAtEndOf(const QString &path)
{
    if (tellsSides(QStringView(path).sliced(path.lastIndexOf(QLatin1Char('.')) + 1)))
        return nullptr;
    const QByteArray wirePath = path.toUtf8();
    for (QByteArrayView rest(wirePath); rest.contains('.'); rest = rest.sliced(rest.indexOf('.') + 1)) {
        if (const vpn::Field *field = vpn::findField(rest))
            return field;
    }
    return nullptr;
}

} // namespace

std::vector<Setting> plainTree(const decode::Node &root)
{
    std::vector<Setting> tree;
    if (!root.isContainer())
        return tree;
    const bool list = root.isArray();
    qsizetype position = 0;
    for (const decode::Node &child : root) {
        RowPlace place;
        place.key = list ? QString::number(position) : child.name();
        place.label =
            list ? QCoreApplication::translate("SettingTree", "Item %1").arg(position + 1) : child.name();
        place.path = list ? itemPath({}, position) : child.name();
        tree.push_back(settingRow(child, root, place, fieldAtEndOf));
        ++position;
    }
    return tree;
}

} // namespace tunnelglass::snapshot
