// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/fields/FieldTables.h"

#include <QtGlobal>

namespace tunnelglass::vpn {

namespace {

constexpr Field otherRequestId{
    .path = "RequestId",
    .section = Section::Other,
    .kind = FieldKind::Identifier,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Request ID"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "The ID that the service gave to this one request. It belongs to the answer, not to the connection."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "Quote it to the service's support, so that they can find the request in their logs."),
};

constexpr Field otherTable[] = {
    otherRequestId,
};

} // namespace

std::span<const Field> otherFields()
{
    return otherTable;
}

} // namespace tunnelglass::vpn
