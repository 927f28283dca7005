// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <vector>

namespace tunnelglass {

/// A stretch of text: UTF-16 positions, `end` is one past the last.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const TextRange &) const = default;
};

using TextRanges = std::vector<TextRange>;

} // namespace tunnelglass
