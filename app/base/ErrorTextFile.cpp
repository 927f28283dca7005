// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ErrorTextGroups.h"

#include <QCoreApplication>

namespace tunnelglass {

namespace {

QString fileOrDefault(const Error &error)
{
    return error.subject.isEmpty() ? QCoreApplication::translate("ErrorText", "The file") : error.subject;
}

ErrorText readingText(const Error &error)
{
    ErrorText text;
    text.action = ErrorAction::OpenAnotherFile;
    if (error.kind == ErrorKind::FileNotFound) {
        text.headline =
            QCoreApplication::translate("ErrorText", "%1 does not exist.").arg(fileOrDefault(error));
        text.nextStep = QCoreApplication::translate("ErrorText", "Check the name and the folder.");
        return text;
    }
    text.headline = QCoreApplication::translate("ErrorText", "%1 cannot be read.").arg(fileOrDefault(error));
    text.cause = error.detail;
    text.nextStep =
        QCoreApplication::translate("ErrorText", "Check that it is a file and that you may read it.");
    return text;
}

ErrorText writingText(const Error &error)
{
    ErrorText text;
    if (error.kind == ErrorKind::FileExists) {
        text.headline =
            QCoreApplication::translate("ErrorText", "%1 exists already.").arg(fileOrDefault(error));
        text.cause = QCoreApplication::translate("ErrorText", "It was left as it is.");
        text.nextStep =
            QCoreApplication::translate("ErrorText", "Give another name, or remove the file first.");
        return text;
    }
    text.headline =
        QCoreApplication::translate("ErrorText", "%1 cannot be written.").arg(fileOrDefault(error));
    text.cause = error.detail;
    text.nextStep = QCoreApplication::translate(
        "ErrorText", "Check that the folder exists, that you may write there and that the disk is not full.");
    text.action = ErrorAction::TryAgain;
    return text;
}

ErrorText settingsText(const Error &error)
{
    ErrorText text;
    if (error.kind == ErrorKind::SettingsOdd) {
        text.headline = error.detail.isEmpty()
                            ? QCoreApplication::translate("ErrorText", "Some settings mean nothing.")
                            : QCoreApplication::translate("ErrorText", "Some settings mean nothing: %1.")
                                  .arg(error.detail);
        text.cause = QCoreApplication::translate("ErrorText", "The usual values hold instead.");
        text.nextStep =
            QCoreApplication::translate("ErrorText", "Set them in the preferences, or correct %1.")
                .arg(fileOrDefault(error));
        return text;
    }
    text.headline =
        error.subject.isEmpty()
            ? QCoreApplication::translate("ErrorText", "The settings are damaged.")
            : QCoreApplication::translate("ErrorText", "The settings file %1 is damaged.").arg(error.subject);
    text.cause = error.detail.isEmpty()
                     ? QCoreApplication::translate("ErrorText", "It was left as it is.")
                     : QCoreApplication::translate(
                           "ErrorText", "What could be read holds; the file as it was is kept as %1.")
                           .arg(error.detail);
    text.nextStep = QCoreApplication::translate("ErrorText", "Check the preferences and the profiles.");
    return text;
}

ErrorText incompleteText(const Error &error)
{
    ErrorText text;
    text.headline =
        error.subject.isEmpty()
            ? QCoreApplication::translate("ErrorText",
                                          "The list is incomplete: some pages could not be read.")
            : QCoreApplication::translate("ErrorText", "The list is incomplete: %1 could not be read.")
                  .arg(error.subject);
    text.cause = error.detail;
    text.nextStep = QCoreApplication::translate("ErrorText", "Try again; what was read stays on show.");
    text.action = ErrorAction::TryAgain;
    return text;
}

ErrorText partlyWrittenText(const Error &error)
{
    ErrorText text;
    text.headline =
        error.subject.isEmpty()
            ? QCoreApplication::translate("ErrorText", "Some connections were not written.")
            : QCoreApplication::translate("ErrorText", "Not written: %1 connections.").arg(error.subject);
    text.cause = error.detail;
    text.nextStep = QCoreApplication::translate(
        "ErrorText", "The others are there, each in a file of its own. Choose another format for these.");
    return text;
}

ErrorText usageText(const Error &error)
{
    ErrorText text;
    text.headline =
        error.subject.isEmpty()
            ? QCoreApplication::translate("ErrorText", "That cannot be asked for.")
            : QCoreApplication::translate("ErrorText", "%1 cannot be asked for.").arg(error.subject);
    text.cause = error.detail;
    text.nextStep = QCoreApplication::translate("ErrorText", "See --help for what can.");
    return text;
}

ErrorText peerText(const Error &error)
{
    ErrorText text;
    text.cause = error.detail;
    if (error.kind == ErrorKind::PeerConfigRefused) {
        text.headline =
            error.subject.isEmpty()
                ? QCoreApplication::translate("ErrorText", "This connection cannot be written in this form.")
                : QCoreApplication::translate("ErrorText", "This connection cannot be written as %1.")
                      .arg(error.subject);
        text.nextStep = QCoreApplication::translate(
            "ErrorText", "Change the settings that are named, or choose another format.");
        return text;
    }
    text.headline =
        error.subject.isEmpty()
            ? QCoreApplication::translate("ErrorText", "A template cannot be used.")
            : QCoreApplication::translate("ErrorText", "The template %1 cannot be used.").arg(error.subject);
    text.nextStep =
        QCoreApplication::translate("ErrorText", "Correct the file, or take it out of the folder.");
    return text;
}

ErrorText internalText(const Error &error)
{
    ErrorText text;
    text.headline = error.subject.isEmpty()
                        ? QCoreApplication::translate("ErrorText", "Tunnelglass made a mistake.")
                        : QCoreApplication::translate("ErrorText", "Tunnelglass made a mistake at %1.")
                              .arg(error.subject);
    text.cause =
        QCoreApplication::translate("ErrorText", "This is a fault of the program, not of what you did.");
    text.nextStep = QCoreApplication::translate("ErrorText", "Please report it with the details below.");
    return text;
}

} // namespace

ErrorText fileErrorText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::FileNotFound:
    case ErrorKind::FileNotReadable:
        return readingText(error);
    case ErrorKind::FileNotWritable:
    case ErrorKind::FileExists:
        return writingText(error);
    case ErrorKind::SettingsDamaged:
    case ErrorKind::SettingsOdd:
        return settingsText(error);
    case ErrorKind::PeerConfigRefused:
    case ErrorKind::PeerTemplateUnusable:
        return peerText(error);
    case ErrorKind::ExportIncomplete:
        return partlyWrittenText(error);
    case ErrorKind::ListIncomplete:
        return incompleteText(error);
    case ErrorKind::Usage:
        return usageText(error);
    default:
        return internalText(error);
    }
}

} // namespace tunnelglass
