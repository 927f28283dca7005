// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandSpec.h"

#include <QStringView>

#include <span>

namespace tunnelglass::cli {

enum class OptionId : quint8
{
    Region,
    ConnectionId,
    From,
    As,
    Format,
    Output,
    Force,
    IncludeSecrets,
    Language,
    Endpoint,
    Signature,
    Wire,
    Timeout,
    CaFile,
    Profile,
    Sample,
    DryRun,
    AccessKeyId,
    Sts,
    Expires,
    RoleArn,
    SourceProfile,
    SessionName,
    Duration,
    ExternalId,
    StsRegion,
    InstanceRole,
    Network,
    NoProxy,
    Move,
    Help,
};

enum class OptionGroup : quint8
{
    Subject,
    Output,
    Asking,
    Profile,
    General,
};

/// An option as it is parsed and as people read about it: one table for both. Texts are translation sources,
/// context "CommandLine".
struct OptionSpec
{
    OptionId id;
    const char *name;      ///< without the dashes
    const char *valueName; ///< nullptr: takes no value
    OptionGroup group;
    unsigned commands; ///< bits 1 << CommandId
    const char *about; ///< lines, broken to fit behind the names
};

std::span<const OptionSpec> allOptions();

/// The option of that name (without dashes); nullptr when there is none. Exact case, no abbreviations: a
/// script must not change its meaning when an option is added.
const OptionSpec *findOption(QStringView name);
const OptionSpec *findOption(OptionId id);

bool takesOption(CommandId command, const OptionSpec &option);

} // namespace tunnelglass::cli
