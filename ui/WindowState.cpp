// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/WindowState.h"

#include <QSettings>

namespace tunnelglass::ui {

namespace {

/// Raised when the window's parts change, so that an older version's state is not forced on them.
QString stateGroupKey(const QString &key)
{
    return QStringLiteral("window1/") + key;
}

} // namespace

WindowState::WindowState(QSettings &settings)
    : m_settings(settings)
{}

QByteArray WindowState::state(const QString &key) const
{
    const QVariant value = m_settings.value(stateGroupKey(key));
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : QByteArray();
}

void WindowState::keepState(const QString &key, const QByteArray &state)
{
    m_settings.setValue(stateGroupKey(key), state);
}

QString WindowState::text(const QString &key) const
{
    return m_settings.value(key).toString();
}

void WindowState::keepText(const QString &key, const QString &text)
{
    if (this->text(key) != text)
        m_settings.setValue(key, text);
}

QStringList WindowState::list(const QString &key) const
{
    return m_settings.value(key).toStringList();
}

void WindowState::keepList(const QString &key, const QStringList &texts)
{
    if (list(key) != texts)
        m_settings.setValue(key, texts);
}

} // namespace tunnelglass::ui
