// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/SettingTreePane.h"

#include "ui/models/SettingFilterModel.h"
#include "ui/models/SettingTreeModel.h"
#include "ui/views/ClipboardGuard.h"
#include "ui/views/FindBar.h"
#include "ui/views/RevealTimer.h"
#include "ui/views/SecretButtons.h"
#include "ui/views/SecretConsent.h"
#include "ui/views/SettingColumns.h"
#include "ui/views/SettingDelegate.h"
#include "ui/views/SpacedHeader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace tunnelglass::ui {

SettingTreePane::SettingTreePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new SettingTreeModel(this))
    , m_filter(new SettingFilterModel(this))
    , m_view(new QTreeView(this))
    , m_find(new FindBar(this))
    , m_clipboard(new ClipboardGuard(this))
{
    m_filter->setSourceModel(m_model);
    buildView();
    m_columns = new SettingColumns(m_view);
    m_buttons = new SecretButtons(m_view, SettingTreeModel::ValueColumn);
    m_reveals = new RevealTimer(*m_model, this);
    m_find->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(m_find, &FindBar::textChanged, this, &SettingTreePane::search);
    connect(m_find, &FindBar::closed, this, &SettingTreePane::endSearch);
    connect(m_find, &FindBar::confirmed, this, &SettingTreePane::focusTree);
    connect(m_buttons, &SecretButtons::revealWanted, this, [this](const QModelIndex &index) {
        m_view->setCurrentIndex(index);
        toggleReveal();
    });
    connect(m_buttons, &SecretButtons::copyWanted, this, &SettingTreePane::copySecretOf);
    connect(m_reveals, &RevealTimer::notice, this, &SettingTreePane::notice);
    connect(m_clipboard, &ClipboardGuard::notice, this, &SettingTreePane::notice);
}

SettingTreePane::~SettingTreePane() = default;

void SettingTreePane::buildView()
{
    m_view->setObjectName(QStringLiteral("settingTree"));
    m_view->setAccessibleName(tr("Settings"));
    m_view->setHeader(new SpacedHeader(m_view));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new SettingDelegate(m_view));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->installEventFilter(this);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &SettingTreePane::showContextMenu);
    m_view->viewport()->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_scrolledByHand = false;
        Q_EMIT currentChanged();
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_scrolledByHand = true; });
}

void SettingTreePane::setSnapshot(const snapshot::SnapshotPtr &snapshot, bool keepState)
{
    const TreeViewState state = keepState ? TreeViewState::of(*m_view) : TreeViewState();
    const bool scrolledByHand = keepState && m_scrolledByHand;
    m_model->setSnapshot(snapshot);
    if (keepState)
        state.applyTo(*m_view);
    else
        m_view->expandAll();
    // The current row has become current once more, which is no wish to see it.
    m_scrolledByHand = scrolledByHand;
    m_buttons->place();
    const int dots = m_view->fontMetrics().horizontalAdvance(secretMask() + QStringLiteral("    "));
    m_columns->fit(m_buttons->width() > 0 ? dots + m_buttons->width() : 0);
    if (m_find->isVisible())
        m_find->setMatchCount(m_filter->matchCount());
    Q_EMIT currentChanged();
}

QModelIndex SettingTreePane::current() const
{
    return m_filter->mapToSource(m_view->currentIndex()).siblingAtColumn(0);
}

const snapshot::Setting *SettingTreePane::currentSetting() const
{
    return m_model->setting(current());
}

bool SettingTreePane::selectSection(vpn::Section section, int tunnel)
{
    // The only tunnel of a connection may be meant by its index or by the connection itself.
    QModelIndex group;
    for (const int candidate : {tunnel, tunnel == 0 ? -1 : 0}) {
        group = m_filter->mapFromSource(m_model->indexForSection(section, candidate));
        if (group.isValid() || tunnel > 0)
            break;
    }
    if (!group.isValid())
        return false;
    m_view->setCurrentIndex(group);
    bringIntoView();
    return true;
}

void SettingTreePane::bringIntoView()
{
    const QModelIndex row = m_view->currentIndex().siblingAtColumn(0);
    if (!row.isValid())
        return;
    // All of a group when there is room, its head in any case.
    const int last = m_filter->rowCount(row) - 1;
    if (last >= 0 && m_view->isExpanded(row))
        m_view->scrollTo(m_filter->index(last, 0, row));
    m_view->scrollTo(row);
}

