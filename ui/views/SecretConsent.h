// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tunnelglass::ui {

/// How a secret may be looked at.
struct SecretRules
{
    int revealMs = 30000;
    int clipboardMs = 30000;
    bool ask = false; ///< before it is shown or copied
};

/// Asks over `widget`'s window before a secret is shown or copied: `question` says which. Calls `agreed` when
/// the answer is yes, and at once when nobody is to be asked; does not wait.
void askBeforeSecret(const SecretRules &rules, QWidget *widget, const QString &question,
                     const std::function<void()> &agreed);

} // namespace tunnelglass::ui
