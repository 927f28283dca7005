// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/AccountCheck.h"

#include <QList>
#include <QString>

namespace tunnelglass::inspection {

/// One thing that a check found out, in words for people; holds no secret.
struct CheckLine
{
    enum class State : quint8
    {
        Good,
        Notice, ///< works now, and will not for long
        Fault,
    };

    State state = State::Good;
    QString label; ///< "Account"
    QString text;  ///< one sentence at most
    QString more;  ///< of a fault: cause, next step and details, in lines
};

/// Whether the profile serves, in one sentence.
QString accountCheckHeadline(const AccountCheck &check);
/// Account, identity, ARN, clock, permission, in this order.
QList<CheckLine> accountCheckLines(const AccountCheck &check);
/// The same for a terminal: headline, then a line for each with what more there is to say indented below it.
QString accountCheckText(const AccountCheck &check);

/// Whether a permission is missing, so that readOnlyPolicy() helps.
bool needsPolicy(const AccountCheck &check);
/// What has to be said with the policy: who holds it can read pre-shared keys.
QString policyWarning();

} // namespace tunnelglass::inspection
