// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openapi/Request.h"

#include <QString>

#include <chrono>
#include <optional>

namespace tunnelglass::cli {

enum class OutputFormat : quint8
{
    Tree, ///< for people
    Json,
    Xml,
};

/// What was asked for on the command line, checked as far as it can be without looking anywhere else.
struct Options
{
    bool help = false;
    QString region;
    QString connectionId;
    QString profile; ///< empty: the default chain
    QString file;    ///< "-": standard input

    OutputFormat format = OutputFormat::Tree;
    QString outputPath; ///< empty: standard output
    bool force = false;
    bool includeSecrets = false;

    QString endpoint; ///< as typed; empty: the region's own
    std::optional<openapi::SignatureVersion> signature;
    openapi::WireFormat wire = openapi::WireFormat::Json;
    std::chrono::milliseconds timeout{30000};
    QString caFile;
    bool sample = false;
    bool dryRun = false;
};

} // namespace tunnelglass::cli
