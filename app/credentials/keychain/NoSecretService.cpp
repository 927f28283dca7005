// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/SecretService.h"

#include <QMetaObject>

namespace tunnelglass::credentials {

// For systems that have no Secret Service: their keychains tell absent from locked themselves.

class SecretService::Private
{};

SecretService::SecretService(std::chrono::milliseconds, QObject *parent)
    : QObject(parent)
{}

SecretService::~SecretService() = default;

void SecretService::find(const QString &, StatusHandler handler)
{
    QMetaObject::invokeMethod(
        this, [handler = std::move(handler)] { handler(SecretItemStatus()); }, Qt::QueuedConnection);
}

void SecretService::unlock(const QStringList &, std::function<void()>, DoneHandler handler)
{
    QMetaObject::invokeMethod(
        this, [handler = std::move(handler)] { handler({}); }, Qt::QueuedConnection);
}

void SecretService::waitForStart(std::chrono::milliseconds, std::function<void()> handler)
{
    QMetaObject::invokeMethod(this, std::move(handler), Qt::QueuedConnection);
}

} // namespace tunnelglass::credentials
