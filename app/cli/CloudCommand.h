// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"
#include "cli/ResultWriter.h"
#include "inspection/Account.h"

class QNetworkAccessManager;

namespace tunnelglass {
class Job;
}

namespace tunnelglass::inspection {
class Service;
}

namespace tunnelglass::cli {

/// A command that asks the service. Subclasses say what; this says who asks, where, and what happens on the
/// way.
class CloudCommand : public Command
{
public:
    using Command::Command;

    ExitCode run() final;

protected:
    /// The request that --dry-run prints.
    virtual openapi::Request request(const inspection::Account &account) const = 0;
    /// Where that request goes.
    virtual Result<QUrl> endpoint(const inspection::Account &account) const = 0;
    /// Asks, waits and writes.
    virtual ExitCode ask(const inspection::Service &service, const inspection::Account &account,
                         const ResultWriter &writer) = 0;

    /// Starts the job and runs the event loop until it has finished; an interruption cancels it.
    void wait(Job &job) const;

private:
    Result<inspection::Account> account() const;
    Result<void> chooseCredentials(inspection::Account &account) const;
    ExitCode dryRun(const inspection::Account &account, const ResultWriter &writer) const;
};

} // namespace tunnelglass::cli
