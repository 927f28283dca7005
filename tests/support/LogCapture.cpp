// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/LogCapture.h"

#include <QLoggingCategory>
#include <QMutex>

namespace tunnelglass::test {

namespace {

// A message handler is a plain function, so what it writes to has to be reachable from one.
QMutex captureMutex;
QString captured;
QtMessageHandler previousHandler = nullptr;

void captureLine(QtMsgType type, const QMessageLogContext &context, const QString &line)
{
    {
        const QMutexLocker lock(&captureMutex);
        captured += line + u'\n';
    }
    if (type != QtDebugMsg && type != QtInfoMsg && previousHandler)
        previousHandler(type, context, line);
}

} // namespace

LogCapture::LogCapture()
{
    {
        const QMutexLocker lock(&captureMutex);
        captured.clear();
    }
    QLoggingCategory::setFilterRules(QStringLiteral("tunnelglass.*=true"));
    previousHandler = qInstallMessageHandler(captureLine);
}

LogCapture::~LogCapture()
{
    qInstallMessageHandler(previousHandler);
    QLoggingCategory::setFilterRules({});
}

QString LogCapture::text() const
{
    const QMutexLocker lock(&captureMutex);
    return captured;
}

} // namespace tunnelglass::test
