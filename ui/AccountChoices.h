// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/Account.h"

#include <QList>
#include <QString>

#include <functional>

class QObject;

namespace tunnelglass::credentials {
class CredentialJob;
}

namespace tunnelglass::inspection {
class Service;
}

namespace tunnelglass::ui {

/// An account that can be chosen in the window, and the service that reaches it.
struct AccountChoice
{
    QString id;                  ///< stable, for settings: "sample", "environment", a profile's id
    inspection::Account account; ///< its name is what the field shows
    QString regionId;            ///< the region to begin with
    QString connectionId;        ///< what is inspected when nobody has chosen yet; empty: nothing
    /// Made when it is first asked for: what reaches the network is slow to build and not needed for the
    /// first paint.
    std::function<const inspection::Service &()> service;
    /// Makes the job that gets the credentials, before each question; empty: the account has them already.
    std::function<credentials::CredentialJob *(QObject *parent)> credentials;
    /// Forgets what `credentials` keeps; empty: it keeps nothing, or a vault knows.
    std::function<void()> forget;
};

using AccountChoices = QList<AccountChoice>;

} // namespace tunnelglass::ui
