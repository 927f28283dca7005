// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ExitCode.h"
#include "base/Result.h"
#include "cli/Options.h"
#include "cli/Surroundings.h"

#include <memory>

namespace tunnelglass {
class Job;
}

namespace tunnelglass::cli {

enum class CommandId : quint8;

/// One command of the command line: does its work, writes data to standard output or a file and words to
/// standard error, and returns the exit code. Needs a QCoreApplication; runs its event loop while it waits.
class Command
{
public:
    /// `surroundings` must outlive the command.
    Command(Surroundings &surroundings, Options options);
    virtual ~Command();
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    virtual ExitCode run() = 0;

protected:
    Surroundings &surroundings() const { return m_surroundings; }
    const Options &options() const { return m_options; }
    /// For a region that was not named on the command line.
    void setRegion(const QString &region) { m_options.region = region; }

    /// A line on standard error.
    void say(const QString &words) const;
    /// Says what went wrong and returns the exit code for it.
    ExitCode report(const Error &error) const;
    /// report() for a failure, ExitCode::Done otherwise.
    ExitCode outcome(const Result<void> &result) const;

    /// Starts the job and runs the event loop until it has finished; an interruption cancels it.
    void wait(Job &job) const;

private:
    Surroundings &m_surroundings;
    Options m_options;
};

std::unique_ptr<Command> makeCommand(CommandId id, Surroundings &surroundings, const Options &options);

} // namespace tunnelglass::cli
