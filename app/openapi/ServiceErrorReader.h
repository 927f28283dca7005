// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openapi/ServiceError.h"

#include <QByteArray>

#include <optional>

namespace tunnelglass::openapi {

/// Longest body that is looked into for an error.
inline constexpr qsizetype largestErrorBody = qsizetype{64} * 1024;

/// Reads an error body, JSON or XML, whatever the case of its keys. Nothing when the bytes are no such body:
/// HTML, cut off, larger than largestErrorBody, with a document type declaration, or without a Code.
std::optional<ServiceError> readServiceError(const QByteArray &body);

} // namespace tunnelglass::openapi
