// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace tunnelglass::test {

/// Nested parameters as flat ones, the way the official client does: an object's member is "A.b", an array's
/// element "A.1" (counted from 1), null is left out but keeps its number, numbers and booleans become their
/// text.
QMap<QString, QString> flattened(const QJsonObject &parameters);

} // namespace tunnelglass::test
