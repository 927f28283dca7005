// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ProfilesRemoveCommand.h"

#include "base/Sentences.h"
#include "cli/Interruption.h"
#include "cli/TerminalQuestion.h"
#include "credentials/ProfileStore.h"
#include "credentials/RemoveProfileJob.h"

#include <QCoreApplication>

namespace tunnelglass::cli {

namespace {

QString removeText(const char *source)
{
    return QCoreApplication::translate("ProfilesRemoveCommand", source);
}

} // namespace

ExitCode ProfilesRemoveCommand::run()
{
    credentials::ProfileStore store(*surroundings().settings);
    const Result<credentials::Profile> profile = store.profileNamed(options().names.first());
    if (!profile)
        return report(profile.error());
    QStringList dependants;
    const QList<credentials::Profile> roles = store.dependants(profile->id);
    for (const credentials::Profile &role : roles)
        dependants.append(role.name);
    QString warning;
    if (!dependants.isEmpty())
        warning = removeText(QT_TRANSLATE_NOOP("ProfilesRemoveCommand",
                                               "Without it these can no longer ask for their role: %1."))
                      .arg(joinedList(dependants));
    const QString question =
        (store.isSaved(profile->id)
             ? removeText(QT_TRANSLATE_NOOP("ProfilesRemoveCommand", "Remove profile %1 and its secret?"))
             : removeText(QT_TRANSLATE_NOOP("ProfilesRemoveCommand", "Remove profile %1?")))
            .arg(profile->name);
    if (!confirmOnTerminal(surroundings(), joinedSentences({question, warning}))) {
        say(removeText(QT_TRANSLATE_NOOP("ProfilesRemoveCommand", "Nothing was removed.")));
        return surroundings().interruption.isRaised() ? ExitCode::Interrupted : ExitCode::Done;
    }
    credentials::RemoveProfileJob job(store, *surroundings().keychain, profile->id);
    wait(job);
    if (!job.result())
        return report(job.result().error());
    say(removeText(QT_TRANSLATE_NOOP("ProfilesRemoveCommand", "Profile %1 is removed.")).arg(profile->name) +
        warning);
    return ExitCode::Done;
}

} // namespace tunnelglass::cli
