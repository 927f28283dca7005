// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QTreeView;

namespace tunnelglass::ui {

/// Column widths of the setting tree: fitted to the content, the first column never cut before the last,
/// until a person moves a border; from then on as that person left them.
class SettingColumns final : public QObject
{
    Q_OBJECT

public:
    explicit SettingColumns(QTreeView *view);

    /// After new content. The value column gets `leastValueWidth` where there is room for it.
    void fit(int leastValueWidth);
    bool isChangedByUser() const { return m_byUser; }
    QByteArray save() const;
    /// Takes what save() gave; anything else is ignored.
    void restore(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void distribute();

    QTreeView *m_view;
    int m_settingWidth = 0;
    int m_valueWidth = 0;
    bool m_byUser = false;
    bool m_distributing = false;
};

} // namespace tunnelglass::ui
