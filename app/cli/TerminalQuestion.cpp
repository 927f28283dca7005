// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/TerminalQuestion.h"

#include "cli/Interruption.h"
#include "cli/TerminalText.h"
#include "cli/TerminalWait.h"

#include <QCoreApplication>
#include <QIODevice>

namespace tunnelglass::cli {

namespace {

/// Yes is "y" or "yes" and nothing else.
bool isAnsweredYes(Surroundings &surroundings, const QString &question)
{
    surroundings.errors.write(question.toUtf8());
    if (!waitForInput(surroundings.input, surroundings.interruption)) {
        surroundings.errors.write("\n");
        return false;
    }
    const QByteArray answer = surroundings.input.readLine(64).trimmed().toLower();
    return (answer == "y" || answer == "yes") && !surroundings.interruption.isRaised();
}

} // namespace

bool askOnTerminal(Surroundings &surroundings, credentials::Question question, const QString &what)
{
    if (!surroundings.canAsk)
        return false;
    const QString words =
        question == credentials::Question::RunCommand
            ? QCoreApplication::translate("TerminalQuestion",
                                          "The profile gets its credentials by running this command:")
            : QCoreApplication::translate("TerminalQuestion",
                                          "The profile gets its credentials from this address:");
    const QString asked = question == credentials::Question::RunCommand
                              ? QCoreApplication::translate("TerminalQuestion", "Run it? [y/N] ")
                              : QCoreApplication::translate("TerminalQuestion", "Ask it? [y/N] ");
    // On one line: a line break in the command must not look like the end of the question.
    const QString text = words + u"\n  " + terminalLine(what) + u'\n' + asked;
    return isAnsweredYes(surroundings, text);
}

bool confirmOnTerminal(Surroundings &surroundings, const QString &question)
{
    if (!surroundings.inputIsTerminal)
        return true;
    // A person is there, and the question would go where nobody reads it.
    if (!surroundings.canAsk)
        return false;
    return isAnsweredYes(surroundings,
                         terminalLine(question) + QCoreApplication::translate("TerminalQuestion", " [y/N] "));
}

} // namespace tunnelglass::cli
