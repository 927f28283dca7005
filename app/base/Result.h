// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace tunnelglass {

/// A value, or the Error that says why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// Shorthand for the two-field errors of parsers and file access.
inline Failure failure(ErrorKind kind, const QString &subject = {}, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.subject = subject;
    error.detail = detail;
    return Failure(std::move(error));
}

} // namespace tunnelglass
