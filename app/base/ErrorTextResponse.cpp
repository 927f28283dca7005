// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ErrorTextGroups.h"

#include <QCoreApplication>

namespace tunnelglass {

namespace {

/// Whose answer it is: the file that was opened, or the host that was asked.
QString answerOf(const Error &error)
{
    if (error.host.isEmpty() && !error.subject.isEmpty())
        return error.subject;
    return QCoreApplication::translate("ErrorText", "The answer of %1").arg(hostOrService(error));
}

void sayWhatToDoWithAnswer(const Error &error, ErrorText &text)
{
    if (error.host.isEmpty()) {
        text.nextStep = QCoreApplication::translate(
            "ErrorText",
            "Open a response of the API, saved as JSON or XML, or a file that Tunnelglass exported.");
        text.action = ErrorAction::OpenAnotherFile;
    } else {
        text.nextStep = QCoreApplication::translate(
            "ErrorText", "Try again; if it stays, check the endpoint and the proxy.");
        text.action = ErrorAction::TryAgain;
    }
}

ErrorText unreadableText(const Error &error)
{
    ErrorText text;
    const QString answer = answerOf(error);
    switch (error.kind) {
    case ErrorKind::ResponseEmpty:
        text.headline = QCoreApplication::translate("ErrorText", "%1 is empty.").arg(answer);
        break;
    case ErrorKind::ResponseTooLarge:
        text.headline = QCoreApplication::translate("ErrorText", "%1 is too large.").arg(answer);
        text.cause = error.detail;
        break;
    case ErrorKind::ResponseTooDeep:
        text.headline = QCoreApplication::translate("ErrorText", "%1 is nested too deeply.").arg(answer);
        text.cause = QCoreApplication::translate(
            "ErrorText", "No response of the API is; this one may be made to do harm.");
        break;
    case ErrorKind::ResponseHasDtd:
        text.headline =
            QCoreApplication::translate("ErrorText", "%1 holds a document type declaration.").arg(answer);
        text.cause = QCoreApplication::translate(
            "ErrorText",
            "The API sends none, and such declarations can be used to do harm, so none is read.");
        break;
    case ErrorKind::ResponseNotUtf8:
        text.headline = QCoreApplication::translate("ErrorText", "%1 is not UTF-8 text.").arg(answer);
        text.cause = QCoreApplication::translate("ErrorText",
                                                 "It is in another encoding, compressed, or no text at all.");
        break;
    case ErrorKind::ResponseNotApi:
        text.headline =
            QCoreApplication::translate("ErrorText", "%1 does not come from the API.").arg(answer);
        text.cause = QCoreApplication::translate(
            "ErrorText", "It is a web page or other text, such as the login page of a network.");
        break;
    default:
        text.headline = QCoreApplication::translate("ErrorText", "%1 cannot be read.").arg(answer);
        text.cause =
            QCoreApplication::translate("ErrorText", "It is cut off, or not well-formed JSON or XML.");
        break;
    }
    sayWhatToDoWithAnswer(error, text);
    return text;
}

ErrorText withoutConnectionText(const Error &error)
{
    ErrorText text;
    text.headline =
        error.subject.isEmpty()
            ? QCoreApplication::translate("ErrorText", "The answer does not hold the connection asked for.")
            : QCoreApplication::translate("ErrorText", "The answer does not hold %1.").arg(error.subject);
    text.cause = QCoreApplication::translate(
        "ErrorText", "The connection may be in another region, or was deleted a moment ago.");
    sayWhatToDoWithAnswer(error, text);
    if (!error.host.isEmpty()) {
        text.nextStep =
            QCoreApplication::translate("ErrorText", "Choose another region, or pick it from the list.");
        text.action = ErrorAction::ChooseRegion;
    }
    return text;
}

ErrorText savedErrorText(const Error &error)
{
    ErrorText text;
    text.headline = error.serviceCode.isEmpty()
                        ? QCoreApplication::translate("ErrorText", "%1 holds an error of the service.")
                              .arg(answerOf(error))
                        : QCoreApplication::translate("ErrorText", "%1 holds an error of the service: %2.")
                              .arg(answerOf(error), error.serviceCode);
    text.cause = QCoreApplication::translate(
        "ErrorText", "The request that it answers was refused, so there is no connection in it.");
    sayWhatToDoWithAnswer(error, text);
    return text;
}

} // namespace

ErrorText responseErrorText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::ResponseWithoutConnection:
        return withoutConnectionText(error);
    case ErrorKind::ResponseIsError:
        return savedErrorText(error);
    default:
        return unreadableText(error);
    }
}

} // namespace tunnelglass
