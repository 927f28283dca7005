// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/AccountCheckText.h"

#include "base/ErrorText.h"
#include "base/Sentences.h"

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

/// From here on the service refuses what we sign.
constexpr qint64 refusedSeconds = 15 * 60;

CheckLine clockLine(qint64 skewSeconds)
{
    CheckLine line;
    line.label = checkText(QT_TRANSLATE_NOOP("AccountCheck", "Clock"));
    const qint64 apart = std::abs(skewSeconds);
    if (apart < unnoticedSeconds) {
        line.text = checkText(QT_TRANSLATE_NOOP("AccountCheck", "Agrees with the service's."));
        return line;
    }
    line.state = apart < refusedSeconds ? CheckLine::State::Notice : CheckLine::State::Fault;
    line.text =
        (skewSeconds > 0 ? checkText(QT_TRANSLATE_NOOP("AccountCheck", "%1 min ahead of the service's; "
                                                                       "15 min and more are refused."))
                         : checkText(QT_TRANSLATE_NOOP("AccountCheck", "%1 min behind the service's; "
                                                                       "15 min and more are refused.")))
            .arg(QString::number(double(apart) / 60, 'f', 1));
    return line;
}

CheckLine faultLine(const QString &label, const Error &error)
{
    const ErrorText text = errorText(error);
    QStringList more;
    if (!text.cause.isEmpty())
        more.append(text.cause);
    more.append(text.nextStep);
    QStringList details;
    for (const auto &[name, value] : text.details)
        details.append(labelled(name, value));
    if (!details.isEmpty())
        more.append(details.join(QStringLiteral(" · ")));
    return {.state = CheckLine::State::Fault,
            .label = label,
            .text = text.headline,
            .more = more.join(QLatin1Char('\n'))};
}

CheckLine goodLine(const QString &label, const QString &text)
{
    return {.state = CheckLine::State::Good, .label = label, .text = text, .more = {}};
}

} // namespace

QString accountCheckHeadline(const AccountCheck &check)
{
    if (check.isPassed())
        return checkText(QT_TRANSLATE_NOOP("AccountCheck", "This profile works."));
    if (check.connections)
        return checkText(QT_TRANSLATE_NOOP("AccountCheck", "This profile works, but it cannot be told whose "
                                                           "it is."));
    return check.identity ? checkText(QT_TRANSLATE_NOOP("AccountCheck",
                                                        "The service knows this profile, but does not let it "
                                                        "list the connections."))
                          : checkText(QT_TRANSLATE_NOOP("AccountCheck", "This profile does not work."));
}

QList<CheckLine> accountCheckLines(const AccountCheck &check)
{
    QList<CheckLine> lines;
    const QString identity = checkText(QT_TRANSLATE_NOOP("AccountCheck", "Identity"));
    if (check.identity) {
        lines.append(
            goodLine(checkText(QT_TRANSLATE_NOOP("AccountCheck", "Account")), check.identity->accountId));
        lines.append(goodLine(identity, identityTypeText(check.identity->type)));
        lines.append(goodLine(checkText(QT_TRANSLATE_NOOP("AccountCheck", "ARN")), check.identity->arn));
    } else {
        lines.append(faultLine(identity, check.identity.error()));
    }
    if (check.clockSkewSeconds)
        lines.append(clockLine(*check.clockSkewSeconds));
    const QString permission = checkText(QT_TRANSLATE_NOOP("AccountCheck", "Permission"));
    if (check.connections)
        lines.append(goodLine(
            permission,
            checkText(QT_TRANSLATE_NOOP("AccountCheck", "May list the connections of %1, which has %2."))
                .arg(check.regionId)
                .arg(*check.connections)));
    else
        lines.append(faultLine(permission, check.connections.error()));
    return lines;
}

QString accountCheckText(const AccountCheck &check)
{
    QStringList lines{accountCheckHeadline(check)};
    for (const CheckLine &line : accountCheckLines(check)) {
        lines.append(labelled(line.label, line.text));
        const QStringList more = line.more.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &each : more)
            lines.append(QStringLiteral("  ") + each);
    }
    return lines.join(QLatin1Char('\n'));
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
