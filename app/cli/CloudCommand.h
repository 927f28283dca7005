// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"
#include "cli/ProfileAccess.h"
#include "cli/ResultWriter.h"
#include "inspection/Account.h"

#include <optional>

class QNetworkAccessManager;

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
    /// Before anything is asked: whether the result can go where it is to go.
    virtual Result<void> checkTarget() const { return ResultWriter(surroundings(), options()).check(); }
    virtual bool needsRegion() const { return true; }
    /// Where nothing and nobody names a region; empty: that is an error.
    virtual QString usualRegion() const { return {}; }
    /// The request that --dry-run prints.
    virtual openapi::Request request(const inspection::Account &account) const = 0;
    /// Where that request goes.
    virtual Result<QUrl> endpoint(const inspection::Account &account) const = 0;
    /// Asks, waits and writes.
    virtual ExitCode ask(const inspection::Service &service, const inspection::Account &account,
                         const ResultWriter &writer) = 0;

private:
    Result<inspection::Account> account();
    Result<void> chooseSource(inspection::Account &account);
    Result<void> chooseRegion(const Result<ChosenProfile> &profile);
    Result<void> obtainCredentials(QNetworkAccessManager &network, inspection::Account &account) const;
    ExitCode dryRun(const inspection::Account &account, const ResultWriter &writer) const;

    std::optional<ChosenProfile> m_profile; ///< none for the sample account
};

} // namespace tunnelglass::cli
