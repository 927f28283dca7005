// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sample/SampleAnswer.h"
#include "sample/SampleRequest.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace tunnelglass::sample {

/// The door of the sample account: who asks, when, and whether the signature is that of its own key.
/// Order and codes are the service's: parameters there at all, key, time, token, signature, nonce.
class SampleGate
{
public:
    /// Nothing when the request may pass; its nonce is used up then. `now` is UTC.
    std::optional<Refusal> refuse(const SampleRequest &request, const QDateTime &now);

private:
    QHash<QString, QDateTime> m_nonces; ///< nonce and when it was used
};

} // namespace tunnelglass::sample
