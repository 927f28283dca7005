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

#include <array>
#include <cstdlib>

using namespace tunnelglass;

namespace {

constexpr int rowCount = 10000;
constexpr int rounds = 5;
/// What is searched for in such a list, each typed and erased: a site, a kind of site, a state, a remote
/// network, digits of anything, two words. The rows that match lie all over the list.
constexpr std::array<const char *, 6> typed{"shanghai-off", "warehouse", "down",
                                            "10.0.7.12",    "77",        "berlin plant 3"};

/// The rows as a table of texts, the way one would write it first; what our list searches, networks included.
class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(const ui::ConnectionRows &rows)
    {
        for (std::size_t position = 0; position < rows.size(); ++position) {
            const ui::ConnectionRow &row = rows.row(position);
            const snapshot::SnapshotPtr snapshot = rows.snapshot(position);
            const vpn::Connection &connection = *snapshot->connection;
            m_texts.append({row.name, row.state, row.id, row.gateways,
                            (connection.localSubnets + connection.remoteSubnets).join(QLatin1Char(' '))});
        }
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_texts.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 5; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_texts.at(index.row()).at(index.column()) : QVariant();
    }

private:
    QList<QStringList> m_texts;
};

/// A filter field over a list, the way one would write it first.
class PlainPane final : public QWidget
{
public:
    explicit PlainPane(const ui::ConnectionRows &rows)
        : m_model(rows)
    {
        m_proxy.setSourceModel(&m_model);
        m_proxy.setFilterKeyColumn(-1);
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
        m_proxy.sort(0);
        auto *field = new QLineEdit(this);
        auto *view = new QTableView(this);
        view->setModel(&m_proxy);
        view->hideColumn(2);
        view->hideColumn(3);
        view->hideColumn(4);
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

/// Milliseconds since the key was pressed.
struct KeyTimes
{
    double filtered = 0; ///< the model shows the rows that match
    double painted = 0;
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

    KeyTimes press(Qt::Key key, const QString &text)
    {
        KeyTimes times;
        m_painted = false;
        times.filtered = bench::millisecondsOf([this, key, &text] {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
            QCoreApplication::sendEvent(m_field, &press);
        });
        times.painted = times.filtered + bench::millisecondsOf([this] {
                            // Both panes have filtered by now; a letter that changes no row would paint
                            // nothing.
                            m_viewport->update();
                            while (!m_painted)
                                QCoreApplication::processEvents(QEventLoop::AllEvents);
                        });
        return times;
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

/// For each key of `typed`, typed and erased: the median of all rounds.
struct Typing
{
    QList<double> filtered;
    QList<double> painted;
};

/// Types `text` letter by letter and erases it again.
QList<KeyTimes> typeAndErase(Typist &typist, const QString &text)
{
    QList<KeyTimes> keys;
    for (const QChar letter : text)
        keys.append(typist.press(Qt::Key_unknown, letter));
    for (qsizetype key = 0; key < text.size(); ++key)
        keys.append(typist.press(Qt::Key_Backspace, {}));
    return keys;
}

Typing typeEverything(QWidget &pane)
{
    pane.resize(420, 700);
    pane.show();
    if (!QTest::qWaitForWindowExposed(&pane))
        std::exit(1);
    Typist typist(pane);
    QList<QList<KeyTimes>> timesOfKeys;
    for (int round = 0; round <= rounds; ++round) {
        QList<KeyTimes> keys;
        for (const char *text : typed)
            keys += typeAndErase(typist, QString::fromLatin1(text));
        timesOfKeys.resize(keys.size());
        if (round == 0)
            continue; // the warm-up
        for (qsizetype key = 0; key < keys.size(); ++key)
            timesOfKeys[key].append(keys.at(key));
    }
    Typing typing;
    for (const QList<KeyTimes> &times : std::as_const(timesOfKeys)) {
        QList<double> filtered;
        QList<double> painted;
        for (const KeyTimes &time : times) {
            filtered.append(time.filtered);
            painted.append(time.painted);
        }
        typing.filtered.append(bench::median(filtered));
        typing.painted.append(bench::median(painted));
    }
    return typing;
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
    const Typing ours = typeEverything(ourPane);

    PlainPane plainPane(*rows);
    const Typing floor = typeEverything(plainPane);

    bench::report("ours.worst", bench::largest(ours.painted));
    bench::report("ours.painted", bench::mean(ours.painted));
    bench::report("ours.filtered", bench::mean(ours.filtered));
    bench::report("floor.painted", bench::mean(floor.painted));
    bench::report("floor.filtered", bench::mean(floor.filtered));
    return 0;
}
