// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/ConnectionIdField.h"

#include "ui/views/ClearButton.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace tunnelglass::ui {

ConnectionIdField::ConnectionIdField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("vco-… or a name"));
    setAccessibleName(tr("Connection id or name"));
    setWhatsThis(
        tr("Type the id of a connection, or the name of one in the list, and press Enter to inspect it."));
    addClearButton(this);
    connect(this, &QLineEdit::textEdited, this, &ConnectionIdField::offer);
}

void ConnectionIdField::setRows(std::shared_ptr<const ConnectionRows> rows)
{
    m_rows = std::move(rows);
    if (m_offers)
        m_offers->clear();
}

QString ConnectionIdField::connectionId() const
{
    const QString typed = text().trimmed();
    if (!m_rows)
        return typed;
    QString found;
    for (std::size_t row = 0; row < m_rows->size(); ++row) {
        const ConnectionRow &known = m_rows->row(row);
        if (known.id == typed)
            return typed;
        if (known.name.compare(typed, Qt::CaseInsensitive) != 0)
            continue;
        if (!found.isEmpty())
            return typed; // Two of that name: which one is meant cannot be told.
        found = known.id;
    }
    return found.isEmpty() ? typed : found;
}

void ConnectionIdField::offer(const QString &text)
{
    if (!m_completer) {
        m_offers = new QStandardItemModel(this);
        m_completer = new QCompleter(m_offers, this);
        m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        m_completer->setCompletionRole(Qt::UserRole);
        connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
                &ConnectionIdField::picked);
        setCompleter(m_completer);
    }
    m_offers->clear();
    const QByteArray wanted = FoldedTexts::folded(text.trimmed());
    if (!m_rows || wanted.isEmpty())
        return;
    for (std::size_t row = 0; row < m_rows->size() && m_offers->rowCount() < offeredAtMost; ++row) {
        if (!m_rows->texts().contains(row, wanted))
            continue;
        const ConnectionRow &known = m_rows->row(row);
        auto *item =
            new QStandardItem(known.name.isEmpty() ? known.id : tr("%1  (%2)").arg(known.id, known.name));
        item->setData(known.id, Qt::UserRole);
        item->setEditable(false);
        m_offers->appendRow(item);
    }
}

} // namespace tunnelglass::ui
