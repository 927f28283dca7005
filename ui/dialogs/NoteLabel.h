// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

class QLabel;
class QWidget;

namespace tunnelglass::ui {

/// A line of explanation under a field: wraps, and keeps its place while it is empty so that nothing jumps.
QLabel *noteLabel(QWidget *parent, const char *objectName);

} // namespace tunnelglass::ui
