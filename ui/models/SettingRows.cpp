// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/models/SettingRows.h"

namespace tunnelglass::ui {

namespace {

std::size_t settingCount(const std::vector<snapshot::Setting> &settings)
{
    std::size_t count = settings.size();
    for (const snapshot::Setting &setting : settings)
        count += settingCount(setting.children);
    return count;
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

void SettingRows::append(const std::vector<snapshot::Setting> &siblings, const Row *parent)
{
    int place = 0;
    for (const snapshot::Setting &setting : siblings)
        m_rows.push_back(Row{&setting, parent, 0, place++});
}

} // namespace tunnelglass::ui
