// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "snapshot/SettingRow.h"

#include "decode/FieldValue.h"
#include "vpn/FieldCatalogue.h"
#include "vpn/ValueText.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunnelglass::snapshot {

namespace {

QString numbered(const QString &label, qsizetype position)
{
    return QCoreApplication::translate("SettingTree", "%1 %2").arg(label).arg(position + 1);
}

bool holdsScalarsOnly(const decode::Node &node)
{
    return std::none_of(node.begin(), node.end(),
                        [](const decode::Node &item) { return item.isContainer(); });
}

void setValue(Setting &row, const vpn::ValueText &text)
{
    row.value = text.display;
    row.meaning = text.meaning;
    row.detail = text.detail;
    row.severity = text.severity;
}

QString siblingText(const vpn::Field *field, const decode::Node &parent)
{
    if (field == nullptr || field->condition == nullptr)
        return {};
    return decode::textOf(parent.find(QByteArrayView(field->condition->sibling)));
}

vpn::ValueText shownText(const Setting &row, const decode::Node &parent)
{
    const vpn::Field *field =
        row.field != nullptr && row.field->kind == vpn::FieldKind::Group ? nullptr : row.field;
    if (!row.secret || !row.set)
        return vpn::valueText(field, row.raw, siblingText(field, parent));
    // Only the mask is handed on, also when the catalogue does not take the field for a secret.
    vpn::ValueText text;
    if (field != nullptr && field->kind == vpn::FieldKind::Secret)
        text = vpn::valueText(field, row.raw, siblingText(field, parent));
    text.display = secretMask();
    return text;
}

/// One row per network below a list of them; the value itself is the row above.
void addNetworks(Setting &row)
{
    const QStringList networks = decode::listOf(row.node);
    if (networks.size() < 2)
        return;
    row.value = networks.join(QLatin1StringView(", "));
    for (qsizetype i = 0; i < networks.size(); ++i) {
        Setting network;
        network.key = QString::number(i);
        network.label = numbered(row.label, i);
        network.path = row.path;
        network.section = row.section;
        network.tunnel = row.tunnel;
        network.field = row.field;
        network.raw = networks[i];
        setValue(network, vpn::valueText(row.field, networks[i]));
        row.children.push_back(std::move(network));
    }
}

void fillScalar(Setting &row, const decode::Node &parent)
{
    row.set = !row.node.textUtf8().isEmpty();
    row.raw = row.node.maskedText();
    setValue(row, shownText(row, parent));
    if (!row.secret && row.field != nullptr && row.field->kind == vpn::FieldKind::CidrList)
        addNetworks(row);
}

/// The texts of a list of scalars in one line: a list is read at a glance.
void joinItems(Setting &row)
{
    QStringList texts;
    for (const Setting &item : row.children)
        texts.append(item.value);
    row.value = row.secret ? secretMask() : texts.join(QLatin1StringView(", "));
    row.raw = row.value;
}

/// "Tags" holds nothing but the list "Tag": one level is enough for both.
bool isWrapper(const decode::Node &node)
{
    return node.isObject() && node.childCount() == 1 && node.firstChild().isArray() &&
           !holdsScalarsOnly(node.firstChild());
}

void addItems(Setting &row, const decode::Node &list, const QString &path, const QString &label,
              const FieldLookup &fieldAt)
{
    qsizetype position = 0;
    for (const decode::Node &item : list) {
        RowPlace place{QString::number(position), {}, itemPath(path, position), row.section, row.tunnel};
        Setting itemRow = settingRow(item, list, place, fieldAt);
        itemRow.label = numbered(label, position);
        row.children.push_back(std::move(itemRow));
        ++position;
    }
}

void addMembers(Setting &row, const FieldLookup &fieldAt)
{
    for (const decode::Node &child : row.node) {
        const RowPlace place{child.name(), child.name(), memberPath(row.path, child), row.section,
                             row.tunnel};
        row.children.push_back(settingRow(child, row.node, place, fieldAt));
    }
}

void fillContainer(Setting &row, const FieldLookup &fieldAt)
{
    if (row.node.childCount() == 0) {
        row.set = false;
        setValue(row, vpn::valueText(nullptr, {}));
    } else if (isWrapper(row.node)) {
        const decode::Node list = row.node.firstChild();
        const QString path = memberPath(row.path, list);
        const vpn::Field *field = fieldAt(path);
        addItems(row, list, path, field != nullptr ? vpn::fieldText(field->label) : list.name(), fieldAt);
    } else if (row.node.isObject()) {
        addMembers(row, fieldAt);
    } else {
        addItems(row, row.node, row.path, row.label, fieldAt);
        if (holdsScalarsOnly(row.node))
            joinItems(row);
    }
}

} // namespace

Setting groupRow(const RowPlace &place)
{
    Setting row;
    row.key = place.key;
    row.label = place.label;
    row.path = place.path;
    row.section = place.section;
    row.tunnel = place.tunnel;
    return row;
}

Setting settingRow(const decode::Node &node, const decode::Node &parent, const RowPlace &place,
                   const FieldLookup &fieldAt)
{
    Setting row = groupRow(place);
    // JSON allows the empty key; a row needs something to be called.
    for (QString *name : {&row.key, &row.label}) {
        if (name->isEmpty())
            *name = QStringLiteral("\"\"");
    }
    row.node = node;
    row.secret = node.isSecret();
    row.field = fieldAt(place.path);
    if (row.field != nullptr)
        row.label = vpn::fieldText(row.field->label);
    if (node.isContainer())
        fillContainer(row, fieldAt);
    else
        fillScalar(row, parent);
    return row;
}

QString memberPath(const QString &outer, const decode::Node &member)
{
    return outer.isEmpty() ? member.name() : QString(outer % QLatin1Char('.') % member.name());
}

QString itemPath(const QString &outer, qsizetype position)
{
    return outer % QLatin1Char('[') % QString::number(position) % QLatin1Char(']');
}

} // namespace tunnelglass::snapshot
