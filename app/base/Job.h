// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace tunnelglass {

/// One piece of work that ends later. Manners, the same for every job:
///
/// - start() begins it and returns; nothing is emitted before start() has returned;
/// - finished() is emitted exactly once, also after cancel() and also when starting failed;
/// - the subclass's typed result() is valid from then on;
/// - deleting a job before it finished is a silent cancel: no signal, no call-back;
/// - a job does not delete itself: whoever started it owns it (parent, or deleteLater() after finished()).
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject *parent = nullptr);
    ~Job() override;

    virtual void start() = 0;
    /// Ends the job with ErrorKind::Cancelled, asynchronously. Without effect once finished.
    virtual void cancel() = 0;

    bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void finished(tunnelglass::Job *job);
    /// How far it is; `total` is 0 while unknown.
    void progressed(int done, int total);

protected:
    /// Emits finished() from the event loop, once; later calls have no effect.
    void finishLater();

private:
    bool m_finishing = false;
    bool m_finished = false;
};

} // namespace tunnelglass
