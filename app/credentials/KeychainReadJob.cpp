// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/KeychainReadJob.h"

#include <utility>

namespace tunnelglass::credentials {

KeychainReadJob::KeychainReadJob(QObject *parent)
    : Job(parent)
{}

KeychainReadJob::~KeychainReadJob() = default;

void KeychainReadJob::finish(Result<SecretBytes> result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_result = std::move(result);
    finishLater();
}

} // namespace tunnelglass::credentials
