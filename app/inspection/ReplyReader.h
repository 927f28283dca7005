// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "inspection/Account.h"
#include "openapi/Reply.h"
#include "snapshot/Snapshot.h"

namespace tunnelglass::inspection {

/// Parses an answer and notes where it came from; `node` is the root and `connection` is not set. Errors:
/// those of Document::parse, and the service's own error when the body is one although HTTP said 200.
Result<snapshot::Snapshot> readReply(const openapi::Reply &reply, const Account &account,
                                     const QString &regionId);

/// An Error about a well-formed answer that is not what was asked for, with the answer's RequestId and host.
Error unexpectedReply(const snapshot::Snapshot &answer, const QString &subject, const QString &detail);

} // namespace tunnelglass::inspection
