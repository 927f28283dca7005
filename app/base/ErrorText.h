// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"

#include <QList>
#include <QString>

namespace tunnelglass {

/// What the user can do about it in the window, when there is one thing to click.
enum class ErrorAction : quint8
{
    None,
    TryAgain,
    FixClock,
    EditProfile,
    CopyPolicy,
    ChooseRegion,
    ChooseCaFile,
    OpenAnotherFile,
};

/// An Error in words for people, translated. One sentence each, sentence case, no blame.
struct ErrorText
{
    QString headline; ///< what happened, naming the thing
    QString cause;    ///< the likely cause; may be empty
    QString nextStep; ///< what to do next; never empty
    /// Label and value: code, RequestId, HTTP status, host, technical detail.
    QList<QPair<QString, QString>> details;
    ErrorAction action = ErrorAction::None;
};

/// The one place where an Error becomes text.
ErrorText errorText(const Error &error);

/// headline, cause and next step as lines for a terminal, details behind them.
QString errorParagraph(const Error &error);

/// The error on one line of the log: in English whatever the program speaks, with code and RequestId.
QString errorLogLine(const Error &error);

/// The smallest RAM policy that allows `action` (e.g. "vpc:DescribeVpnConnection"), as JSON to paste into the
/// console.
QString ramPolicyFor(const QString &action);

} // namespace tunnelglass
