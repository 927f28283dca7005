// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ProfilesCommand.h"

#include "base/Clock.h"
#include "cli/ProfileAccess.h"
#include "cli/ResultWriter.h"
#include "cli/TextTable.h"
#include "credentials/CredentialChain.h"
#include "credentials/SourceName.h"

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

QString usability(const credentials::ProfileStore &store, const credentials::Profile &profile)
{
    if (!profile.needsSecret())
        return profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "yes"));
    if (profile.secretPlace == credentials::SecretPlace::Session)
        return profilesText(
            QT_TRANSLATE_NOOP("ProfilesCommand", "no: its secret is typed in the window, for a session"));
    return store.isSaved(profile.id)
               ? profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "yes, from the keychain"))
               : profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "no: no secret is saved"));
}

void addOwn(TextTable &table, const credentials::ProfileStore &store)
{
    const QList<credentials::Profile> own = store.profiles();
    for (const credentials::Profile &profile : own)
        table.addRow({profile.name, credentials::sourceName(profile.source), profile.regionId,
                      QStringLiteral("Tunnelglass"), usability(store, profile)});
}

QString profileTable(const std::optional<credentials::ProfileStore> &store,
                     const QList<credentials::FileProfile> &profiles, const QDateTime &now)
{
    TextTable table({profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "Name")),
                     profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "Mode")),
                     profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "Region")),
                     profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "Source")),
                     profilesText(QT_TRANSLATE_NOOP("ProfilesCommand", "Usable"))});
    if (store)
        addOwn(table, *store);
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
    const QString table =
        profileTable(ProfileAccess(surroundings()).store(), profiles, surroundings().clock.nowUtc());
    if (const auto written = writer.writeText(table); !written)
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
