// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace tunnelglass::ui {

/// Read-only text in the platform's fixed-width font, usable by keyboard alone.
class SourceTextView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceTextView(QWidget *parent = nullptr);
};

} // namespace tunnelglass::ui
