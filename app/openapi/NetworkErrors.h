// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"

#include <QStringList>

#include <chrono>

class QNetworkReply;

namespace tunnelglass::openapi {

/// Why a reply failed below HTTP. `certificateErrors` are what sslErrors() named, `received` the bytes of the
/// body that came, `maxBytes` the most that may. The detail is Qt's own words, redacted, or ours where Qt has
/// none.
Error networkError(const QNetworkReply &reply, const QStringList &certificateErrors, qsizetype received,
                   qsizetype maxBytes);

/// "10 s", "0.3 s".
QString secondsText(std::chrono::milliseconds time);
/// That a body passed the limit, and the limit.
QString sizeLimitText(qsizetype maxBytes);

} // namespace tunnelglass::openapi
