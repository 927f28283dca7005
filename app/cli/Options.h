// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openapi/Endpoint.h"
#include "openapi/Request.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <optional>

namespace tunnelglass::cli {

enum class OutputFormat : quint8
{
    Tree, ///< for people
    Json,
    Xml,
};

/// What "profiles add" makes a profile of, beside name, region, endpoint and signature.
struct ProfileOptions
{
    QString accessKeyId;
    bool sts = false;
    QDateTime expiresAt; ///< UTC; invalid: not told
    QString roleArn;
    QString sourceProfile;
    QString sessionName;
    int durationSeconds = 0; ///< 0: not told
    QString externalId;
    QString stsRegion;
    std::optional<QString> instanceRole; ///< empty: the one the instance has
    openapi::EndpointNetwork network = openapi::EndpointNetwork::Public;
    bool noProxy = false;
};

/// What was asked for on the command line, checked as far as it can be without looking anywhere else.
struct Options
{
    QString region;
    QString connectionId;
    QString profile;      ///< empty: the default chain
    QStringList names;    ///< of the profiles that "profiles add", "remove", "import" and "test" are about
    QString file;         ///< "-": standard input
    QString exportFormat; ///< Exporter::id()
    QString language;     ///< Language::code; empty: the program's

    QString outputPath; ///< empty: standard output
    QString endpoint;   ///< as typed; empty: the region's own
    QString caFile;
    ProfileOptions newProfile;
    std::chrono::milliseconds timeout{30000};

    std::optional<openapi::SignatureVersion> signature;
    openapi::WireFormat wire = openapi::WireFormat::Json;
    OutputFormat format = OutputFormat::Tree;
    bool help = false;
    bool force = false;
    bool includeSecrets = false;
    bool sample = false;
    bool dryRun = false;
    bool moveSecrets = false;
};

} // namespace tunnelglass::cli
