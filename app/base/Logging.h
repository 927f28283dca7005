// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace tunnelglass {

// Off by default below warning. No line carries a secret, a body or a query: a test reads them all.
// Switch on with QT_LOGGING_RULES="tunnelglass.*=true".
Q_DECLARE_LOGGING_CATEGORY(lcBase)
Q_DECLARE_LOGGING_CATEGORY(lcOpenApi)
Q_DECLARE_LOGGING_CATEGORY(lcDecode)
Q_DECLARE_LOGGING_CATEGORY(lcCredentials)
Q_DECLARE_LOGGING_CATEGORY(lcInspection)
Q_DECLARE_LOGGING_CATEGORY(lcPeer)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

} // namespace tunnelglass
