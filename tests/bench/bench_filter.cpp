// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// A key is pressed in the filter field of 10,000 connections: until the view is painted. ConnectionListModel,
// against QSortFilterProxyModel over a plain model with the same rows in a view of the same kind.
#include "bench/ConnectionText.h"
#include "bench/Measurement.h"
#include "snapshot/SavedResponse.h"
#include "ui/models/ConnectionListModel.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

#include <cstdio>

using namespace tunnelglass;

namespace {

constexpr int rowCount = 10000;
constexpr int rounds = 5;
/// From all rows to few and back: what narrows, what widens, what finds nothing.
constexpr const char *typed = "branch-00123x";

/// The rows as a table of texts, the way one would write it first.
class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(std::shared_ptr<const ui::ConnectionRows> rows)
        : m_rows(std::move(rows))
    {}

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows->size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const ui::ConnectionRow &row = m_rows->row(std::size_t(index.row()));
        const QString texts[] = {row.name, row.state, row.id, row.gateways};
        return texts[index.column()];
    }

private:
    std::shared_ptr<const ui::ConnectionRows> m_rows;
};

/// A filter field over a list, as the window has it, that knows when it was painted.
class FilteredList final : public QWidget
{
public:
    explicit FilteredList(QAbstractItemModel &model)
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_field);
        layout->addWidget(m_view);
        m_view->setUniformRowHeights(true);
        m_view->setRootIsDecorated(false);
        m_view->setModel(&model);
        m_view->viewport()->installEventFilter(this);
        resize(420, 700);
    }

    QLineEdit *field() const { return m_field; }

    double press(Qt::Key key, QChar text)
    {
        return bench::millisecondsOf([this, key, text] {
            m_painted = false;
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text.isNull() ? QString() : QString(text));
            QCoreApplication::sendEvent(m_field, &press);
            while (!m_painted)
                QCoreApplication::processEvents(QEventLoop::AllEvents);
        });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QCoreApplication::sendEvent(watched, event);
            watched->installEventFilter(this);
            m_painted = true;
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }

private:
    QLineEdit *m_field = new QLineEdit;
    QTreeView *m_view = new QTreeView;
    bool m_painted = false;
};

QList<double> typeAndErase(FilteredList &list)
{
    if (!QTest::qWaitForWindowExposed(&list))
        std::exit(1);
    QList<double> times;
    const QString text = QString::fromLatin1(typed);
    for (int round = 0; round <= rounds; ++round) {
        if (round == 1)
            times.clear(); // the first round was the warm-up
        for (const QChar letter : text)
            times.append(list.press(Qt::Key_unknown, letter));
        for (qsizetype i = 0; i < text.size(); ++i)
            times.append(list.press(Qt::Key_Backspace, {}));
    }
    return times;
}

std::shared_ptr<const ui::ConnectionRows> makeRows()
{
    auto response =
        snapshot::readSavedResponse(bench::listAsJson(0, rowCount, rowCount), {}, snapshot::Origin::Pasted);
    if (!response)
        std::exit(1);
    return ui::ConnectionRows::fromSavedResponse(
        std::make_shared<const snapshot::SavedResponse>(std::move(*response)));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto rows = makeRows();

    ui::ConnectionListModel ours;
    ours.setRows(rows);
    FilteredList ourList(ours);
    QObject::connect(ourList.field(), &QLineEdit::textChanged, &ours,
                     &ui::ConnectionListModel::setFilterText);
    ourList.show();
    const QList<double> ourTimes = typeAndErase(ourList);

    PlainModel plain(rows);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    FilteredList floorList(proxy);
    QObject::connect(floorList.field(), &QLineEdit::textChanged, &proxy,
                     &QSortFilterProxyModel::setFilterFixedString);
    floorList.show();
    const QList<double> floorTimes = typeAndErase(floorList);

    bench::report("ours.worst", bench::largest(ourTimes));
    bench::report("ours.median", bench::median(ourTimes));
    bench::report("floor.worst", bench::largest(floorTimes));
    bench::report("floor.median", bench::median(floorTimes));
    return 0;
}
