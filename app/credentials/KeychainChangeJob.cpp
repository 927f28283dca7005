// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/KeychainChangeJob.h"

#include <utility>

namespace tunnelglass::credentials {

KeychainChangeJob::KeychainChangeJob(QObject *parent)
    : Job(parent)
{}

KeychainChangeJob::~KeychainChangeJob() = default;

void KeychainChangeJob::finish(Result<void> result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_result = std::move(result);
    finishLater();
}

} // namespace tunnelglass::credentials
