// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CloudCommand.h"

namespace tunnelglass::cli {

/// "regions": the regions there are.
class RegionsCommand final : public CloudCommand
{
public:
    using CloudCommand::CloudCommand;

protected:
    bool needsRegion() const override { return false; }
    openapi::Request request(const inspection::Account &account) const override;
    Result<QUrl> endpoint(const inspection::Account &account) const override;
    ExitCode ask(const inspection::Service &service, const inspection::Account &account,
                 const ResultWriter &writer) override;
};

} // namespace tunnelglass::cli
