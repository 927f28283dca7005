// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/ExportRunner.h"

#include "base/AtomicFile.h"
#include "base/BuildInfo.h"
#include "export/Exporter.h"
#include "ui/BackgroundWork.h"

#include <QFileInfo>

namespace tunnelglass::ui {

namespace {

Result<void> writeExport(const QList<snapshot::SnapshotPtr> &snapshots, const ExportRequest &request)
{
    const exporting::Exporter *exporter = exporting::exporterById(request.exporterId);
    if (!exporter)
        return failure(ErrorKind::Internal, request.exporterId);
    exporting::ExportOptions options;
    options.includeSecrets = request.includeSecrets;
    options.applicationVersion = QString::fromLatin1(applicationVersion);
    const FileAccess access = request.includeSecrets ? FileAccess::OwnerOnly : FileAccess::Ordinary;
    return writeFileAtomically(
        request.path, access, [&](QIODevice &device) { return exporter->write(snapshots, options, device); });
}

} // namespace

ExportRunner::ExportRunner(QObject *parent)
    : QObject(parent)
    , m_work(new BackgroundWork(this))
{}

ExportRunner::~ExportRunner() = default;

bool ExportRunner::isRunning() const
{
    return m_work->isRunning();
}

void ExportRunner::run(const QList<snapshot::SnapshotPtr> &snapshots, const ExportRequest &request)
{
    Q_EMIT started(tr("Writing %1").arg(QFileInfo(request.path).fileName()));
    m_work->run<Result<void>>([snapshots, request] { return writeExport(snapshots, request); },
                              [this, request](const Result<void> &result) {
                                  if (result)
                                      Q_EMIT written(request);
                                  else
                                      Q_EMIT failed(result.error());
                              });
}

} // namespace tunnelglass::ui
