// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

class QEvent;

namespace tunnelglass::ui {

class SettingTreeModel;

/// Shows a secret for a while: one row at a time by hand, all hidden again when the time is over or when the
/// window is left.
class RevealTimer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int shownMs = 30000;

    /// Watches the window of `parent`; `model` must outlive this.
    RevealTimer(SettingTreeModel &model, QWidget *parent);

    /// `index` is one of the model's own.
    void toggle(const QModelIndex &index);
    void hideAll();
    void setDuration(int milliseconds) { m_duration = milliseconds; }

Q_SIGNALS:
    void notice(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hideOverdue();

    struct Shown
    {
        QPersistentModelIndex index;
        qint64 untilMs;
    };

    SettingTreeModel &m_model;
    QWidget *m_watched;
    QTimer m_timer;
    QList<Shown> m_shown;
    int m_duration = shownMs;
};

} // namespace tunnelglass::ui
