// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/models/SettingRows.h"

#include <QStringList>

namespace tunnelglass::ui {

namespace {

std::size_t settingCount(const std::vector<snapshot::Setting> &settings)
{
    std::size_t count = settings.size();
    for (const snapshot::Setting &setting : settings)
        count += settingCount(setting.children);
    return count;
}

/// A key as one step of a key path.
QString keyPathStep(const QString &key)
{
    if (!key.contains(QLatin1Char('/')) && !key.contains(QLatin1Char('~')))
        return key;
    QString step = key;
    step.replace(QLatin1Char('~'), QStringLiteral("~0"));
    step.replace(QLatin1Char('/'), QStringLiteral("~1"));
    return step;
}

} // namespace

SettingRows::SettingRows(snapshot::SnapshotPtr snapshot)
    : m_snapshot(std::move(snapshot))
{
    if (!m_snapshot)
        return;
    m_tree = snapshot::settingTree(*m_snapshot);
    // Rows point at each other and model indexes point at rows: the storage must never move.
    m_rows.reserve(settingCount(m_tree));
    append(m_tree, nullptr);
    for (std::size_t position = 0; position < m_rows.size(); ++position) {
        Row &row = m_rows[position];
        row.firstChild = static_cast<quint32>(m_rows.size());
        append(row.setting->children, &row);
    }
}

const SettingRows::Row &SettingRows::child(const Row *parent, int place) const
{
    const std::size_t first = parent == nullptr ? 0 : parent->firstChild;
    return m_rows[first + static_cast<std::size_t>(place)];
}

QString SettingRows::keyPath(const Row &row)
{
    QString path = keyPathStep(row.setting->key);
    for (const Row *ancestor = row.parent; ancestor != nullptr; ancestor = ancestor->parent)
        path.prepend(keyPathStep(ancestor->setting->key) % QLatin1Char('/'));
    return path;
}

const SettingRows::Row *SettingRows::find(const QString &keyPath) const
{
    const Row *found = nullptr;
    const QStringList steps = keyPath.split(QLatin1Char('/'));
    for (const QString &step : steps) {
        const int count = found == nullptr ? topLevelCount() : found->childCount();
        const Row *next = nullptr;
        for (int place = 0; place < count && next == nullptr; ++place) {
            const Row &candidate = child(found, place);
            if (keyPathStep(candidate.setting->key) == step)
                next = &candidate;
        }
        if (next == nullptr)
            return nullptr;
        found = next;
    }
    return found;
}

void SettingRows::append(const std::vector<snapshot::Setting> &siblings, const Row *parent)
{
    int place = 0;
    for (const snapshot::Setting &setting : siblings)
        m_rows.push_back(Row{&setting, parent, 0, place++});
}

} // namespace tunnelglass::ui
