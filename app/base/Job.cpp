// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Job.h"

#include <QMetaObject>

namespace tunnelglass {

Job::Job(QObject *parent)
    : QObject(parent)
{}

Job::~Job() = default;

void Job::finishLater()
{
    if (m_finishing)
        return;
    m_finishing = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_finished = true;
            Q_EMIT finished(this);
        },
        Qt::QueuedConnection);
}

} // namespace tunnelglass
