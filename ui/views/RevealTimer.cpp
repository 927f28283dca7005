// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/RevealTimer.h"

#include "ui/models/SettingTreeModel.h"

#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>

namespace tunnelglass::ui {

RevealTimer::RevealTimer(SettingTreeModel &model, QWidget *parent)
    : QObject(parent)
    , m_model(model)
    , m_watched(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RevealTimer::hideOverdue);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            hideAll();
    });
}

void RevealTimer::toggle(const QModelIndex &index)
{
    if (m_model.isRevealed(index)) {
        m_model.setRevealed(index, false);
        return;
    }
    m_model.setRevealed(index, true);
    if (!m_model.isRevealed(index))
        return;
    m_watched->window()->installEventFilter(this);
    m_shown.append({QPersistentModelIndex(index), QDateTime::currentMSecsSinceEpoch() + m_duration});
    if (!m_timer.isActive())
        m_timer.start(m_duration);
    Q_EMIT notice(
        tr("The secret is shown for %n s, or until this window is left.", nullptr, m_duration / 1000));
}

void RevealTimer::hideAll()
{
    m_timer.stop();
    m_shown.clear();
    m_model.hideAllSecrets();
}

bool RevealTimer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && watched == m_watched->window())
        hideAll();
    return false;
}

void RevealTimer::hideOverdue()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto overdue = [now](const Shown &shown) { return shown.untilMs <= now; };
    for (const Shown &shown : std::as_const(m_shown)) {
        if (overdue(shown) && shown.index.isValid())
            m_model.setRevealed(shown.index, false);
    }
    m_shown.removeIf(overdue);
    if (m_shown.isEmpty())
        return;
    const auto next =
        std::min_element(m_shown.cbegin(), m_shown.cend(),
                         [](const Shown &left, const Shown &right) { return left.untilMs < right.untilMs; });
    m_timer.start(int(std::max<qint64>(next->untilMs - now, 1)));
}

} // namespace tunnelglass::ui
