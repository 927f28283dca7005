// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/BackgroundWork.h"

namespace tunnelglass::ui {

BackgroundWork::BackgroundWork(QObject *parent)
    : QObject(parent)
{}

BackgroundWork::~BackgroundWork()
{
    abandon();
}

void BackgroundWork::abandon()
{
    if (m_gate)
        m_gate->close();
    m_gate.reset();
}

BackgroundWork::Gate::Gate(BackgroundWork *receiver)
    : m_receiver(receiver)
{}

void BackgroundWork::Gate::close()
{
    const std::lock_guard lock(m_mutex);
    m_receiver = nullptr;
}

bool BackgroundWork::Gate::isOpen()
{
    const std::lock_guard lock(m_mutex);
    return m_receiver != nullptr;
}

void BackgroundWork::Gate::deliver(std::function<void()> call)
{
    // Posted under the lock: the receiver cannot be destroyed between the question and the post.
    const std::lock_guard lock(m_mutex);
    if (m_receiver)
        QMetaObject::invokeMethod(m_receiver, std::move(call), Qt::QueuedConnection);
}

} // namespace tunnelglass::ui
