// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "ui/ExportFormats.h"
#include "ui/ExportScope.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace tunnelglass::ui {

class BackgroundWork;

/// What the person chose to write, for this one export.
struct ExportRequest
{
    ExportFormatsPtr formats;
    QString exporterId; ///< Exporter::id()
    QString path;
    bool includeSecrets = false;
    bool replace = false; ///< the person was told that there is such a file
    ExportScope scope;
    bool each = false; ///< one file for each connection; `path` is their folder
    QString language;  ///< ExportOptions::language
};

/// Writes exports on a worker thread: each file whole or not at all, for the owner only when secrets are in
/// it.
class ExportRunner final : public QObject
{
    Q_OBJECT

public:
    explicit ExportRunner(QObject *parent = nullptr);
    ~ExportRunner() override;

    /// `options`: what is not in the request (version, locale, time).
    void run(const ExportRequest &request, const exporting::ExportOptions &options);
    bool isRunning() const;
    /// Ends with failed(Cancelled) unless it is too late.
    void cancel();

Q_SIGNALS:
    void started(const QString &what);
    /// Of several connections; now and then.
    void progress(int done, int total);
    void written(const tunnelglass::ui::ExportRequest &request);
    void failed(const tunnelglass::Error &error);

private:
    /// Shared with the worker.
    struct Progress
    {
        std::atomic<bool> cancelled{false};
        std::atomic<qsizetype> written{0};
    };

    static Result<void> write(const ExportRequest &request, exporting::ExportOptions options,
                              Progress &progress);

    BackgroundWork *m_work;
    QTimer m_watch;
    std::shared_ptr<Progress> m_progress;
};

} // namespace tunnelglass::ui
