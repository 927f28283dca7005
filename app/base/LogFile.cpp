// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/LogFile.h"

#include "base/Logging.h"
#include "base/OwnerOnly.h"
#include "base/Redaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <memory>

namespace tunnelglass {

namespace {

// Qt knows one handler for the whole process.
struct Sink
{
    QMutex mutex;
    std::unique_ptr<QFile> file;
    QtMessageHandler before = nullptr;
};

Sink &sink()
{
    static Sink one;
    return one;
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "error";
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker lock(&sink().mutex);
        before = sink().before;
        if (sink().file) {
            const QString line = QStringLiteral("%1 %2 %3: %4\n")
                                     .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                          QLatin1StringView(levelName(type)),
                                          QLatin1StringView(context.category ? context.category : "default"),
                                          redacted(message));
            sink().file->write(line.toUtf8());
            sink().file->flush();
        }
    }
    // What is only for the file stays out of the terminal.
    const bool ours = QByteArrayView(context.category).startsWith("tunnelglass.");
    if (before && !(ours && (type == QtDebugMsg || type == QtInfoMsg)))
        before(type, context, message);
}

} // namespace

LogFile::LogFile(const QString &path)
    : m_path(path)
{}

LogFile::~LogFile()
{
    stop();
}

bool LogFile::start()
{
    const QMutexLocker lock(&sink().mutex);
    if (sink().file)
        return true;
    QDir().mkpath(QFileInfo(m_path).path());
    if (QFileInfo(m_path).size() > largestBytes) {
        const QString older = m_path + QStringLiteral(".1");
        QFile::remove(older);
        QFile::rename(m_path, older);
    }
    auto file = std::make_unique<QFile>(m_path);
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append, ownerOnly))
        return false;
    // One that was there may have been open to others.
    restrictToOwner(m_path);
    sink().file = std::move(file);
    QLoggingCategory::setFilterRules(QStringLiteral("tunnelglass.*=true"));
    sink().before = qInstallMessageHandler(handle);
    return true;
}

bool LogFile::isWriting()
{
    const QMutexLocker lock(&sink().mutex);
    return sink().file != nullptr;
}

void LogFile::stop()
{
    const QMutexLocker lock(&sink().mutex);
    if (!sink().file)
        return;
    qInstallMessageHandler(sink().before);
    QLoggingCategory::setFilterRules({});
    sink().before = nullptr;
    sink().file.reset();
}

} // namespace tunnelglass
