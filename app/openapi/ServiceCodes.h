// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ErrorKind.h"

#include <QStringView>

#include <optional>

namespace tunnelglass::openapi {

/// The cause behind a `Code` of the service, whatever its case. SignatureDoesNotMatch gives
/// SignatureUnexplained: telling a wrong secret from a wrong signature needs the message. Nothing for codes
/// that are not known.
std::optional<ErrorKind> kindOfServiceCode(QStringView code);

} // namespace tunnelglass::openapi
