// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ErrorTextGroups.h"

#include <QCoreApplication>

namespace tunnelglass {

namespace {

/// The profile's name, when the caller gave it.
QString itemOrDefault(const Error &error)
{
    return error.subject.isEmpty() ? QCoreApplication::translate("ErrorText", "this profile") : error.subject;
}

ErrorText keychainUnreachableText(const Error &error)
{
    ErrorText text;
    text.action = ErrorAction::TryAgain;
    if (error.kind == ErrorKind::KeychainUnavailable) {
        text.headline = QCoreApplication::translate("ErrorText", "The keychain cannot be reached.");
        text.cause = QCoreApplication::translate(
            "ErrorText", "This session has no D-Bus session bus, as in a remote shell or a container.");
        text.nextStep = QCoreApplication::translate(
            "ErrorText",
            "Start it inside a desktop session or under dbus-run-session, or give the AccessKey in the "
            "environment.");
        return text;
    }
    if (error.kind == ErrorKind::KeychainNoService) {
        text.headline = QCoreApplication::translate("ErrorText", "No keychain is running.");
        text.cause = QCoreApplication::translate(
            "ErrorText", "No program offers the Secret Service on this session's bus, or it has just ended.");
        text.nextStep = QCoreApplication::translate(
            "ErrorText", "Install or start gnome-keyring, KWallet or KeePassXC, "
                         "or, in the window, keep the secret for this session only.");
        return text;
    }
    text.headline = QCoreApplication::translate("ErrorText", "The keychain does not answer.");
    text.cause = QCoreApplication::translate(
        "ErrorText", "It did not answer in time; it may be waiting for a password in another window.");
    text.nextStep = QCoreApplication::translate(
        "ErrorText", "Look for a window that asks for the keychain's password, answer it, and try again.");
    return text;
}

ErrorText keychainClosedText(const Error &error)
{
    ErrorText text;
    text.action = ErrorAction::TryAgain;
    switch (error.kind) {
    case ErrorKind::KeychainLocked:
        text.headline = QCoreApplication::translate("ErrorText", "The keychain is locked.");
        text.cause = QCoreApplication::translate(
            "ErrorText", "It gives and takes secrets only after it was unlocked with its password.");
        text.nextStep = QCoreApplication::translate("ErrorText", "Unlock the keychain and try again.");
        break;
    case ErrorKind::KeychainPromptDismissed:
        text.headline = QCoreApplication::translate("ErrorText", "The keychain was not unlocked.");
        text.cause = QCoreApplication::translate(
            "ErrorText", "The request for its password was dismissed, or there is no display to show it on.");
        text.nextStep = QCoreApplication::translate(
            "ErrorText", "Try again and enter the keychain's password when it is asked for.");
        break;
    case ErrorKind::KeychainCollectionMissing:
        text.headline = QCoreApplication::translate("ErrorText", "The keychain has no default keyring.");
        text.cause = QCoreApplication::translate(
            "ErrorText", "It was never set up for this user, or its keyring was deleted.");
        text.nextStep = QCoreApplication::translate(
            "ErrorText", "Create a keyring and make it the default, for example in Passwords and Keys "
                         "(seahorse), and enter the secret again.");
        break;
    default:
        text.headline = QCoreApplication::translate("ErrorText", "The keychain does not let Tunnelglass in.");
        text.cause = QCoreApplication::translate(
            "ErrorText", "A rule of the session bus, of a sandbox or of the keychain itself forbids it.");
        text.nextStep = QCoreApplication::translate(
            "ErrorText", "Allow Tunnelglass to use the Secret Service in the keychain's or the sandbox's "
                         "settings.");
        break;
    }
    return text;
}

ErrorText keychainItemText(const Error &error)
{
    ErrorText text;
    text.action = ErrorAction::EditProfile;
    if (error.kind == ErrorKind::KeychainItemMissing) {
        text.headline = QCoreApplication::translate("ErrorText", "The keychain holds no secret for %1.")
                            .arg(itemOrDefault(error));
        text.cause = QCoreApplication::translate(
            "ErrorText", "It was deleted in another program, or never saved on this computer.");
        text.nextStep = QCoreApplication::translate("ErrorText", "Enter the secret again.");
        return text;
    }
    if (error.kind == ErrorKind::KeychainItemCorrupt) {
        text.headline = QCoreApplication::translate("ErrorText", "The secret kept for %1 cannot be read.")
                            .arg(itemOrDefault(error));
        text.cause = QCoreApplication::translate(
            "ErrorText", "Another program changed the keychain's item, or it was cut off.");
        text.nextStep =
            QCoreApplication::translate("ErrorText", "Enter the secret again; that replaces the item.");
        return text;
    }
    if (error.kind == ErrorKind::KeychainItemTooNew) {
        text.headline = QCoreApplication::translate(
                            "ErrorText", "The secret kept for %1 was saved by a newer Tunnelglass.")
                            .arg(itemOrDefault(error));
        text.cause =
            QCoreApplication::translate("ErrorText", "This version does not know that form of the item.");
        text.nextStep = QCoreApplication::translate(
            "ErrorText", "Use the newer version, or enter the secret again to replace the item.");
        return text;
    }
    text.headline = QCoreApplication::translate("ErrorText", "The secret for %1 is too long to be kept.")
                        .arg(itemOrDefault(error));
    text.cause = QCoreApplication::translate("ErrorText", "An item of the keychain holds 64 KiB at most.");
    text.nextStep =
        QCoreApplication::translate("ErrorText", "Check what was pasted; no secret or token is that long.");
    return text;
}

ErrorText keychainFailedText(const Error &error)
{
    ErrorText text;
    text.headline = QCoreApplication::translate("ErrorText", "The keychain failed.");
    text.cause = error.detail;
    text.nextStep = QCoreApplication::translate(
        "ErrorText",
        "Check that libsecret is installed and that other programs can use the keychain, and try again.");
    text.action = ErrorAction::TryAgain;
    return text;
}

/// What is wrong with the keychain as a whole.
ErrorText keychainText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainNoService:
    case ErrorKind::KeychainTimedOut:
        return keychainUnreachableText(error);
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainPromptDismissed:
    case ErrorKind::KeychainCollectionMissing:
    case ErrorKind::KeychainAccessDenied:
        return keychainClosedText(error);
    default:
        return keychainFailedText(error);
    }
}

} // namespace

ErrorText keychainErrorText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::KeychainItemMissing:
    case ErrorKind::KeychainItemCorrupt:
    case ErrorKind::KeychainItemTooNew:
    case ErrorKind::KeychainSecretTooLong:
        return keychainItemText(error);
    default:
        break;
    }
    ErrorText text = keychainText(error);
    if (!error.subject.isEmpty())
        text.cause = QStringList{text.cause,
                                 QCoreApplication::translate("ErrorText", "This is about the secret of %1.")
                                     .arg(error.subject)}
                         .join(QLatin1Char(' '))
                         .trimmed();
    return text;
}

} // namespace tunnelglass
