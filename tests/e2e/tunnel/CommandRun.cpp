// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CommandRun.h"

#include <QProcess>

namespace tunnelglass::test {

CommandRun CommandRun::of(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    CommandRun run;
    if (!process.waitForFinished(patienceMs)) {
        run.output = process.readAll() + process.errorString().toUtf8();
        process.kill();
        process.waitForFinished();
        return run;
    }
    run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = process.readAll();
    return run;
}

CommandRun CommandRun::of(const QString &line)
{
    QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString program = words.takeFirst();
    return of(program, words);
}

} // namespace tunnelglass::test
