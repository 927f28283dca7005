// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/RequestRecord.h"

#include <QString>

namespace tunnelglass::cli {

/// A request as --dry-run prints it: the request line, the headers and the body as they would be sent, then
/// what the signature is made over.
QString requestText(const RequestRecord &record);

} // namespace tunnelglass::cli
