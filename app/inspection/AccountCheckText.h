// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/AccountCheck.h"

#include <QStringList>

namespace tunnelglass::inspection {

/// What a check found, in lines for people: account, identity, clock, permission. Holds no secret.
QStringList accountCheckLines(const AccountCheck &check);

/// Whether a permission is missing, so that readOnlyPolicy() helps.
bool needsPolicy(const AccountCheck &check);
/// What has to be said with the policy: who holds it can read pre-shared keys.
QString policyWarning();

} // namespace tunnelglass::inspection
