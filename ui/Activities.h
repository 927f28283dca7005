// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace tunnelglass::ui {

/// What is being waited for, from whatever part of the window: feeds the status bar, the progress line and
/// Cancel.
class Activities final : public QObject
{
    Q_OBJECT

public:
    /// Who waits; the first of them that waits is the one that is told.
    enum class Kind : quint8
    {
        Opening,
        Writing,
        Inspecting,
        Listing,
        Regions,
    };

    struct Activity
    {
        Kind kind = Kind::Inspecting;
        QString text; ///< "Reading vco-... in cn-hangzhou"
        int done = 0;
        int total = 0; ///< 0 while unknown
    };

    explicit Activities(QObject *parent = nullptr);

    void begin(Kind kind, const QString &text);
    void progress(Kind kind, int done, int total);
    void end(Kind kind);

    bool isBusy() const { return !m_running.empty(); }
    bool isRunning(Kind kind) const;
    /// What to tell; default-made while nothing is running.
    Activity current() const;

Q_SIGNALS:
    void changed();

private:
    std::vector<Activity>::iterator find(Kind kind);

    std::vector<Activity> m_running; ///< ordered by kind
};

} // namespace tunnelglass::ui
