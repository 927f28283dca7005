// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

namespace tunnelglass::cli {

/// While it lives, the terminal on standard input shows nothing of what is typed. Without effect where
/// standard input is no terminal. The former state comes back when it is destroyed.
class EchoOff
{
public:
    EchoOff();
    ~EchoOff();
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    struct Former;
    std::unique_ptr<Former> m_former; ///< nullptr: nothing was changed
};

} // namespace tunnelglass::cli
