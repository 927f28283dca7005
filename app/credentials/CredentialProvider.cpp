// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/CredentialProvider.h"

#include "base/Clock.h"
#include "base/ErrorText.h"

#include <algorithm>

namespace tunnelglass::credentials {

class CredentialProvider::Asker final : public CredentialJob
{
public:
    Asker(CredentialProvider *provider, QObject *parent)
        : CredentialJob(parent)
        , m_provider(provider)
    {}

    void start() override
    {
        if (!isEnding() && m_provider)
            m_provider->serve(this);
        else
            cancel();
    }
    void answer(const Result<SourcedCredentials> &result) { finish(result); }
    bool isOver() const { return isEnding(); }

private:
    QPointer<CredentialProvider> m_provider;
};

CredentialProvider::CredentialProvider(Source source, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_clock(clock)
{}

CredentialProvider::~CredentialProvider()
{
    for (const QPointer<Asker> &asker : std::as_const(m_waiting)) {
        if (asker)
            asker->cancel();
    }
}

CredentialJob *CredentialProvider::credentials(QObject *parent)
{
    return new Asker(this, parent);
}

void CredentialProvider::forget()
{
    m_held.reset();
    if (!m_renewal)
        return;
    // What is under way was asked for with what is to be forgotten.
    dropRenewal();
    m_waiting.removeIf([](const QPointer<Asker> &asker) { return !asker || asker->isOver(); });
    if (!m_waiting.isEmpty())
        renew();
}

void CredentialProvider::lock()
{
    m_held.reset();
    if (m_renewal)
        dropRenewal();
    const QList<QPointer<Asker>> waiting = std::exchange(m_waiting, {});
    for (const QPointer<Asker> &asker : waiting) {
        if (asker)
            asker->cancel();
    }
}

void CredentialProvider::dropRenewal()
{
    m_renewal->disconnect(this);
    m_renewal->cancel();
    m_renewal->deleteLater();
    m_renewal.clear();
}

bool CredentialProvider::isExpired(const SourcedCredentials &held) const
{
    return held.expiresAt && *held.expiresAt <= m_clock.nowUtc();
}

bool CredentialProvider::isFresh() const
{
    if (!m_held)
        return false;
    if (!m_held->expiresAt)
        return true;
    constexpr qint64 fifteenMinutes = 15LL * 60;
    const qint64 life = m_heldSince.secsTo(*m_held->expiresAt);
    return m_clock.nowUtc().secsTo(*m_held->expiresAt) >= std::min(fifteenMinutes, life / 4) &&
           !isExpired(*m_held);
}

void CredentialProvider::serve(Asker *asker)
{
    if (isFresh())
        return asker->answer(*m_held);
    m_waiting.append(asker);
    if (!m_renewal)
        renew();
}

void CredentialProvider::renew()
{
    m_renewal = m_source(this);
    connect(m_renewal, &Job::finished, this, &CredentialProvider::renewed);
    m_renewal->start();
}

void CredentialProvider::renewed()
{
    Result<SourcedCredentials> result = m_renewal->result();
    m_renewal->deleteLater();
    m_renewal.clear();
    if (result && isExpired(*result)) {
        result = failure(ErrorKind::CredentialsExpired, result->origin);
    } else if (result) {
        m_held = *result;
        m_heldSince = m_clock.nowUtc();
    }
    if (!result && m_held && !isExpired(*m_held))
        result = *m_held;
    else if (!result && m_held)
        result = failure(ErrorKind::CredentialsExpired, m_held->origin, errorText(result.error()).headline);
    const QList<QPointer<Asker>> waiting = std::exchange(m_waiting, {});
    for (const QPointer<Asker> &asker : waiting) {
        if (asker)
            asker->answer(result);
    }
}

} // namespace tunnelglass::credentials
