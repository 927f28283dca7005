// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/KeychainCall.h"

#include <QLibrary>
#include <qt6keychain/keychain.h>

#include <utility>

namespace tunnelglass::credentials {

namespace {

using Outcome = KeychainAnswer::Outcome;

Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Outcome::Done;
    case QKeychain::EntryNotFound:
        return Outcome::NotFound;
    case QKeychain::AccessDeniedByUser:
        return Outcome::DeniedByUser;
    case QKeychain::AccessDenied:
        return Outcome::Denied;
    default:
        return Outcome::Failed;
    }
}

KeychainAnswer answerOf(const QKeychain::Job &job)
{
    KeychainAnswer answer;
    answer.outcome = outcomeOf(job.error());
    if (answer.outcome != Outcome::Done)
        answer.words = job.errorString();
    return answer;
}

/// The job's own buffer is shared with what it returns, and the job is deleted right after its signal: wiping
/// the shared bytes in place reaches both.
SecretBytes takeSecret(const QKeychain::ReadPasswordJob &job)
{
    const QByteArray data = job.binaryData();
    SecretBytes secret{QByteArrayView(data)};
    wipe(const_cast<char *>(data.constData()), data.size());
    return secret;
}

void run(QKeychain::Job *job, const QString &key, QObject *context, KeychainCall::Handler handler)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [handler = std::move(handler)](QKeychain::Job *ended) {
                         KeychainAnswer answer = answerOf(*ended);
                         const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
                         if (reading && answer.outcome == Outcome::Done)
                             answer.secret = takeSecret(*reading);
                         handler(std::move(answer));
                     });
    job->start();
}

} // namespace

void KeychainCall::read(const QString &key, QObject *context, Handler handler)
{
    run(new QKeychain::ReadPasswordJob(keychainServiceName()), key, context, std::move(handler));
}

void KeychainCall::write(const QString &key, const SecretBytes &secret, QObject *context, Handler handler)
{
    auto *job = new QKeychain::WritePasswordJob(keychainServiceName());
    QString text = secret.revealText();
    // The job keeps UTF-8 bytes of its own, which are out of our reach.
    job->setTextData(text);
    wipe(reinterpret_cast<char *>(text.data()), text.size() * qsizetype(sizeof(QChar)));
    run(job, key, context, std::move(handler));
}

void KeychainCall::remove(const QString &key, QObject *context, Handler handler)
{
    run(new QKeychain::DeletePasswordJob(keychainServiceName()), key, context, std::move(handler));
}

void KeychainCall::forgetSession()
{
    // QtKeychain loads libsecret under this very name, so this is the same library; elsewhere there is none.
    QLibrary libsecret(QStringLiteral("secret-1"), 0);
    if (const QFunctionPointer disconnect = libsecret.resolve("secret_service_disconnect"))
        disconnect();
}

QString keychainServiceName()
{
    return QStringLiteral("tunnelglass");
}

} // namespace tunnelglass::credentials
