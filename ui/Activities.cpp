// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/Activities.h"

#include <algorithm>

namespace tunnelglass::ui {

Activities::Activities(QObject *parent)
    : QObject(parent)
{}

std::vector<Activities::Activity>::iterator Activities::find(Kind kind)
{
    return std::find_if(m_running.begin(), m_running.end(),
                        [kind](const Activity &activity) { return activity.kind == kind; });
}

void Activities::begin(Kind kind, const QString &text)
{
    const auto found = find(kind);
    if (found == m_running.end()) {
        m_running.push_back({kind, text, 0, 0});
        std::sort(m_running.begin(), m_running.end(),
                  [](const Activity &left, const Activity &right) { return left.kind < right.kind; });
    } else {
        *found = {kind, text, 0, 0};
    }
    Q_EMIT changed();
}

void Activities::progress(Kind kind, int done, int total)
{
    const auto found = find(kind);
    if (found == m_running.end())
        return;
    found->done = done;
    found->total = total;
    Q_EMIT changed();
}

void Activities::end(Kind kind)
{
    const auto found = find(kind);
    if (found == m_running.end())
        return;
    m_running.erase(found);
    Q_EMIT changed();
}

bool Activities::isRunning(Kind kind) const
{
    return std::any_of(m_running.begin(), m_running.end(),
                       [kind](const Activity &activity) { return activity.kind == kind; });
}

Activities::Activity Activities::current() const
{
    return m_running.empty() ? Activity{} : m_running.front();
}

} // namespace tunnelglass::ui
