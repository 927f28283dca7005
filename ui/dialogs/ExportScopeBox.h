// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/ExportScope.h"

#include <QComboBox>

namespace tunnelglass::ui {

/// Which connections to export. Remembers what was chosen by hand while a format does not take it.
class ExportScopeBox final : public QComboBox
{
    Q_OBJECT

public:
    /// At least one scope; the first is proposed.
    explicit ExportScopeBox(const QList<ExportScope> &scopes, QWidget *parent = nullptr);

    const ExportScope &scope() const;
    /// The same connections, with more known about them; without effect when that kind is not offered.
    void replace(const ExportScope &scope);
    /// Offers several connections or not; true when something is not offered.
    bool allowMany(bool many);

private:
    bool fits(int place) const;

    QList<ExportScope> m_scopes;
    int m_wanted = 0;
    bool m_many = true;
};

} // namespace tunnelglass::ui
