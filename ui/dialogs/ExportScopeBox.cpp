// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ExportScopeBox.h"

namespace tunnelglass::ui {

namespace {

QString scopeTitle(const ExportScope &scope)
{
    switch (scope.kind) {
    case ExportScope::Kind::Shown:
        if (!scope.first || !scope.first->connection)
            return ExportScopeBox::tr("The response that is shown");
        if (scope.first->connection->name.isEmpty())
            return ExportScopeBox::tr("The one shown: %1").arg(scope.first->connection->id);
        return ExportScopeBox::tr("The one shown: %1 (%2)")
            .arg(scope.first->connection->name, scope.first->connection->id);
    case ExportScope::Kind::Selected:
        return ExportScopeBox::tr("Those selected in the list: %1").arg(scope.count);
    case ExportScope::Kind::Listed:
        return ExportScopeBox::tr("All that the list shows: %1").arg(scope.count);
    }
    return {};
}

} // namespace

ExportScopeBox::ExportScopeBox(const QList<ExportScope> &scopes, QWidget *parent)
    : QComboBox(parent)
    , m_scopes(scopes)
{
    setAccessibleName(tr("Connections"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const ExportScope &scope : scopes)
        addItem(scopeTitle(scope), int(scope.kind));
}

const ExportScope &ExportScopeBox::scope() const
{
    return m_scopes.at(currentIndex());
}

void ExportScopeBox::replace(const ExportScope &scope)
{
    for (ExportScope &known : m_scopes) {
        if (known.kind == scope.kind)
            known = scope;
    }
}

} // namespace tunnelglass::ui
