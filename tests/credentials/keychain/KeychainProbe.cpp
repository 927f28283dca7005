// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/KeychainProbe.h"

namespace tunnelglass::test {

namespace {

constexpr int probePatience = 60'000;

} // namespace

KeychainProbe::KeychainProbe(const QProcessEnvironment &environment, const Run &run)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(KEYCHAIN_PROBE),
                    {run.operation, run.key, QString::number(run.limit), QString::number(run.lateStart),
                     QString::number(run.times)});
    m_process.write(run.secret);
    m_process.closeWriteChannel();
    m_process.waitForReadyRead(probePatience);
}

QString KeychainProbe::outcome()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(probePatience))
        return QStringLiteral("does not end");
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        return QStringLiteral("failed with %1").arg(m_process.exitCode());
    const QStringList lines = QString::fromUtf8(m_process.readAll()).trimmed().split(u'\n');
    return lines.constLast();
}

QString KeychainProbe::word(ErrorKind kind)
{
    return QStringLiteral("error %1").arg(int(kind));
}

} // namespace tunnelglass::test
