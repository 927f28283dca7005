// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/QuietThread.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <mutex>

namespace tunnelglass::ui {

/// One piece of work at a time on a worker thread, whose result comes back to the thread of this object. What
/// is abandoned (or was running when this object is deleted) is finished by the worker, but never handed
/// over.
class BackgroundWork final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(QObject *parent = nullptr);
    ~BackgroundWork() override;

    /// Abandons what is running, then runs `work`; `done` is called from the event loop with its result.
    template <typename Value>
    void run(std::function<Value()> work, std::function<void(Value)> done);
    void abandon();
    bool isRunning() const { return m_gate != nullptr; }

private:
    /// Shared by both threads: whether the receiver is still there and still interested.
    class Gate
    {
    public:
        explicit Gate(BackgroundWork *receiver);
        void close();
        bool isOpen();
        void deliver(std::function<void()> call);

    private:
        std::mutex m_mutex;
        BackgroundWork *m_receiver;
    };

    std::shared_ptr<Gate> m_gate;
};

template <typename Value>
void BackgroundWork::run(std::function<Value()> work, std::function<void(Value)> done)
{
    abandon();
    m_gate = std::make_shared<Gate>(this);
    QThreadPool::globalInstance()->start(
        [this, gate = m_gate, work = std::move(work), done = std::move(done)] {
            makeThreadQuiet();
            const auto value = std::make_shared<Value>(work());
            gate->deliver([this, gate, value, done] {
                if (!gate->isOpen())
                    return;
                m_gate.reset();
                done(std::move(*value));
            });
        });
}

} // namespace tunnelglass::ui
