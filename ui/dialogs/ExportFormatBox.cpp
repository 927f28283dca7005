// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ExportFormatBox.h"

#include "base/Sentences.h"

#include <QStandardItemModel>

#include <optional>

namespace tunnelglass::ui {

ExportFormatBox::ExportFormatBox(ExportFormatsPtr formats, QWidget *parent)
    : QComboBox(parent)
    , m_formats(std::move(formats))
{
    setAccessibleName(tr("Format"));
    std::optional<exporting::ExportGroup> group;
    for (const exporting::Exporter *exporter : m_formats->all()) {
        if (group != exporter->group())
            addHeading(ExportFormats::groupTitle(exporter->group()));
        group = exporter->group();
        addFormat(*exporter);
    }
    setMaxVisibleItems(count());
    // The first item is a heading.
    setCurrentIndex(1);
}

void ExportFormatBox::addHeading(const QString &text)
{
    addItem(text);
    const int place = count() - 1;
    if (auto *items = qobject_cast<QStandardItemModel *>(model()))
        items->item(place)->setFlags(Qt::NoItemFlags);
    QFont bold = font();
    bold.setBold(true);
    setItemData(place, bold, Qt::FontRole);
    setItemData(place, palette().color(QPalette::Active, QPalette::Text), Qt::ForegroundRole);
}

void ExportFormatBox::addFormat(const exporting::Exporter &exporter)
{
    addItem(exporter.title(), exporter.id());
    // Who hears the list does not see what stands above.
    setItemData(count() - 1, joinedList({exporter.title(), ExportFormats::groupTitle(exporter.group())}),
                Qt::AccessibleTextRole);
}

void ExportFormatBox::choose(const QString &id)
{
    if (const int place = id.isEmpty() ? -1 : findData(id); place >= 0)
        setCurrentIndex(place);
}

const exporting::Exporter &ExportFormatBox::exporter() const
{
    return *m_formats->byId(currentData().toString());
}

} // namespace tunnelglass::ui
