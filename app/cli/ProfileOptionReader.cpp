// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ProfileOptionReader.h"

#include "cli/OptionSpec.h"
#include "credentials/Profile.h"

#include <QCoreApplication>

namespace tunnelglass::cli {

namespace {

QString readerText(const char *source)
{
    return QCoreApplication::translate("OptionParser", source);
}

} // namespace

QString ProfileOptionReader::take(OptionId option, const QString &value) const
{
    switch (option) {
    case OptionId::AccessKeyId:
        m_options.accessKeyId = value;
        return {};
    case OptionId::Sts:
        m_options.sts = true;
        return {};
    case OptionId::Expires:
        return takeExpiry(value);
    case OptionId::RoleArn:
        m_options.roleArn = value;
        return value.startsWith(u"acs:ram::") && value.contains(u":role/")
                   ? QString()
                   : QStringLiteral("acs:ram::ACCOUNT:role/NAME");
    case OptionId::SourceProfile:
        m_options.sourceProfile = value;
        return {};
    case OptionId::SessionName:
        m_options.sessionName = value;
        return {};
    case OptionId::Duration:
        return takeDuration(value);
    case OptionId::ExternalId:
        m_options.externalId = value;
        return {};
    case OptionId::StsRegion:
        m_options.stsRegion = value;
        return {};
    case OptionId::InstanceRole:
        m_options.instanceRole = value == u"auto" ? QString() : value;
        return {};
    case OptionId::Network:
        m_options.network =
            value == u"vpc" ? openapi::EndpointNetwork::Vpc : openapi::EndpointNetwork::Public;
        return value == u"vpc" || value == u"public" ? QString() : QStringLiteral("public, vpc");
    case OptionId::NoProxy:
        m_options.noProxy = true;
        return {};
    default:
        return {};
    }
}

QString ProfileOptionReader::takeExpiry(const QString &value) const
{
    const QDateTime time = QDateTime::fromString(value, Qt::ISODate);
    // A time that is somebody's local one would be read as another's.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return readerText(
            QT_TRANSLATE_NOOP("OptionParser", "a time with its zone, such as 2026-03-01T12:00:00Z"));
    m_options.expiresAt = time.toUTC();
    return {};
}

QString ProfileOptionReader::takeDuration(const QString &value) const
{
    using credentials::RamRole;
    bool isNumber = false;
    m_options.durationSeconds = value.toInt(&isNumber);
    if (isNumber && m_options.durationSeconds >= RamRole::shortestSeconds &&
        m_options.durationSeconds <= RamRole::longestSeconds)
        return {};
    return readerText(QT_TRANSLATE_NOOP("OptionParser", "a number of seconds from %1 to %2"))
        .arg(RamRole::shortestSeconds)
        .arg(RamRole::longestSeconds);
}

QString ProfileOptionReader::problemOfWhole(const ProfileOptions &options)
{
    const int ways = int(!options.accessKeyId.isEmpty()) + int(!options.roleArn.isEmpty()) +
                     int(options.instanceRole.has_value());
    if (ways != 1)
        return readerText(QT_TRANSLATE_NOOP(
            "OptionParser",
            "\"profiles add\" needs one of --access-key-id, --role-arn and --instance-role."));
    if (options.roleArn.isEmpty() != options.sourceProfile.isEmpty())
        return readerText(QT_TRANSLATE_NOOP("OptionParser", "--role-arn and --source-profile go together."));
    const bool ofRole = !options.sessionName.isEmpty() || options.durationSeconds != 0 ||
                        !options.externalId.isEmpty() || !options.stsRegion.isEmpty();
    if (ofRole && options.roleArn.isEmpty())
        return readerText(QT_TRANSLATE_NOOP(
            "OptionParser",
            "--role-session-name, --duration, --external-id and --sts-region go with --role-arn."));
    if (options.sts && options.accessKeyId.isEmpty())
        return readerText(QT_TRANSLATE_NOOP("OptionParser", "--sts goes with --access-key-id."));
    if (options.expiresAt.isValid() && !options.sts)
        return readerText(QT_TRANSLATE_NOOP("OptionParser", "--expires goes with --sts."));
    return {};
}

} // namespace tunnelglass::cli
