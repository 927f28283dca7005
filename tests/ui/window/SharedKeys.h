// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace tunnelglass::test {

/// The letters that more than one of the visible labels, buttons and pages of `window`, or of its menus, ask
/// to be reached with (Alt and the letter), each with the texts that do.
QStringList sharedKeys(const QWidget &window);

} // namespace tunnelglass::test
