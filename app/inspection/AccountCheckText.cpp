// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/AccountCheckText.h"

#include "base/ErrorText.h"

#include <QCoreApplication>

#include <cmath>

namespace tunnelglass::inspection {

namespace {

QString checkText(const char *source)
{
    return QCoreApplication::translate("AccountCheck", source);
}

/// Less than this is within what a request takes on its way.
constexpr qint64 unnoticedSeconds = 30;

QString clockLine(qint64 skewSeconds)
{
    const qint64 apart = std::abs(skewSeconds);
    if (apart < unnoticedSeconds)
        return checkText(QT_TRANSLATE_NOOP("AccountCheck", "Clock: agrees with the service's."));
    const QString minutes = QString::number(double(apart) / 60, 'f', 1);
    return (skewSeconds > 0
                ? checkText(QT_TRANSLATE_NOOP("AccountCheck", "Clock: %1 min ahead of the service's; "
                                                              "15 min and more are refused."))
                : checkText(QT_TRANSLATE_NOOP("AccountCheck", "Clock: %1 min behind the service's; "
                                                              "15 min and more are refused.")))
        .arg(minutes);
}

} // namespace

QStringList accountCheckLines(const AccountCheck &check)
{
    QStringList lines;
    if (check.identity) {
        lines.append(
            checkText(QT_TRANSLATE_NOOP("AccountCheck", "Account: %1")).arg(check.identity->accountId));
        lines.append(checkText(QT_TRANSLATE_NOOP("AccountCheck", "Identity: %1"))
                         .arg(identityTypeText(check.identity->type)));
        lines.append(checkText(QT_TRANSLATE_NOOP("AccountCheck", "ARN: %1")).arg(check.identity->arn));
    } else {
        lines.append(checkText(QT_TRANSLATE_NOOP("AccountCheck", "Identity: not told. %1"))
                         .arg(errorParagraph(check.identity.error())));
    }
    if (check.clockSkewSeconds)
        lines.append(clockLine(*check.clockSkewSeconds));
    if (check.connections)
        lines.append(checkText(QT_TRANSLATE_NOOP("AccountCheck",
                                                 "Permission: may list the connections in %1, which has %2."))
                         .arg(check.regionId)
                         .arg(*check.connections));
    else
        lines.append(checkText(QT_TRANSLATE_NOOP("AccountCheck", "Permission: cannot list the connections in "
                                                                 "%1. %2"))
                         .arg(check.regionId, errorParagraph(check.connections.error())));
    return lines;
}

bool needsPolicy(const AccountCheck &check)
{
    return !check.connections && check.connections.error().kind == ErrorKind::PermissionDenied;
}

QString policyWarning()
{
    return checkText(QT_TRANSLATE_NOOP(
        "AccountCheck",
        "This policy allows what Tunnelglass asks and nothing else. Whoever holds it can read the "
        "pre-shared keys of every connection: DescribeVpnConnection sends them."));
}

} // namespace tunnelglass::inspection
