// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"

#include <QStringList>

namespace tunnelglass::peer {

/// How a dialect writes a secret, and which ones it cannot. Reasons name characters that the form refuses but
/// never more of the secret.
struct SecretForm
{
    enum class Kind : quint8
    {
        Plain,        ///< as it is; nothing that ends a word (white space) or a line
        DoubleQuoted, ///< "..." with a backslash before what `escapes` names
        SingleQuoted, ///< '...' without any escape
        Base64,       ///< strongSwan's 0s and base64: every secret can be written
        Json,         ///< a JSON string, RFC 8259 section 7
    };

    Kind kind = Kind::Plain;
    QString escapes = QStringLiteral("\"\\"); ///< of DoubleQuoted
    QString refuses;                          ///< characters that cannot be written
    QStringList refusesLeading;               ///< beginnings that would be read as something else
    int minLength = 0;
    int maxLength = 0; ///< 0: none
    bool asciiOnly = true;

    /// Why the secret cannot be written; empty when it can.
    QString refusal(const SecretBytes &secret) const;
    /// The secret as the file has it, quotes and all; only for secrets without a refusal.
    QString written(const SecretBytes &secret) const;
    /// The same for a word that marks a place to be filled in.
    QString writtenBlank(const QString &blank) const;
};

/// A JSON string with its quotes, RFC 8259 section 7; for what else goes into JSON files.
QString jsonString(const QString &text);

} // namespace tunnelglass::peer
