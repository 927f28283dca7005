// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace tunnelglass::ui {

/// A text as a key whose plain comparison is the order people expect: without regard to case, "tunnel 9"
/// before "tunnel 10". Keys are made once a row, which a QCollator's comparison, thousands of times a sort,
/// could not afford.
QString naturalSortKey(const QString &text);

/// For each key its rank among all of them; equal keys have equal ranks. Sorting by rank is sorting by key.
std::vector<quint32> sortRanks(const std::vector<QString> &keys);

} // namespace tunnelglass::ui
