// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/ExportRunner.h"

#include "base/AtomicFile.h"
#include "export/FolderExport.h"
#include "ui/BackgroundWork.h"

#include <QFileInfo>

namespace tunnelglass::ui {

namespace {

constexpr int progressIntervalMs = 100;

} // namespace

Result<void> ExportRunner::write(const ExportRequest &request, exporting::ExportOptions options,
                                 Progress &progress)
{
    const exporting::Exporter *exporter = request.formats->byId(request.exporterId);
    if (!exporter)
        return failure(ErrorKind::Internal, request.exporterId);
    options.includeSecrets = request.includeSecrets;
    options.language = request.language;
    options.isCancelled = [&progress] { return progress.cancelled.load(); };
    options.progress = [&progress](qsizetype written) { progress.written = written; };
    const QList<snapshot::SnapshotPtr> snapshots = request.scope.snapshots();
    const FileAccess access = request.includeSecrets ? FileAccess::OwnerOnly : FileAccess::Ordinary;
    if (request.each) {
        const auto written =
            exporting::exportEach(snapshots, *exporter, options, {request.path, request.replace, access});
        return written ? Result<void>() : Failure(written.error());
    }
    // It may have come into being since the dialog looked.
    if (!request.replace && QFileInfo::exists(request.path))
        return failure(ErrorKind::FileExists, request.path);
    return writeFileAtomically(request.path, access, [&](QIODevice &device) -> Result<void> {
        Result<void> done = exporter->write(snapshots, options, device);
        // A format that writes all at once does not ask; nothing has replaced the file yet.
        if (done && progress.cancelled)
            return failure(ErrorKind::Cancelled);
        return done;
    });
}

ExportRunner::ExportRunner(QObject *parent)
    : QObject(parent)
    , m_work(new BackgroundWork(this))
{
    m_watch.setInterval(progressIntervalMs);
}

ExportRunner::~ExportRunner()
{
    cancel();
}

bool ExportRunner::isRunning() const
{
    return m_work->isRunning();
}

void ExportRunner::cancel()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void ExportRunner::run(const ExportRequest &request, const exporting::ExportOptions &options)
{
    m_progress = std::make_shared<Progress>();
    Q_EMIT started(tr("Writing %1").arg(QFileInfo(request.path).fileName()));
    m_watch.disconnect();
    if (request.scope.count > 1) {
        connect(&m_watch, &QTimer::timeout, this, [this, total = request.scope.count] {
            Q_EMIT progress(int(m_progress->written.load()), int(total));
        });
        m_watch.start();
    }
    m_work->run<Result<void>>(
        [request, options, state = m_progress] { return write(request, options, *state); },
        [this, request](const Result<void> &result) {
            m_watch.stop();
            m_progress.reset();
            if (result)
                Q_EMIT written(request);
            else
                Q_EMIT failed(result.error());
        });
}

} // namespace tunnelglass::ui
