// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <span>

namespace tunnelglass::cli {

enum class CommandId : quint8
{
    Regions,
    List,
    Describe,
    Open,
    Export,
    Profiles,
    ProfilesAdd,
    ProfilesRemove,
    ProfilesImport,
    ProfilesTest,
};

/// A command as people read about it. Texts are translation sources, context "CommandLine".
struct CommandSpec
{
    CommandId id;
    const char *name;
    const char *usage;    ///< what follows the name
    const char *summary;  ///< one line
    const char *about;    ///< a paragraph or two
    const char *examples; ///< lines
};

std::span<const CommandSpec> allCommands();

} // namespace tunnelglass::cli
