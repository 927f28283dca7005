// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/ConnectionListPane.h"

#include "base/ErrorText.h"
#include "ui/models/ConnectionListModel.h"
#include "ui/views/ConnectionDelegate.h"
#include "ui/views/MarkLabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tunnelglass::ui {

ConnectionListPane::ConnectionListPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ConnectionListModel(this))
    , m_title(new QLabel(tr("Connections"), this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_count(new QLabel(this))
    , m_notice(new QWidget(this))
    , m_noticeText(new QLabel(m_notice))
{
    m_filter->setPlaceholderText(tr("Filter by name, id, state or network"));
    m_filter->setAccessibleName(tr("Filter the connections"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_title->setBuddy(m_view);
    m_count->setObjectName(QStringLiteral("connectionCount"));
    m_count->setAccessibleName(tr("Number of connections"));
    m_count->setWordWrap(true);
    buildView();
    buildNotice();

    const int gap = fontMetrics().averageCharWidth();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(gap, gap, gap, gap / 2);
    top->setSpacing(gap);
    top->addWidget(m_title);
    top->addWidget(m_filter);
    m_count->setContentsMargins(gap, gap / 2, gap, gap / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_notice);
    column->addWidget(m_count);
    setFocusProxy(m_view);

    connect(m_filter, &QLineEdit::textChanged, this, &ConnectionListPane::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { pick(m_model->index(0, 0)); });
}

void ConnectionListPane::buildView()
{
    m_view->setObjectName(QStringLiteral("connectionList"));
    m_view->setAccessibleName(tr("Connections"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ConnectionDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
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
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    header->setSectionResizeMode(ConnectionListModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ConnectionListModel::StateColumn, QHeaderView::Fixed);
    header->resizeSection(ConnectionListModel::StateColumn,
                          fontMetrics().horizontalAdvance(tr("1 of 2 tunnels up")) + 4 * gap);
    m_view->hideColumn(ConnectionListModel::IdColumn);
    m_view->hideColumn(ConnectionListModel::GatewaysColumn);
    connect(m_view, &QTableView::clicked, this, &ConnectionListPane::pick);
}

void ConnectionListPane::buildNotice()
{
    m_notice->setObjectName(QStringLiteral("pageFailures"));
    auto *mark = new MarkLabel(m_notice);
    mark->setSeverity(vpn::Severity::Warning);
    m_noticeText->setAccessibleName(tr("Missing pages"));
    m_noticeText->setWordWrap(true);
    m_noticeText->setTextFormat(Qt::PlainText);
    auto *again = new QPushButton(tr("&List again"), m_notice);
    connect(again, &QPushButton::clicked, this, &ConnectionListPane::reloadWanted);
    auto *grid = new QGridLayout(m_notice);
    const int gap = fontMetrics().averageCharWidth();
    grid->setContentsMargins(gap, gap, gap, gap);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_noticeText, 0, 1);
    grid->addWidget(again, 1, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    m_notice->hide();
}

void ConnectionListPane::setRows(std::shared_ptr<const ConnectionRows> rows, const QString &title)
{
    m_rows = std::move(rows);
    m_model->setRows(m_rows);
    setTitle(title);
    setPageFailures({});
    updateCount();
    markConnection(m_marked);
}

void ConnectionListPane::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
}

void ConnectionListPane::setPageFailures(const QList<inspection::PageFailure> &failures)
{
    QStringList lines;
    for (const inspection::PageFailure &failure : failures)
        lines.append(tr("Page %1 is missing: %2").arg(failure.page).arg(errorText(failure.error).headline));
    constexpr int toldAtMost = 4;
    if (lines.size() > toldAtMost) {
        const int more = int(lines.size()) - toldAtMost;
        lines = lines.first(toldAtMost);
        lines.append(tr("Pages missing besides: %1.").arg(more));
    }
    m_noticeText->setText(lines.join(QLatin1Char('\n')));
    m_notice->setVisible(!lines.isEmpty());
}

void ConnectionListPane::markConnection(const QString &id)
{
    m_marked = id;
    const QModelIndex index = id.isEmpty() ? QModelIndex() : m_model->indexForConnection(id);
    if (index.isValid())
        m_view->selectRow(index.row());
    else
        m_view->clearSelection();
}

QString ConnectionListPane::countText() const
{
    if (!m_rows)
        return {};
    const int shown = m_model->rowCount();
    const int total = m_model->totalCount();
    if (total == 0)
        return tr("No connections. Without permission to see them the list is empty too.");
    if (shown != total)
        return tr("%1 of %2 connections").arg(shown).arg(total);
    return total == 1 ? tr("1 connection") : tr("%n connections", nullptr, total);
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
    m_model->setFilterText(text);
    updateCount();
    markConnection(m_marked);
}

void ConnectionListPane::pick(const QModelIndex &index)
{
    if (const snapshot::SnapshotPtr snapshot = m_model->snapshot(index))
        Q_EMIT picked(snapshot);
}

void ConnectionListPane::updateCount()
{
    m_count->setText(countText());
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
