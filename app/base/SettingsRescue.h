// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"

#include <optional>

namespace tunnelglass {

/// Looks over a settings file before QSettings is made over it: QSettings passes over what it cannot read,
/// loses it with the next value that is written, and then fails for as long as it lives. A damaged file is
/// kept beside itself, under a name that ends in ".damaged" or ".damaged-2" and so on, and replaced by what
/// of it could be read. `path`: QSettings::fileName(); what is no file in the INI format (the registry, a
/// property list) is left alone.
///
/// Returns what there is to tell: SettingsDamaged with the file and, unless even copying it failed, the
/// copy in `detail`; FileNotReadable; nothing when all is well.
std::optional<Error> rescueSettings(const QString &path);

} // namespace tunnelglass