void SettingTreePane::selectFirst()
{
    m_view->setCurrentIndex(m_filter->index(0, 0));
    m_view->scrollToTop();
}

void SettingTreePane::focusTree()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_filter->index(0, 0));
}

void SettingTreePane::openFind()
{
    if (!m_find->isVisible())
        m_beforeSearch = TreeViewState::of(*m_view);
    m_find->open();
}

void SettingTreePane::search(const QString &text)
{
    m_filter->setSearchText(text);
    m_view->expandAll();
    m_buttons->place();
    m_find->setMatchCount(m_filter->matchCount());
    QModelIndex row = m_filter->index(0, 0);
    while (row.isValid() && !text.isEmpty() && row.data(MatchRole).toString().isEmpty())
        row = m_view->indexBelow(row);
    m_view->setCurrentIndex(row);
}

void SettingTreePane::endSearch()
{
    // What was found stays current; the rest is as it was before.
    const QPersistentModelIndex found = m_view->currentIndex();
    m_beforeSearch.applyTo(*m_view);
    if (found.isValid()) {
        m_view->setCurrentIndex(found);
        m_view->scrollTo(found);
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void SettingTreePane::expandAll()
{
    m_view->expandAll();
}

void SettingTreePane::collapseAll()
{
    m_view->collapseAll();
}

void SettingTreePane::copyValue()
{
    const snapshot::Setting *setting = currentSetting();
    if (!setting)
        return;
    if (setting->secret) {
        Q_EMIT notice(tr("This value is secret: use Copy secret to put it on the clipboard."));
        return;
    }
    const bool group = !setting->children.empty() && setting->raw.isEmpty();
    QGuiApplication::clipboard()->setText(group ? setting->label : setting->raw);
    Q_EMIT notice(tr("Copied the value of %1.").arg(setting->label));
}

void SettingTreePane::copyPath()
{
    const snapshot::Setting *setting = currentSetting();
    if (!setting || setting->path.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(setting->path);
    Q_EMIT notice(tr("Copied %1.").arg(setting->path));
}

void SettingTreePane::copyRow()
{
    const snapshot::Setting *setting = currentSetting();
    if (!setting)
        return;
    // Setting::value of a secret is the mask, also while it is revealed.
    QStringList cells{setting->label, setting->value, setting->meaning};
    QGuiApplication::clipboard()->setText(cells.join(QLatin1Char('\t')).trimmed());
    Q_EMIT notice(tr("Copied the row of %1.").arg(setting->label));
}

void SettingTreePane::showContextMenu(const QPoint &position)
{
    const snapshot::Setting *setting = currentSetting();
    if (!setting)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, void (SettingTreePane::*slot)(), bool enabled = true) {
        menu->addAction(text, this, slot)->setEnabled(enabled);
    };
    if (setting->secret && setting->set) {
        add(m_model->isRevealed(current()) ? tr("&Hide secret") : tr("&Reveal secret"),
            &SettingTreePane::toggleReveal);
        add(tr("Copy &secret"), &SettingTreePane::copySecret);
        menu->addSeparator();
    }
    add(tr("&Copy value"), &SettingTreePane::copyValue, !setting->secret);
    add(tr("Copy API &path"), &SettingTreePane::copyPath, !setting->path.isEmpty());
    add(tr("Copy r&ow as text"), &SettingTreePane::copyRow);
    menu->addSeparator();
    add(tr("&What is this setting?"), &SettingTreePane::aboutWanted);
    menu->addSeparator();
    add(tr("&Expand all"), &SettingTreePane::expandAll);
    add(tr("Co&llapse all"), &SettingTreePane::collapseAll);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

bool SettingTreePane::eventFilter(QObject *watched, QEvent *event)
{
    // Panes that come and go must not hide what is being looked at.
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        const auto bring = [this] {
            if (!m_scrolledByHand)
                bringIntoView();
        };
        QMetaObject::invokeMethod(this, bring, Qt::QueuedConnection);
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentSetting()) {
            Q_EMIT aboutWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tunnelglass::ui
