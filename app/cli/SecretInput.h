// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "base/SecretBytes.h"
#include "cli/EchoOff.h"

#include <optional>

class QIODevice;

namespace tunnelglass::cli {

struct Surroundings;

/// Takes secrets from the person or program in front of us, one a line: from the terminal, asked for and
/// typed without echo, or from standard input when that is no terminal. Never from arguments.
class SecretInput
{
public:
    /// Longer lines are refused: no key or token comes near it.
    static constexpr qsizetype longestLine = 64 * 1024;

    explicit SecretInput(Surroundings &surroundings);

    /// The next line without its end; what surrounds it (blanks, a byte order mark) is no part of a secret.
    /// `what` names it in the question: "AccessKey secret". Errors: Cancelled when interrupted,
    /// SecretNotGiven when the line is not there, empty or too long.
    Result<SecretBytes> readLine(const QString &what);

private:
    Surroundings &m_surroundings;
    std::optional<EchoOff> m_silence; ///< from the first question to the last
};

} // namespace tunnelglass::cli
