// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"

#include <QLineEdit>

namespace tunnelglass::ui {

/// A field for a secret: never shows it, gives it away once, and keeps nothing after that as far as Qt lets
/// it. What is saved already is said, not shown.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(const QString &name, QWidget *parent = nullptr);
    ~SecretEdit() override;

    void setSaved(bool saved);
    /// Whether nothing was typed, or blanks only.
    bool isBlank() const;
    /// What was typed, without the blanks around it; the field is empty afterwards.
    SecretBytes take();

private:
    void wipe();
};

} // namespace tunnelglass::ui
