// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/models/SettingTreeModel.h"

#include "base/Sentences.h"
#include "ui/models/FieldHelp.h"
#include "ui/models/SeverityWords.h"

#include <QStringList>

namespace tunnelglass::ui {

namespace {

bool holdsSecret(const snapshot::Setting &setting)
{
    return setting.secret && setting.set && setting.node.isScalar();
}

bool isGroup(const snapshot::Setting &setting)
{
    // Groups that we make have no node; neither have the single networks of a list, which do have a value.
    return setting.node.isValid() ? setting.node.isContainer() : setting.raw.isEmpty();
}

void appendPart(QString &text, const QString &part)
{
    if (part.isEmpty())
        return;
    text = text.isEmpty() ? part : joinedList({text, part});
}

} // namespace

SettingTreeModel::SettingTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_rows(std::make_shared<const SettingRows>(nullptr))
{}

SettingTreeModel::~SettingTreeModel() = default;

void SettingTreeModel::setSnapshot(const snapshot::SnapshotPtr &snapshot)
{
    setRows(std::make_shared<const SettingRows>(snapshot));
}

void SettingTreeModel::setRows(std::shared_ptr<const SettingRows> rows)
{
    Q_ASSERT(rows);
    beginResetModel();
    m_revealed.clear();
    m_rows = std::move(rows);
    endResetModel();
}

const snapshot::Setting *SettingTreeModel::setting(const QModelIndex &index) const
{
    const SettingRows::Row *row = rowAt(index);
    return row == nullptr ? nullptr : row->setting;
}

std::size_t SettingTreeModel::position(const QModelIndex &index) const
{
    return m_rows->positionOf(*rowAt(index));
}

QModelIndex SettingTreeModel::indexAt(std::size_t position, int column) const
{
    return position < m_rows->size() ? indexOf(m_rows->at(position), column) : QModelIndex();
}

QModelIndex SettingTreeModel::indexForKeyPath(const QString &keyPath, int column) const
{
    const SettingRows::Row *row = m_rows->find(keyPath);
    return row == nullptr ? QModelIndex() : indexOf(*row, column);
}

QModelIndex SettingTreeModel::indexForSection(vpn::Section section, int tunnel) const
{
    // A single tunnel may be spoken of as tunnel 0 or as the connection itself; the exact answer goes first.
    QModelIndex sameSection;
    for (std::size_t position = 0; position < m_rows->size(); ++position) {
        const SettingRows::Row &row = m_rows->at(position);
        if (row.setting->section != section || !isGroup(*row.setting))
            continue;
        if (row.setting->tunnel == tunnel)
            return indexOf(row, SettingColumn);
        if (!sameSection.isValid() && (tunnel == -1 || (tunnel == 0 && row.setting->tunnel == -1)))
            sameSection = indexOf(row, SettingColumn);
    }
    return sameSection;
}

void SettingTreeModel::setRevealed(const QModelIndex &index, bool revealed)
{
    const SettingRows::Row *row = rowAt(index);
    if (row == nullptr || !holdsSecret(*row->setting) || m_revealed.contains(row) == revealed)
        return;
    if (revealed)
        m_revealed.insert(row);
    else
        m_revealed.remove(row);
    Q_EMIT dataChanged(indexOf(*row, SettingColumn), indexOf(*row, ColumnCount - 1),
                       {Qt::DisplayRole, Qt::AccessibleTextRole, IsRevealedRole});
}

bool SettingTreeModel::isRevealed(const QModelIndex &index) const
{
    const SettingRows::Row *row = rowAt(index);
    return row != nullptr && m_revealed.contains(row);
}

void SettingTreeModel::hideAllSecrets()
{
    const QSet<const SettingRows::Row *> revealed = m_revealed;
    for (const SettingRows::Row *row : revealed)
        setRevealed(indexOf(*row, SettingColumn), false);
}

SecretBytes SettingTreeModel::secretValue(const QModelIndex &index) const
{
    const SettingRows::Row *row = rowAt(index);
    return row != nullptr && holdsSecret(*row->setting) ? row->setting->node.secretBytes() : SecretBytes();
}

QModelIndex SettingTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(m_rows->child(rowAt(parent), row), column);
}

