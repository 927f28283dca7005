// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CloudCommand.h"

namespace tunnelglass::inspection {
struct ConnectionList;
}

namespace tunnelglass::cli {

/// "list": a region's connections.
class ListCommand final : public CloudCommand
{
public:
    using CloudCommand::CloudCommand;

protected:
    openapi::Request request(const inspection::Account &account) const override;
    Result<QUrl> endpoint(const inspection::Account &account) const override;
    ExitCode ask(const inspection::Service &service, const inspection::Account &account,
                 const ResultWriter &writer) override;

private:
    Result<void> write(const inspection::ConnectionList &list, const ResultWriter &writer) const;
    void sayCount(const inspection::ConnectionList &list) const;
};

} // namespace tunnelglass::cli
