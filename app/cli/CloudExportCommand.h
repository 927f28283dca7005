// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CloudCommand.h"
#include "export/Exporter.h"

namespace tunnelglass::inspection {
struct ConnectionList;
}

namespace tunnelglass::cli {

/// "export" of connections of the service: one, or all of a region.
class CloudExportCommand final : public CloudCommand
{
public:
    /// `exporter` must outlive the command.
    CloudExportCommand(Surroundings &surroundings, Options options, const exporting::Exporter &exporter);

protected:
    Result<void> checkTarget() const override;
    openapi::Request request(const inspection::Account &account) const override;
    Result<QUrl> endpoint(const inspection::Account &account) const override;
    ExitCode ask(const inspection::Service &service, const inspection::Account &account,
                 const ResultWriter &writer) override;

private:
    ExitCode exportOne(const inspection::Service &service, const inspection::Account &account);
    ExitCode exportAll(const inspection::Service &service, const inspection::Account &account);
    /// With the gateways' addresses, where the format has a use for them.
    Result<void> write(const inspection::Service &service, const inspection::Account &account,
                       QList<snapshot::SnapshotPtr> snapshots);

    const exporting::Exporter &m_exporter;
};

} // namespace tunnelglass::cli
