// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"
#include "cli/ResultWriter.h"
#include "credentials/FileProfile.h"
#include "inspection/Account.h"

#include <optional>

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
    virtual bool needsRegion() const { return true; }
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
    Result<inspection::Account> account();
    Result<void> chooseSource(inspection::Account &account);
    Result<void> chooseRegion(const Result<credentials::FileProfile> &profile);
    Result<void> obtainCredentials(QNetworkAccessManager &network, inspection::Account &account) const;
    ExitCode dryRun(const inspection::Account &account, const ResultWriter &writer) const;

    std::optional<credentials::FileProfile> m_profile; ///< none for the sample account
};

} // namespace tunnelglass::cli
