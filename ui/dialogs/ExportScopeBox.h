// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/ExportScope.h"

#include <QComboBox>

namespace tunnelglass::ui {

/// Which connections to export.
class ExportScopeBox final : public QComboBox
{
    Q_OBJECT

public:
    /// At least one scope; the first is proposed.
    explicit ExportScopeBox(const QList<ExportScope> &scopes, QWidget *parent = nullptr);

    const ExportScope &scope() const;
    /// The same connections, with more known about them; without effect when that kind is not offered.
    void replace(const ExportScope &scope);

private:
    QList<ExportScope> m_scopes;
};

} // namespace tunnelglass::ui
