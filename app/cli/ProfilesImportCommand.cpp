// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ProfilesImportCommand.h"

#include "credentials/CredentialChain.h"
#include "credentials/ImportProfileJob.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunnelglass::cli {

namespace {

QString importText(const char *source)
{
    return QCoreApplication::translate("ProfilesImportCommand", source);
}

} // namespace

ExitCode ProfilesImportCommand::run()
{
    credentials::ProfileStore store(*surroundings().settings);
    const auto found = wanted();
    if (!found)
        return report(found.error());
    ExitCode code = ExitCode::Done;
    for (const credentials::FileProfile &each : *found) {
        const Result<void> taken = take(store, each);
        if (taken)
            continue;
        // What cannot be used is said; it is a failure only when it was asked for by name.
        const ExitCode failed = report(taken.error());
        if (!each.problem || !options().names.isEmpty())
            code = failed;
    }
    if (found->isEmpty())
        say(importText(QT_TRANSLATE_NOOP("ProfilesImportCommand",
                                         "There are no profiles of the aliyun CLI or of the SDK.")));
    return code;
}

/// The profiles of the files, or those named. Errors: those of the files; ProfileNotFound.
Result<QList<credentials::FileProfile>> ProfilesImportCommand::wanted() const
{
    const credentials::CredentialChain chain(surroundings().variables, surroundings().home);
    const QList<Error> errors = chain.fileErrors();
    if (!errors.isEmpty())
        return Failure(errors.first());
    QList<credentials::FileProfile> all = chain.allProfiles();
    all.removeIf([](const credentials::FileProfile &profile) { return profile.file.isEmpty(); });
    if (options().names.isEmpty())
        return all;
    QList<credentials::FileProfile> named;
    for (const QString &name : options().names) {
        const auto isNamed = [&name](const credentials::FileProfile &profile) {
            return profile.name == name;
        };
        if (std::none_of(all.cbegin(), all.cend(), isNamed))
            return Failure(chain.profile(name).error());
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(named), isNamed);
    }
    return named;
}

Result<void> ProfilesImportCommand::take(credentials::ProfileStore &store,
                                         const credentials::FileProfile &found) const
{
    if (found.problem)
        return Failure(*found.problem);
    const bool moves = options().moveSecrets && credentials::canMoveToKeychain(found);
    if (credentials::isMoved(store, found) || (!moves && credentials::isUsedInPlace(store, found))) {
        say(importText(QT_TRANSLATE_NOOP("ProfilesImportCommand", "%1 is there already.")).arg(found.origin));
        return {};
    }
    const credentials::ProfileImport import =
        moves ? credentials::moveToKeychain(store, found) : credentials::useInPlace(store, found);
    credentials::ImportProfileJob job(store, *surroundings().keychain, import);
    wait(job);
    if (!job.result())
        return Failure(job.result().error());
    const QString name = job.result()->name;
    if (moves)
        say(importText(QT_TRANSLATE_NOOP("ProfilesImportCommand",
                                         "Profile %1: its key is in the keychain now. %2 still holds its own "
                                         "copy; remove it there if nothing else needs it."))
                .arg(name, found.file));
    else
        say(importText(QT_TRANSLATE_NOOP("ProfilesImportCommand",
                                         "Profile %1 is used where it is, in %2; nothing was copied."))
                .arg(name, found.file));
    return {};
}

} // namespace tunnelglass::cli
