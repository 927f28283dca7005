// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSettings;

namespace tunnelglass::ui {

/// What the window remembers: where it was, how it was divided, which account and region were chosen. Reads
/// with care (a broken or foreign file means the defaults) and writes only what a person changed.
class WindowState final
{
public:
    /// `settings` must outlive this.
    explicit WindowState(QSettings &settings);

    /// A state that was kept under `key`; empty when there is none of this version.
    QByteArray state(const QString &key) const;
    void keepState(const QString &key, const QByteArray &state);
    QString text(const QString &key) const;
    void keepText(const QString &key, const QString &text);
    QStringList list(const QString &key) const;
    void keepList(const QString &key, const QStringList &texts);

private:
    QSettings &m_settings;
};

} // namespace tunnelglass::ui
