// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ErrorKind.h"

namespace tunnelglass {

/// The command line's exit codes: documented and stable.
enum class ExitCode
{
    Done = 0,
    OwnFault = 1,
    Usage = 2,
    Credentials = 3, ///< credentials, signature, clock or permission
    NotFound = 4,    ///< no such connection, region or action
    Service = 5,     ///< network, time-out, throttling or a failing service
    Response = 6,    ///< a response that cannot be read
    File = 7,
    Incomplete = 8, ///< a list that is incomplete
    Refused = 9,    ///< a configuration that its dialect has no words for
    Interrupted = 130,
};

ExitCode exitCode(ErrorKind kind);

} // namespace tunnelglass
