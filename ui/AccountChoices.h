// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/Account.h"

#include <QList>
#include <QString>

#include <functional>

namespace tunnelglass::inspection {
class Service;
}

namespace tunnelglass::ui {

/// An account that can be chosen in the window, and the service that reaches it.
struct AccountChoice
{
    QString id;                  ///< stable, for settings: "sample", "environment"
    inspection::Account account; ///< its name is what the field shows
    QString regionId;            ///< the region to begin with
    QString connectionId;        ///< what is inspected when nobody has chosen yet; empty: nothing
    /// Made when it is first asked for: what reaches the network is slow to build and not needed for the
    /// first paint.
    std::function<const inspection::Service &()> service;
};

using AccountChoices = QList<AccountChoice>;

} // namespace tunnelglass::ui
