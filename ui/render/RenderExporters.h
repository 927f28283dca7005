// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

namespace tunnelglass::ui {

/// The formats that need Qt Gui, in the order they are offered: those the command line does not have.
const std::vector<std::unique_ptr<exporting::Exporter>> &renderExporters();

} // namespace tunnelglass::ui
