// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/AccountCheck.h"

#include <QCoreApplication>

namespace tunnelglass::inspection {

QString identityTypeText(const QString &type)
{
    if (type == u"Account")
        return QCoreApplication::translate("AccountCheck",
                                           "the account itself (root), which may do everything");
    if (type == u"RAMUser")
        return QCoreApplication::translate("AccountCheck", "RAM user");
    if (type == u"AssumedRoleUser")
        return QCoreApplication::translate("AccountCheck", "RAM role, assumed");
    return type;
}

} // namespace tunnelglass::inspection
