// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/ResponseOpener.h"

#include "ui/BackgroundWork.h"
#include "ui/OffThreadRelease.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>

namespace tunnelglass::ui {

namespace {

constexpr qsizetype bigDocumentBytes = 1024 * 1024;

/// On the worker: everything that takes time, so that the window only has to take over pointers.
Result<OpenedResponse> readAndPrepare(const QString &name,
                                      const std::function<Result<snapshot::SavedResponse>()> &read)
{
    QElapsedTimer timer;
    timer.start();
    Result<snapshot::SavedResponse> saved = read();
    if (!saved)
        return Failure(saved.error());
    const bool big = saved->about.document && saved->about.document->byteCount() > bigDocumentBytes;
    if (big)
        saved->about.document = releasedOffThread(saved->about.document);
    auto response = std::make_shared<const snapshot::SavedResponse>(std::move(*saved));
    OpenedResponse opened;
    opened.rows = ConnectionRows::fromSavedResponse(response);
    opened.response = big ? releasedOffThread(std::move(response)) : std::move(response);
    if (big)
        opened.rows = releasedOffThread(opened.rows);
    opened.name = name;
    opened.elapsedMs = timer.elapsed();
    return opened;
}

} // namespace

ResponseOpener::ResponseOpener(QObject *parent)
    : QObject(parent)
    , m_work(new BackgroundWork(this))
{}

ResponseOpener::~ResponseOpener() = default;

void ResponseOpener::openFile(const QString &path)
{
    const QFileInfo file(path);
    Q_EMIT started(tr("Reading %1 (%2)").arg(file.fileName(), QLocale().formattedDataSize(file.size())));
    run(file.fileName(), [path] { return snapshot::openSavedResponse(path); });
}

void ResponseOpener::openPasted(const QByteArray &bytes)
{
    Q_EMIT started(tr("Reading the pasted text (%1)").arg(QLocale().formattedDataSize(bytes.size())));
    run({}, [bytes] { return snapshot::readSavedResponse(bytes, {}, snapshot::Origin::Pasted); });
}

void ResponseOpener::cancel()
{
    if (!isRunning())
        return;
    m_work->abandon();
    Q_EMIT cancelled();
}

bool ResponseOpener::isRunning() const
{
    return m_work->isRunning();
}

void ResponseOpener::run(const QString &name, std::function<Result<snapshot::SavedResponse>()> read)
{
    m_work->run<Result<OpenedResponse>>([name, read = std::move(read)] { return readAndPrepare(name, read); },
                                        [this](const Result<OpenedResponse> &result) { finish(result); });
}

void ResponseOpener::finish(const Result<OpenedResponse> &result)
{
    if (result)
        Q_EMIT opened(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace tunnelglass::ui
