// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace tunnelglass::decode {

/// Whether a text that is not JSON itself has a member with a secret's name in it: `"psk":` or, once or more
/// often escaped, `\\"psk\\":`. A cut-off or doubly escaped JSON text is such a text; it is then a secret as
/// a whole.
bool holdsSecretMember(QByteArrayView text);

} // namespace tunnelglass::decode
