// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/MemoryKeychain.h"

#include <functional>

namespace tunnelglass::test {

namespace {

class MemoryRead final : public credentials::KeychainReadJob
{
public:
    MemoryRead(MemoryKeychain &keychain, QString key, QObject *parent)
        : KeychainReadJob(parent)
        , m_keychain(keychain)
        , m_key(std::move(key))
    {}

    void start() override
    {
        ++m_keychain.reads;
        if (m_keychain.fault)
            finish(failure(*m_keychain.fault));
        else if (m_keychain.items.contains(m_key))
            finish(m_keychain.items.value(m_key));
        else
            finish(failure(ErrorKind::KeychainItemMissing, m_key));
    }
    void cancel() override { finish(failure(ErrorKind::Cancelled)); }

private:
    MemoryKeychain &m_keychain;
    QString m_key;
};

class MemoryChange final : public credentials::KeychainChangeJob
{
public:
    MemoryChange(MemoryKeychain &keychain, std::function<void()> change, QObject *parent)
        : KeychainChangeJob(parent)
        , m_keychain(keychain)
        , m_change(std::move(change))
    {}

    void start() override
    {
        if (m_keychain.fault)
            return finish(failure(*m_keychain.fault));
        m_change();
        if (m_keychain.isLate)
            return finish(failure(ErrorKind::KeychainTimedOut));
        finish({});
    }
    void cancel() override { finish(failure(ErrorKind::Cancelled)); }

private:
    MemoryKeychain &m_keychain;
    std::function<void()> m_change;
};

} // namespace

credentials::KeychainReadJob *MemoryKeychain::read(const QString &key, QObject *parent)
{
    return new MemoryRead(*this, key, parent);
}

credentials::KeychainChangeJob *MemoryKeychain::write(const QString &key, const SecretBytes &secret,
                                                      QObject *parent)
{
    return new MemoryChange(
        *this, [this, key, secret] { items.insert(key, secret); }, parent);
}

credentials::KeychainChangeJob *MemoryKeychain::remove(const QString &key, QObject *parent)
{
    return new MemoryChange(
        *this, [this, key] { items.remove(key); }, parent);
}

} // namespace tunnelglass::test
