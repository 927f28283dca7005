// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ExitCode.h"
#include "cli/Interruption.h"
#include "support/ManualClock.h"
#include "support/MemoryKeychain.h"

#include <QByteArray>
#include <QIODevice>
#include <QProcessEnvironment>
#include <QSettings>
#include <QStringList>
#include <QTemporaryDir>

namespace tunnelglass::test {

/// What a run of the command line left behind.
struct CliRun
{
    ExitCode code = ExitCode::OwnFault;
    QByteArray out;
    QByteArray err;
};

/// The command line in process, on buffers.
class CliFixture
{
public:
    CliFixture();

    CliRun run(const QStringList &arguments);
    /// The same with another device as standard output; `out` stays empty.
    CliRun runOnto(QIODevice &output, const QStringList &arguments);

    /// Puts a key into the environment that no service knows.
    void setTestKey();

    QByteArray input; ///< what standard input holds
    QProcessEnvironment variables;
    ManualClock clock;
    cli::Interruption interruption;
    bool outputIsTerminal = false;
    QString home; ///< no files unless it is set
    bool inputIsTerminal = false;
    bool canAsk = false; ///< at a terminal, then
    MemoryKeychain keychain;
    /// Profiles of our own; kept from run to run.
    QSettings &settings() { return m_settings; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
};

/// "a b c" as arguments.
QStringList words(const char *line);
/// Every secret of the sample account that may turn up in an output of cn-hangzhou.
QList<QByteArray> sampleSecrets();
/// The first of them that `text` holds, whatever its escapes; empty when there is none. Never shown in a
/// message.
bool holdsASecret(const QByteArray &text);

} // namespace tunnelglass::test
