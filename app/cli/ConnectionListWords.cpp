// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ConnectionListWords.h"

#include "inspection/ConnectionListJob.h"

#include <QCoreApplication>

namespace tunnelglass::cli {

QString emptyListWords(const QString &region)
{
    return QCoreApplication::translate(
               "ListCommand",
               "There are no connections in %1, or the account may not see them: without the "
               "permission vpc:DescribeVpnConnections the service can answer with an empty list.")
        .arg(region);
}

QString incompleteListWords(const inspection::ConnectionList &list, const QString &region)
{
    return QCoreApplication::translate("ListCommand", "The list is incomplete: %1 of %2 connections in %3.")
        .arg(list.connections.size())
        .arg(list.totalCount)
        .arg(region);
}

} // namespace tunnelglass::cli
