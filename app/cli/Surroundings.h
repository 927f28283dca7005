// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>

class QIODevice;
class QSettings;

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::credentials {
class Keychain;
}

namespace tunnelglass::cli {

class Interruption;

/// What a command works with. main() fills it with the real things, a test with buffers and a clock that
/// stands.
struct Surroundings
{
    QIODevice &input;
    QIODevice &output; ///< data
    QIODevice &errors; ///< words
    bool inputIsTerminal = false;
    bool outputIsTerminal = false;
    QProcessEnvironment variables;
    const Clock &clock;
    Interruption &interruption;
    QString home = {};   ///< the person's folder, for the files of other tools; empty: there is none
    bool canAsk = false; ///< input and errors are a terminal, so a person can answer a question

    QSettings *settings = nullptr;             ///< of both programs; nullptr: no profiles of our own
    credentials::Keychain *keychain = nullptr; ///< set when `settings` is
};

} // namespace tunnelglass::cli
