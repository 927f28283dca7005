// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Logging.h"

namespace tunnelglass {

Q_LOGGING_CATEGORY(lcBase, "tunnelglass.base", QtWarningMsg)
Q_LOGGING_CATEGORY(lcOpenApi, "tunnelglass.openapi", QtWarningMsg)
Q_LOGGING_CATEGORY(lcDecode, "tunnelglass.decode", QtWarningMsg)
Q_LOGGING_CATEGORY(lcCredentials, "tunnelglass.credentials", QtWarningMsg)
Q_LOGGING_CATEGORY(lcInspection, "tunnelglass.inspection", QtWarningMsg)
Q_LOGGING_CATEGORY(lcPeer, "tunnelglass.peer", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "tunnelglass.ui", QtWarningMsg)

} // namespace tunnelglass
