// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ErrorTextGroups.h"

#include <QCoreApplication>

namespace tunnelglass {

namespace {

QString profileWords(const char *source)
{
    return QCoreApplication::translate("ErrorText", source);
}

/// `named` with the subject in it, or `nameless` where there is none.
QString profileHeadline(const Error &error, const char *named, const char *nameless)
{
    return error.subject.isEmpty() ? profileWords(nameless) : profileWords(named).arg(error.subject);
}

ErrorText sourceText(const Error &error)
{
    ErrorText text;
    switch (error.kind) {
    case ErrorKind::CredentialsExpired:
        text.headline =
            profileHeadline(error, QT_TRANSLATE_NOOP("ErrorText", "The temporary key has expired: %1."),
                            QT_TRANSLATE_NOOP("ErrorText", "The temporary key has expired."));
        text.nextStep = profileWords(QT_TRANSLATE_NOOP(
            "ErrorText", "Sign in again with the tool that gave the key, or choose another profile."));
        break;
    case ErrorKind::CredentialsUnconfirmed:
        text.headline = profileHeadline(
            error, QT_TRANSLATE_NOOP("ErrorText", "Nothing was run or fetched for the credentials: %1."),
            QT_TRANSLATE_NOOP("ErrorText", "Nothing was run or fetched for the credentials."));
        text.nextStep =
            profileWords(QT_TRANSLATE_NOOP("ErrorText", "Answer yes when it is asked (the command line asks "
                                                        "on a terminal only), or choose another profile."));
        break;
    default:
        text.headline =
            profileHeadline(error, QT_TRANSLATE_NOOP("ErrorText", "No usable credentials came from %1."),
                            QT_TRANSLATE_NOOP("ErrorText", "The source gave no usable credentials."));
        text.nextStep = profileWords(
            QT_TRANSLATE_NOOP("ErrorText", "Check the source on its own, or choose another profile."));
        break;
    }
    return text;
}

} // namespace

ErrorText profileErrorText(const Error &error)
{
    ErrorText text;
    switch (error.kind) {
    case ErrorKind::ProfileFileUnusable:
        text.headline =
            profileHeadline(error, QT_TRANSLATE_NOOP("ErrorText", "The profiles in %1 cannot be read."),
                            QT_TRANSLATE_NOOP("ErrorText", "The file of profiles cannot be read."));
        text.nextStep = profileWords(QT_TRANSLATE_NOOP(
            "ErrorText", "Repair the file with the tool that wrote it; Tunnelglass never changes it."));
        break;
    case ErrorKind::ProfileNotFound:
        text.headline = profileHeadline(error, QT_TRANSLATE_NOOP("ErrorText", "There is no profile %1."),
                                        QT_TRANSLATE_NOOP("ErrorText", "There is no such profile."));
        text.nextStep = profileWords(QT_TRANSLATE_NOOP("ErrorText", "Choose one of the profiles there are."));
        break;
    case ErrorKind::ProfileUnusable:
        text.headline = profileHeadline(error, QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be used."),
                                        QT_TRANSLATE_NOOP("ErrorText", "The profile cannot be used."));
        text.nextStep = profileWords(
            QT_TRANSLATE_NOOP("ErrorText", "Correct the profile in its file, or choose another one."));
        break;
    default:
        text = sourceText(error);
        break;
    }
    text.cause = error.detail;
    text.action = ErrorAction::EditProfile;
    return text;
}

} // namespace tunnelglass
