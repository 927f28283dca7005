// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/window/ClippedTexts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace tunnelglass::test {

namespace {

QString described(const QWidget &widget, const QString &text, const QSize &needed)
{
    return QStringLiteral("%1 \"%2\": %3x%4 of %5x%6")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

/// What a label needs at the width that it has.
QSize neededBy(const QLabel &label)
{
    if (label.wordWrap() && label.hasHeightForWidth())
        return {0, label.heightForWidth(label.width())};
    return label.minimumSizeHint();
}

/// A combo box needs room for what it shows; for more than that its list is there.
QSize neededBy(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    option.frame = box.hasFrame();
    const QRect field =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    // Beside the text, the style's own frame and arrow.
    return {box.fontMetrics().horizontalAdvance(box.currentText()) + box.width() - field.width(),
            box.fontMetrics().height()};
}

/// Tabs that do not fit are scrolled away or shortened.
QStringList clippedTabs(const QTabBar &bar)
{
    QStringList found;
    for (int tab = 0; tab < bar.count(); ++tab) {
        const QString text = bar.tabText(tab).remove(QLatin1Char('&'));
        const QRect place = bar.tabRect(tab);
        if (place.width() < bar.fontMetrics().horizontalAdvance(text) || !bar.rect().contains(place))
            found.append(described(bar, text, place.size()));
    }
    return found;
}

QStringList clippedHeads(const QHeaderView &header)
{
    QStringList found;
    if (!header.model() || header.orientation() != Qt::Horizontal)
        return found;
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        if (!header.isSectionHidden(section) &&
            header.sectionSize(section) < header.fontMetrics().horizontalAdvance(text))
            found.append(described(header, text, {header.sectionSize(section), 0}));
    }
    return found;
}

bool isLarger(const QSize &needed, const QSize &there)
{
    return needed.width() > there.width() || needed.height() > there.height();
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList found;
    const auto check = [&found](const QWidget &widget, const QString &text, const QSize &needed) {
        if (!text.isEmpty() && isLarger(needed, widget.size()))
            found.append(described(widget, text, needed));
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            check(*label, label->text(), neededBy(*label));
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            check(*button, button->text(), button->minimumSizeHint());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            check(*box, box->currentText(), neededBy(*box));
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            found += clippedTabs(*bar);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            found += clippedHeads(*header);
    }
    return found;
}

} // namespace tunnelglass::test
