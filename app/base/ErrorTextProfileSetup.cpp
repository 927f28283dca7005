// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ErrorTextGroups.h"

#include <QCoreApplication>

namespace tunnelglass {

ErrorText profileSetupErrorText(const Error &error)
{
    ErrorText text;
    text.action = ErrorAction::EditProfile;
    switch (error.kind) {
    case ErrorKind::ProfileNameTaken:
        text.headline = error.subject.isEmpty()
                            ? QCoreApplication::translate("ErrorText", "Another profile has this name.")
                            : QCoreApplication::translate("ErrorText", "There is a profile %1 already.")
                                  .arg(error.subject);
        text.cause = QCoreApplication::translate(
            "ErrorText", "Names are told apart without regard to upper and lower case.");
        text.nextStep = QCoreApplication::translate("ErrorText", "Give another name.");
        break;
    case ErrorKind::SecretNotGiven:
        text.headline =
            error.subject.isEmpty()
                ? QCoreApplication::translate("ErrorText", "No secret was given.")
                : QCoreApplication::translate("ErrorText", "The %1 was not given.").arg(error.subject);
        text.cause = error.detail;
        text.nextStep =
            QCoreApplication::translate("ErrorText", "Type it: in the profile, or where the command line "
                                                     "asks for it; that takes it as a line on standard "
                                                     "input too.");
        break;
    default:
        text.headline = QCoreApplication::translate("ErrorText", "The profile has no name.");
        text.nextStep = QCoreApplication::translate("ErrorText", "Give it a name.");
        break;
    }
    return text;
}

} // namespace tunnelglass
