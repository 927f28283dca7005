// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace tunnelglass::test {

/// The texts of `window` and what lies in it that have less room than they need: on labels, buttons, tabs,
/// fields of choice and column heads that are visible. Lines that are made to be cut short (lists, long
/// values) do not count.
QStringList clippedTexts(const QWidget &window);

} // namespace tunnelglass::test
