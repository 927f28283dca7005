// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialJob.h"

#include <QList>
#include <QPointer>

#include <functional>

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::credentials {

/// Valid credentials of one profile, whenever they are asked for: kept while they last, and renewed before
/// they expire, when less than 15 minutes or, of a shorter life, less than a quarter of it remains. When
/// renewing fails, the old ones go on while they last. Those that have expired are never given:
/// CredentialsExpired, with the reason that kept them from being renewed.
class CredentialProvider final : public QObject
{
    Q_OBJECT

public:
    /// Makes the job that gets new credentials, not started, as a child of `parent`.
    using Source = std::function<CredentialJob *(QObject *parent)>;

    /// `clock` must outlive the provider.
    CredentialProvider(Source source, const Clock &clock, QObject *parent = nullptr);
    ~CredentialProvider() override;

    /// A job that ends in the credentials; the caller starts and owns it. Jobs that are started while
    /// credentials are being renewed wait for that one renewal. Cancelling a job leaves the renewal to the
    /// others. Ends with Cancelled when the provider is deleted first.
    CredentialJob *credentials(QObject *parent = nullptr);

    /// Forgets what is kept; the next to ask begins anew, and so do those who wait.
    void forget();
    /// Forgets what is kept and what is under way; those who wait end with Cancelled.
    void lock();

private:
    class Asker;

    bool isFresh() const;
    bool isExpired(const SourcedCredentials &held) const;
    void serve(Asker *asker);
    void renew();
    void renewed();
    void dropRenewal();

    Source m_source;
    const Clock &m_clock;
    std::optional<SourcedCredentials> m_held;
    QDateTime m_heldSince;
    QPointer<CredentialJob> m_renewal;
    QList<QPointer<Asker>> m_waiting;
};

} // namespace tunnelglass::credentials
