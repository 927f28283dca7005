// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Report.h"

namespace tunnelglass::exporting {

/// Where, when and by whom a response was read.
QList<ReportRow> readingFacts(const snapshot::Snapshot &snapshot, const QLocale &locale);

/// Both ends of a connection, a section each: gateway, addresses, networks. What is not known says so.
QList<ReportSection> endSections(const snapshot::Snapshot &snapshot);

} // namespace tunnelglass::exporting
