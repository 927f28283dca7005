// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ExportScopeBox.h"

#include <QStandardItemModel>

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
    connect(this, &QComboBox::activated, this, [this](int place) { m_wanted = place; });
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

bool ExportScopeBox::fits(int place) const
{
    return m_many || m_scopes.at(place).count == 1;
}

bool ExportScopeBox::allowMany(bool many)
{
    m_many = many;
    int narrowest = -1;
    bool narrowed = false;
    for (int place = 0; place < count(); ++place) {
        if (auto *items = qobject_cast<QStandardItemModel *>(model()))
            items->item(place)->setEnabled(fits(place));
        narrowed = narrowed || !fits(place);
        if (narrowest < 0 && fits(place))
            narrowest = place;
    }
    // With nothing that fits, the format itself says why it cannot be.
    setCurrentIndex(fits(m_wanted) || narrowest < 0 ? m_wanted : narrowest);
    return narrowed;
}

} // namespace tunnelglass::ui
