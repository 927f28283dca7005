// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ProfilesCommand.h"

#include "base/Clock.h"
#include "cli/ResultWriter.h"
#include "cli/TextTable.h"
#include "credentials/CredentialChain.h"

#include <QCoreApplication>

namespace tunnelglass::cli {

namespace {

QString profilesText(const char *source)
{
    return QCoreApplication::translate("ProfilesCommand", source);
}

QString usability(const credentials::FileProfile &profile, const QDateTime &now)
{
    using credentials::ProfileMode;
    if (profile.problem)
        return profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "no: %1")).arg(profile.problem->detail);
    if (profile.expiresAt && *profile.expiresAt <= now)
        return profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "no: the temporary key has expired"));
    if (profile.mode == ProfileMode::External)
        return profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "yes, asks before it runs a command"));
    if (profile.mode == ProfileMode::CredentialsUri)
        return profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "yes, asks before it fetches"));
    return profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "yes"));
}

QString profileTable(const QList<credentials::FileProfile> &profiles, const QDateTime &now)
{
    TextTable table({profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "Name")),
                     profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "Mode")),
                     profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "Region")),
                     profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "Source")),
                     profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "Usable"))});
    for (const credentials::FileProfile &profile : profiles) {
        const bool isFile = !profile.file.isEmpty();
        table.addRow({isFile ? profile.name : QStringLiteral("-"), profile.modeName, profile.region,
                      isFile ? profile.file : profile.origin, usability(profile, now)});
    }
    return table.text();
}

} // namespace

ExitCode ProfilesCommand::run()
{
    const ResultWriter writer(surroundings(), options());
    if (const Result<void> allowed = writer.check(); !allowed)
        return report(allowed.error());
    const credentials::CredentialChain chain(surroundings().variables, surroundings().home);
    const QList<credentials::FileProfile> profiles = chain.allProfiles();
    if (const auto written = writer.writeText(profileTable(profiles, surroundings().clock.nowUtc()));
        !written)
        return report(written.error());
    ExitCode code = ExitCode::Done;
    for (const Error &error : chain.fileErrors())
        code = report(error);
    const auto chosen = chain.find();
    if (chosen)
        say(profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "Without --profile: %1.")).arg(chosen->origin));
    else if (profiles.isEmpty())
        say(chosen.error().detail);
    return code;
}

} // namespace tunnelglass::cli
