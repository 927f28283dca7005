// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace tunnelglass::inspection {

/// The certificates of a PEM file, for CallOptions::caCertificates. Error: CaFileUnusable, with the path.
Result<QByteArray> readCaFile(const QString &path);

} // namespace tunnelglass::inspection
