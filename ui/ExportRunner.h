// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "snapshot/Snapshot.h"

#include <QObject>

namespace tunnelglass::ui {

class BackgroundWork;

/// What the person chose to write, for this one export.
struct ExportRequest
{
    QString exporterId; ///< Exporter::id()
    QString path;
    bool includeSecrets = false;
};

/// Writes exports on a worker thread: whole or not at all, for the owner only when secrets are in it.
class ExportRunner final : public QObject
{
    Q_OBJECT

public:
    explicit ExportRunner(QObject *parent = nullptr);
    ~ExportRunner() override;

    void run(const QList<snapshot::SnapshotPtr> &snapshots, const ExportRequest &request);
    bool isRunning() const;

Q_SIGNALS:
    void started(const QString &what);
    void written(const tunnelglass::ui::ExportRequest &request);
    void failed(const tunnelglass::Error &error);

private:
    BackgroundWork *m_work;
};

} // namespace tunnelglass::ui
