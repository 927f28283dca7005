// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CloudCommand.h"

namespace tunnelglass::cli {

/// "profiles test": who a profile is, and what it may do.
class ProfilesTestCommand final : public CloudCommand
{
public:
    ProfilesTestCommand(Surroundings &surroundings, const Options &options);

protected:
    QString usualRegion() const override;
    openapi::Request request(const inspection::Account &account) const override;
    Result<QUrl> endpoint(const inspection::Account &account) const override;
    ExitCode ask(const inspection::Service &service, const inspection::Account &account,
                 const ResultWriter &writer) override;
};

} // namespace tunnelglass::cli