QModelIndex SettingTreeModel::parent(const QModelIndex &child) const
{
    const SettingRows::Row *row = rowAt(child);
    return row == nullptr || row->parent == nullptr ? QModelIndex() : indexOf(*row->parent, SettingColumn);
}

int SettingTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_rows->topLevelCount();
    return parent.column() == SettingColumn ? rowAt(parent)->childCount() : 0;
}

int SettingTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant SettingTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SettingRows::Row &row = *rowAt(index);
    const snapshot::Setting &setting = *row.setting;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == ValueColumn && m_revealed.contains(&row))
            return setting.node.text();
        return text(index);
    case Qt::EditRole:
        return text(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::WhatsThisRole:
        return fieldHelpHtml(setting);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case SeverityRole:
        return static_cast<int>(setting.severity);
    case FieldPathRole:
        return setting.path;
    case IsSecretRole:
        return holdsSecret(setting);
    case IsRevealedRole:
        return m_revealed.contains(&row);
    case SortRole:
        return setting.secret && index.column() == ValueColumn ? QVariant() : text(index);
    case KeyPathRole:
        return SettingRows::keyPath(row);
    case RawValueRole:
        return setting.raw;
    case IsSetRole:
        return setting.set;
    case IsGroupRole:
        return isGroup(setting);
    case SectionRole:
        return static_cast<int>(setting.section);
    case TunnelRole:
        return setting.tunnel;
    default:
        return {};
    }
}

QVariant SettingTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SettingColumn:
        return tr("Setting");
    case ValueColumn:
        return tr("Value");
    case MeaningColumn:
        return tr("Meaning");
    default:
        return {};
    }
}

Qt::ItemFlags SettingTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    // Without this flag a view that expands all keeps a persistent index for every leaf, and the next filter
    // crawls.
    if (index.isValid() && rowAt(index)->childCount() == 0)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

const SettingRows::Row *SettingTreeModel::rowAt(const QModelIndex &index) const
{
    return static_cast<const SettingRows::Row *>(index.constInternalPointer());
}

QModelIndex SettingTreeModel::indexOf(const SettingRows::Row &row, int column) const
{
    return createIndex(row.place, column, &row);
}

QVariant SettingTreeModel::text(const QModelIndex &index) const
{
    const snapshot::Setting &setting = *rowAt(index)->setting;
    switch (index.column()) {
    case SettingColumn:
        return setting.label;
    case ValueColumn:
        return setting.value;
    default:
        return setting.meaning;
    }
}

QString SettingTreeModel::toolTip(const QModelIndex &index) const
{
    const snapshot::Setting &setting = *rowAt(index)->setting;
    QStringList lines;
    switch (index.column()) {
    case SettingColumn:
        lines = {setting.label, setting.path};
        break;
    case ValueColumn:
        if (holdsSecret(setting))
            lines = {tr("Hidden until it is revealed")};
        else
            lines = {setting.value, setting.detail};
        break;
    default:
        lines = {setting.meaning};
        break;
    }
    lines.removeAll(QString());
    return plainToolTip(lines.join(QLatin1Char('\n')));
}

QString SettingTreeModel::accessibleText(const QModelIndex &index) const
{
    const SettingRows::Row &row = *rowAt(index);
    const snapshot::Setting &setting = *row.setting;
    if (index.column() == MeaningColumn)
        return setting.meaning;
    QString words = index.column() == SettingColumn ? setting.label : QString();
    if (!holdsSecret(setting))
        appendPart(words, setting.value);
    else if (!m_revealed.contains(&row))
        appendPart(words, tr("hidden"));
    else
        appendPart(words, index.column() == ValueColumn ? setting.node.text() : tr("revealed"));
    appendPart(words, severityWord(setting.severity));
    return words;
}

} // namespace tunnelglass::ui
