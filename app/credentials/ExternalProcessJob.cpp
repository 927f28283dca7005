// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/ExternalProcessJob.h"

#include "base/SecretBytes.h"
#include "credentials/CredentialAnswer.h"

namespace tunnelglass::credentials {

namespace {

constexpr qsizetype largestOutput = 64 * 1024;

} // namespace

ExternalProcessJob::ExternalProcessJob(QString command, Consent consent, QString origin, QObject *parent)
    : CredentialJob(parent)
    , m_command(std::move(command))
    , m_consent(consent)
    , m_origin(std::move(origin))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(tr("The command did not end in time.")); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ExternalProcessJob::collect);
    connect(&m_process, &QProcess::finished, this, &ExternalProcessJob::judge);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The command cannot be started."));
    });
}

ExternalProcessJob::~ExternalProcessJob()
{
    stop();
    wipe(m_output.data(), m_output.size());
}

void ExternalProcessJob::start()
{
    if (isEnding())
        return;
    if (m_consent != Consent::Yes)
        return finish(
            failure(ErrorKind::CredentialsUnconfirmed, m_origin, tr("Nobody agreed to run its command.")));
    QStringList words = QProcess::splitCommand(m_command);
    if (words.isEmpty())
        return fail(tr("The command is empty."));
    m_timer.start(m_timeLimit);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProgram(words.takeFirst());
    m_process.setArguments(words);
    m_process.start(QIODevice::ReadOnly);
}

void ExternalProcessJob::collect()
{
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() > largestOutput)
        fail(tr("The command wrote more than 64 KB."));
}

void ExternalProcessJob::judge(int exitCode, QProcess::ExitStatus status)
{
    collect();
    if (status != QProcess::NormalExit)
        return fail(tr("The command crashed."));
    if (exitCode != 0)
        return fail(tr("The command ended with exit code %1.").arg(exitCode));
    finish(CredentialAnswer(m_origin).fromCommand(m_output));
}

void ExternalProcessJob::fail(const QString &reason)
{
    finish(CredentialAnswer(m_origin).broken(reason));
}

void ExternalProcessJob::stop()
{
    m_timer.stop();
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    // It is killed: this waits for the system only.
    m_process.waitForFinished(1000);
}

} // namespace tunnelglass::credentials
