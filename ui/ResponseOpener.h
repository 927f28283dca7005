// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "snapshot/SavedResponse.h"
#include "ui/models/ConnectionRows.h"

#include <QObject>

#include <memory>

namespace tunnelglass::ui {

class BackgroundWork;

/// A saved response that was read, with the list's rows ready made.
struct OpenedResponse
{
    std::shared_ptr<const snapshot::SavedResponse> response;
    std::shared_ptr<const ConnectionRows> rows; ///< empty for a response that holds no connection
    QString name;                               ///< the file's name without folder; empty for pasted text
    qint64 elapsedMs = 0;
};

/// Reads saved responses on a worker thread, one at a time: the next one replaces the one that is being read.
class ResponseOpener final : public QObject
{
    Q_OBJECT

public:
    explicit ResponseOpener(QObject *parent = nullptr);
    ~ResponseOpener() override;

    void openFile(const QString &path);
    void openPasted(const QByteArray &bytes);
    /// Gives up what is being read: cancelled() and nothing else.
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void started(const QString &what);
    void opened(const tunnelglass::ui::OpenedResponse &opened);
    void failed(const tunnelglass::Error &error);
    void cancelled();

private:
    void run(const QString &name, std::function<Result<snapshot::SavedResponse>()> read);
    void finish(const Result<OpenedResponse> &result);

    BackgroundWork *m_work;
};

} // namespace tunnelglass::ui
