// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tunnelglass::decode {

/// Any key as an XML element or attribute name and back, nothing lost: what XML does not allow there is
/// written as its UTF-16 code in the form of ISO 9075-14, "a b" as "a_x0020_b"; the empty key as "_x_".
QByteArray xmlNameFromKey(QByteArrayView key);
QByteArray keyFromXmlName(QByteArrayView name);

} // namespace tunnelglass::decode
