// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// A key is pressed in the filter field of 10,000 connections: until the view is painted. ConnectionListModel,
// against QSortFilterProxyModel over a plain model with the same rows in a view of the same kind.
#include "bench/ConnectionText.h"
#include "bench/Measurement.h"
#include "snapshot/SavedResponse.h"
#include "ui/models/ConnectionRows.h"
#include "ui/views/ConnectionListPane.h"

#include <QAbstractItemView>
#include <QAbstractTableModel>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>
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

/// A filter field over a list, the way one would write it first.
class PlainPane final : public QWidget
{
public:
    explicit PlainPane(std::shared_ptr<const ui::ConnectionRows> rows)
        : m_model(std::move(rows))
    {
        m_proxy.setSourceModel(&m_model);
        m_proxy.setFilterKeyColumn(-1);
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        auto *field = new QLineEdit(this);
        auto *view = new QTableView(this);
        view->setModel(&m_proxy);
        view->hideColumn(2);
        view->hideColumn(3);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(field);
        layout->addWidget(view);
        QObject::connect(field, &QLineEdit::textChanged, &m_proxy,
                         &QSortFilterProxyModel::setFilterFixedString);
    }

private:
    PlainModel m_model;
    QSortFilterProxyModel m_proxy;
};

/// Presses keys in the only field of a pane, and knows when the pane's list was painted.
class Typist final : public QObject
{
public:
    explicit Typist(QWidget &pane)
        : m_field(pane.findChild<QLineEdit *>())
        , m_viewport(pane.findChild<QAbstractItemView *>()->viewport())
    {
        m_viewport->installEventFilter(this);
    }

    double press(Qt::Key key, const QString &text)
    {
        return bench::millisecondsOf([this, key, &text] {
            m_painted = false;
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
            QCoreApplication::sendEvent(m_field, &press);
            while (!m_painted)
                QCoreApplication::processEvents(QEventLoop::AllEvents);
        });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        // Painted here, so that the time ends after it and not before.
        watched->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event);
        watched->installEventFilter(this);
        m_painted = true;
        return true;
    }

private:
    QLineEdit *m_field;
    QWidget *m_viewport;
    bool m_painted = false;
};

QList<double> typeAndErase(QWidget &pane)
{
    pane.resize(420, 700);
    pane.show();
    if (!QTest::qWaitForWindowExposed(&pane))
        std::exit(1);
    Typist typist(pane);
    QList<double> times;
    const QString text = QString::fromLatin1(typed);
    for (int round = 0; round <= rounds; ++round) {
        if (round == 1)
            times.clear(); // the first round was the warm-up
        for (const QChar letter : text)
            times.append(typist.press(Qt::Key_unknown, letter));
        for (qsizetype i = 0; i < text.size(); ++i)
            times.append(typist.press(Qt::Key_Backspace, {}));
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

    ui::ConnectionListPane ourPane;
    ourPane.setRows(rows, {});
    const QList<double> ourTimes = typeAndErase(ourPane);

    PlainPane plainPane(rows);
    const QList<double> floorTimes = typeAndErase(plainPane);

    bench::report("ours.worst", bench::largest(ourTimes));
    bench::report("ours.median", bench::median(ourTimes));
    bench::report("floor.worst", bench::largest(floorTimes));
    bench::report("floor.median", bench::median(floorTimes));
    return 0;
}
