// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialJob.h"
#include "credentials/ExternalProcessJob.h"
#include "credentials/SourceContext.h"

namespace tunnelglass::credentials {

/// Fetches credentials from an address: https, or plain http on this computer or at the metadata service.
/// Errors: CredentialsUnconfirmed without consent, CredentialsSourceFailed, and those of the way there; none
/// repeats the address beyond its host, since it may hold a key.
class CredentialsUriJob final : public CredentialJob
{
    Q_OBJECT

public:
    CredentialsUriJob(const SourceContext &context, const QString &uri, Consent consent, QString origin,
                      QObject *parent = nullptr);

    void start() override;

private:
    SourceContext m_context;
    QUrl m_uri;
    Consent m_consent;
    QString m_origin;
};

} // namespace tunnelglass::credentials
