// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "snapshot/SettingTree.h"

#include "base/Sentences.h"
#include "snapshot/ConnectionTree.h"
#include "snapshot/PlainTree.h"

namespace tunnelglass::snapshot {

namespace {

/// Fit for a terminal: control characters could move its cursor or worse, and only line breaks are kept.
QString printable(const QString &text, const QString &indent)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == QLatin1Char('\n'))
            result += QLatin1Char('\n') % indent;
        else if (c == QLatin1Char('\t'))
            result += QLatin1Char(' ');
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            result += QChar(QChar::ReplacementCharacter);
        else
            result += c;
    }
    return result;
}

QString clearText(const decode::Node &node)
{
    if (!node.isArray())
        return node.text();
    QStringList texts;
    for (const decode::Node &item : node)
        texts.append(clearText(item));
    return texts.join(QLatin1StringView(", "));
}

void appendRows(const std::vector<Setting> &rows, int level, bool revealSecrets, QString &text)
{
    const QString indent(qsizetype(2) * level, QLatin1Char(' '));
    const QString deeper = indent % QLatin1StringView("    ");
    for (const Setting &row : rows) {
        const QString label = printable(row.label, deeper);
        if (row.value.isEmpty()) {
            text += indent % label % QLatin1Char('\n');
            appendRows(row.children, level + 1, revealSecrets, text);
            continue;
        }
        // A list's own row has all its items in it: they need not be printed twice.
        text +=
            indent % labelled(label, printable(settingValue(row, revealSecrets), deeper)) % QLatin1Char('\n');
    }
}

} // namespace

std::vector<Setting> settingTree(const Snapshot &snapshot)
{
    if (snapshot.connection && snapshot.node.isObject())
        return ConnectionTree(snapshot.node, *snapshot.connection).rows();
    return plainTree(snapshot.node);
}

QString settingValue(const Setting &row, bool revealSecrets)
{
    return revealSecrets && row.secret && row.set ? clearText(row.node) : row.value;
}

QString settingTreeText(const std::vector<Setting> &tree, bool revealSecrets)
{
    QString text;
    appendRows(tree, 0, revealSecrets, text);
    return text;
}

} // namespace tunnelglass::snapshot
