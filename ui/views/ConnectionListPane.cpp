// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/ConnectionListPane.h"

#include "ui/models/ConnectionListModel.h"
#include "ui/views/ClearButton.h"
#include "ui/views/ConnectionDelegate.h"
#include "ui/views/ConnectionListMenu.h"
#include "ui/views/ConnectionSelection.h"
#include "ui/views/SpacedHeader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tunnelglass::ui {

namespace {

/// How many rows say how wide a column is: the rest of a long list looks the same.
constexpr int measuredRows = 100;

} // namespace

ConnectionListPane::ConnectionListPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ConnectionListModel(this))
    , m_title(new QLabel(tr("Connections"), this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_count(new QLabel(this))
    , m_empty(new QLabel(m_view->viewport()))
    , m_notice(new QWidget(this))
    , m_noticeText(new QLabel(m_notice))
{
    m_filter->setPlaceholderText(tr("Filter by name, id, state or network"));
    m_filter->setAccessibleName(tr("Filter the connections"));
    addClearButton(m_filter);
    m_filter->installEventFilter(this);
    m_title->setBuddy(m_view);
    m_count->setObjectName(QStringLiteral("connectionCount"));
    m_count->setAccessibleDescription(tr("Number of connections"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(fontMetrics().height());
    m_empty->hide();
    buildView();
    buildNotice();

    const int gap = fontMetrics().averageCharWidth();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(gap, gap, gap, gap / 2);
    top->setSpacing(gap);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_count);
    top->addLayout(titleRow);
    top->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_notice);
    setFocusProxy(m_view);
    auto *within = new QVBoxLayout(m_view->viewport());
    within->setContentsMargins(0, 0, 0, 0);
    within->addWidget(m_empty, 0, Qt::AlignTop);

    connect(m_filter, &QLineEdit::textChanged, this, &ConnectionListPane::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { pick(m_model->index(0, 0)); });
}

void ConnectionListPane::buildView()
{
    m_view->setObjectName(QStringLiteral("connectionList"));
    m_view->setAccessibleName(tr("Connections"));
    setWhatsThis(
        tr("The connections of the region, or of the file that is open. Type above to filter them, click one "
           "to inspect it, select several to export them."));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ConnectionDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setWordWrap(false);
    m_view->installEventFilter(this);
    // A fixed row height: measuring 100,000 rows would be noticed.
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(1);
    const int gap = fontMetrics().averageCharWidth();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + gap);
    auto *header = new SpacedHeader(m_view);
    m_view->setHorizontalHeader(header);
    header->setSectionsClickable(true);
    header->setResizeContentsPrecision(measuredRows);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    header->setSectionResizeMode(ConnectionListModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ConnectionListModel::StateColumn, QHeaderView::Fixed);
    m_view->hideColumn(ConnectionListModel::IdColumn);
    m_view->hideColumn(ConnectionListModel::GatewaysColumn);
    m_selection = new ConnectionSelection(m_model, m_view->selectionModel(), this);
    auto *menu = new ConnectionListMenu(m_view);
    connect(menu, &ConnectionListMenu::inspectWanted, this, [this] { pick(m_view->currentIndex()); });
    connect(menu, &ConnectionListMenu::copyIdWanted, this, &ConnectionListPane::copyCurrentId);
    connect(menu, &ConnectionListMenu::exportWanted, this, &ConnectionListPane::exportWanted);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        // With these keys rows are selected, not looked at.
        if (!(QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
            pick(index);
    });
}

void ConnectionListPane::setRows(std::shared_ptr<const ConnectionRows> rows, const QString &title)
{
    const QSet<QString> selected = m_selection->severalIds();
    m_rows = std::move(rows);
    m_model->setRows(m_rows);
    setTitle(title);
    setPageFailures({});
    fitStateColumn();
    updateCount();
    m_selection->select(selected);
    markConnection(m_marked);
}

void ConnectionListPane::fitStateColumn()
{
    // Through the base class: QTableView narrows the access.
    const QAbstractItemView &view = *m_view;
    const int wanted = view.sizeHintForColumn(ConnectionListModel::StateColumn);
    const int most = m_view->viewport()->width() * 3 / 5;
    QHeaderView *header = m_view->horizontalHeader();
    header->resizeSection(ConnectionListModel::StateColumn,
                          std::min(std::max(wanted, header->minimumSectionSize()), most));
}

void ConnectionListPane::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
}

void ConnectionListPane::markConnection(const QString &id)
{
    const bool same = m_marked == id;
    m_marked = id;
    const QModelIndex index = id.isEmpty() ? QModelIndex() : m_model->indexForConnection(id);
    QItemSelectionModel *selection = m_view->selectionModel();
    // A selection of several is a person's work: looking at one of them, or reading again, leaves it.
    if ((same || selection->isSelected(index)) && m_selection->isOfSeveral())
        return;
    if (index.isValid())
        selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        m_view->clearSelection();
}

ExportScope ConnectionListPane::selectedScope() const
{
    return m_selection->scope(ExportScope::Kind::Selected, m_selection->positions());
}

ExportScope ConnectionListPane::listedScope() const
{
    return m_selection->scope(ExportScope::Kind::Listed, m_model->shownPositions());
}

int ConnectionListPane::shownCount() const
{
    return m_model->rowCount();
}

QString ConnectionListPane::countText() const
{
    if (!m_rows)
        return {};
    const int shown = m_model->rowCount();
    const int total = m_model->totalCount();
    if (shown != total)
        return tr("%L1 of %L2 connections").arg(shown).arg(total);
    return total == 1 ? tr("1 connection") : tr("%Ln connections", nullptr, total);
}

void ConnectionListPane::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

bool ConnectionListPane::hasListFocus() const
{
    return m_view->hasFocus();
}

void ConnectionListPane::copyCurrentId()
{
    const QModelIndex row = m_view->currentIndex();
    if (row.isValid())
        QGuiApplication::clipboard()->setText(
            row.siblingAtColumn(ConnectionListModel::IdColumn).data(Qt::DisplayRole).toString());
}

void ConnectionListPane::filter(const QString &text)
{
    const QSet<QString> selected = m_selection->severalIds();
    m_model->setFilterText(text);
    updateCount();
    m_selection->select(selected);
    markConnection(m_marked);
}

void ConnectionListPane::pick(const QModelIndex &index)
{
    if (const snapshot::SnapshotPtr snapshot = m_model->snapshot(index))
        Q_EMIT picked(snapshot);
}

void ConnectionListPane::updateCount()
{
    const int shown = m_model->rowCount();
    m_count->setText(shown == m_model->totalCount() ? QString::number(shown)
                                                    : tr("%1 of %2").arg(shown).arg(m_model->totalCount()));
    m_count->setVisible(m_rows != nullptr);
    m_empty->setText(shown > 0 || !m_rows ? QString()
                     : m_model->totalCount() > 0
                         ? tr("Nothing matches the filter.")
                         : tr("No connections here. Without permission to see them the "
                              "list is empty too."));
    m_empty->setVisible(!m_empty->text().isEmpty());
    Q_EMIT countChanged();
}

bool ConnectionListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_view && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        pick(m_view->currentIndex());
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Down) {
        focusList();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tunnelglass::ui
