// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Surroundings.h"
#include "snapshot/SavedResponse.h"

#include <QString>

namespace tunnelglass::cli {

/// A saved response from a file, or from standard input for "-". Errors: those of openSavedResponse().
Result<snapshot::SavedResponse> readResponse(Surroundings &surroundings, const QString &file);

} // namespace tunnelglass::cli
