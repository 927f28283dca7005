// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialJob.h"

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace tunnelglass::credentials {

/// Whether a person agreed to this very command or address.
enum class Consent : quint8
{
    No,
    Yes,
};

/// Runs a profile's process_command, without a shell, and reads credentials from its standard output. Its
/// standard error is dropped, since it may hold secrets. Errors: CredentialsUnconfirmed without consent,
/// CredentialsSourceFailed.
class ExternalProcessJob final : public CredentialJob
{
    Q_OBJECT

public:
    ExternalProcessJob(QString command, Consent consent, QString origin, QObject *parent = nullptr);
    ~ExternalProcessJob() override;

    void start() override;

    /// One minute unless it is set: such a command may ask a person.
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = limit; }

protected:
    void stop() override;

private:
    void collect();
    void judge(int exitCode, QProcess::ExitStatus status);
    void fail(const QString &reason);

    QString m_command;
    Consent m_consent;
    QString m_origin;
    std::chrono::milliseconds m_timeLimit{60000};
    QProcess m_process;
    QTimer m_timer;
    QByteArray m_output;
};

} // namespace tunnelglass::credentials
