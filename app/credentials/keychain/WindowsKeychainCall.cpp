// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/KeychainCall.h"
#include "credentials/keychain/WindowsCredentials.h"

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace tunnelglass::credentials {

namespace {

void answerLater(QObject *context, KeychainCall::Handler handler, KeychainAnswer answer)
{
    QMetaObject::invokeMethod(
        context,
        [handler = std::move(handler), answer = std::move(answer)]() mutable { handler(std::move(answer)); },
        Qt::QueuedConnection);
}

} // namespace

void KeychainCall::read(const QString &key, QObject *context, Handler handler)
{
    answerLater(context, std::move(handler), WindowsCredentials::read(key));
}

void KeychainCall::write(const QString &key, const SecretBytes &secret, QObject *context, Handler handler)
{
    answerLater(context, std::move(handler), WindowsCredentials::write(key, secret));
}

void KeychainCall::remove(const QString &key, QObject *context, Handler handler)
{
    answerLater(context, std::move(handler), WindowsCredentials::remove(key));
}

void KeychainCall::forgetSession()
{}

QString keychainServiceName()
{
    return QStringLiteral("tunnelglass");
}

} // namespace tunnelglass::credentials
