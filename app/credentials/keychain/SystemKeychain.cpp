// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/SystemKeychain.h"

#include "credentials/keychain/SystemKeychainTask.h"

#include <utility>

namespace tunnelglass::credentials {

namespace {

using Operation = SystemKeychainTask::Operation;

class SystemReadJob final : public KeychainReadJob
{
public:
    SystemReadJob(const QString &key, SystemKeychainOptions options, QObject *parent)
        : KeychainReadJob(parent)
        , m_task(Operation::Read, key, {}, options)
    {}

    void start() override
    {
        if (!hasEnded())
            m_task.start([this](Result<SecretBytes> result) { finish(std::move(result)); });
    }

    void cancel() override
    {
        m_task.stop();
        finish(failure(ErrorKind::Cancelled));
    }

private:
    SystemKeychainTask m_task;
};

class SystemChangeJob final : public KeychainChangeJob
{
public:
    SystemChangeJob(Operation operation, const QString &key, const SecretBytes &secret,
                    SystemKeychainOptions options, QObject *parent)
        : KeychainChangeJob(parent)
        , m_task(operation, key, secret, options)
    {}

    void start() override
    {
        if (hasEnded())
            return;
        m_task.start([this](const Result<SecretBytes> &result) {
            if (result)
                finish({});
            else
                finish(Failure(result.error()));
        });
    }

    /// Cancelled means that nothing was changed: what has begun ends as it ends, and has its own limit.
    void cancel() override
    {
        if (m_task.isUnderWay())
            return;
        m_task.stop();
        finish(failure(ErrorKind::Cancelled));
    }

private:
    SystemKeychainTask m_task;
};

} // namespace

SystemKeychain::SystemKeychain(SystemKeychainOptions options)
    : m_options(options)
{}

KeychainReadJob *SystemKeychain::read(const QString &key, QObject *parent)
{
    return new SystemReadJob(key, m_options, parent);
}

KeychainChangeJob *SystemKeychain::write(const QString &key, const SecretBytes &secret, QObject *parent)
{
    return new SystemChangeJob(Operation::Write, key, secret, m_options, parent);
}

KeychainChangeJob *SystemKeychain::remove(const QString &key, QObject *parent)
{
    return new SystemChangeJob(Operation::Remove, key, {}, m_options, parent);
}

} // namespace tunnelglass::credentials
