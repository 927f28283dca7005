// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/SecretName.h"
#include "cli/OptionParser.h"

#include <QCoreApplication>

namespace tunnelglass::cli {

namespace {

QString unknownText(const char *source)
{
    return QCoreApplication::translate("OptionParser", source);
}

bool looksLikeSecretOption(const QString &name)
{
    const QString plain = name.toLower().remove(u'-').remove(u'_');
    return isSecretName(name.toUtf8()) || plain.contains(u"accesskey") || plain == u"ak" || plain == u"sk";
}

} // namespace

UsageError unknownOption(const QString &argument)
{
    const QString name = argument.section(u'=', 0, 0);
    if (!looksLikeSecretOption(name))
        return {unknownText(QT_TRANSLATE_NOOP("OptionParser", "There is no option %1.")).arg(name)};
    return {unknownText(
                QT_TRANSLATE_NOOP(
                    "OptionParser",
                    "There is no option %1: arguments can be read by everyone on this computer, so keys are "
                    "never given as one. \"profiles add\" asks for the secret and keeps it in the keychain. "
                    "Or set "
                    "ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET "
                    "and, for a temporary key, ALIBABA_CLOUD_SECURITY_TOKEN in the environment."))
                .arg(name)};
}

} // namespace tunnelglass::cli
