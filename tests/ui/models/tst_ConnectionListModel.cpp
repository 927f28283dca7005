// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"
#include "ui/models/ConnectionListModel.h"
#include "ui/models/ModelTester.h"
#include "ui/models/SampleSnapshots.h"

#include <QSignalSpy>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::test;
using namespace tunnelglass::ui;

namespace {

QByteArray connectionText(int number, const char *status)
{
    const QByteArray digits = QByteArray::number(number);
    return R"({"VpnConnectionId":"vco-)" + digits + R"(","Name":"Site )" + digits + R"(","Status":")" +
           status + R"(","VpnGatewayId":"vpn-a)" + QByteArray::number(number % 7) +
           R"(","CustomerGatewayId":"cgw-)" + digits + R"(","LocalSubnet":"10.)" +
           QByteArray::number(number % 250) + R"(.0.0/16","RemoteSubnet":"192.168.0.0/16",)" +
           R"("IkeConfig":{"Psk":"secret-key-)" + digits + R"("}})";
}

/// A list of connections, every third of which is up; number 0 comes first.
std::shared_ptr<const ConnectionRows> manyRows(int count)
{
    QByteArrayList connections;
    for (int number = 0; number < count; ++number)
        connections.append(
            connectionText(number, number % 3 == 0 ? "ipsec_sa_established" : "ike_sa_not_established"));
    const QByteArray body = R"({"VpnConnections":{"VpnConnection":[)" + connections.join(',') + "]}}";
    auto response = snapshot::readSavedResponse(body, {}, snapshot::Origin::Pasted);
    if (!response)
        return nullptr;
    return ConnectionRows::fromSavedResponse(
        std::make_shared<const snapshot::SavedResponse>(std::move(*response)));
}

std::shared_ptr<const ConnectionRows> namedRows(const QStringList &names)
{
    QList<snapshot::SnapshotPtr> snapshots;
    int number = 0;
    for (const QString &name : names) {
        const QByteArray body = R"({"VpnConnectionId":"vco-)" + QByteArray::number(++number) +
                                R"(","Name":")" + name.toUtf8() +
                                R"(","Status":"ike_sa_not_established","EffectImmediately":true})";
        snapshots += test::bodySnapshots(body);
    }
    return ConnectionRows::fromSnapshots(snapshots);
}

QStringList column(const QAbstractItemModel &model, int column = ConnectionListModel::NameColumn)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

class TestConnectionListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromBeforeItsFirstData();
    void rolesSayWhatTheRowIs();
    void theSeedAndTheDualTunnel();
    void filterWords_data();
    void filterWords();
    void typingGivesWhatAFreshFilterGives();
    void theFilterStaysOverNewRows();
    void onlyABetterFilterResets();
    void noSecretIsKeptOrFound();
    void sortsNumbersAsNumbers();
    void sortsStatesByUrgency();
    void sortingIsStableBothWays();
    void sortingKeepsPersistentIndexes();
    void snapshotsComeFromTheirRows();
    void tenThousandRows();
};

void TestConnectionListModel::fromBeforeItsFirstData()
{
    ConnectionListModel model;
    const ModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setFilterText(QStringLiteral("site"));
    model.setRows(manyRows(40));
    QCOMPARE(model.rowCount(), 40);
    model.sort(ConnectionListModel::StateColumn, Qt::DescendingOrder);
    model.setFilterText(QStringLiteral("site 1"));
    model.setRows(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.totalCount(), 0);
}

void TestConnectionListModel::rolesSayWhatTheRowIs()
{
    ConnectionListModel model;
    model.setRows(namedRows({QStringLiteral("one"), QString()}));
    const QModelIndex row = model.index(0, ConnectionListModel::NameColumn);
    QCOMPARE(row.data().toString(), QStringLiteral("one"));
    QCOMPARE(row.data(ConnectionIdRole).toString(), QStringLiteral("vco-1"));
    QCOMPARE(row.data(HealthRole).toInt(), int(vpn::Health::Down));
    QCOMPARE(row.data(SeverityRole).toInt(), int(vpn::Severity::Bad));
    const QString state = row.siblingAtColumn(ConnectionListModel::StateColumn).data().toString();
    QVERIFY(!state.isEmpty());
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(state) && spoken.endsWith(QStringLiteral("problem")), qPrintable(spoken));
    QCOMPARE(model.index(1, ConnectionListModel::NameColumn).data().toString(), QStringLiteral("vco-2"));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Name"));
    QVERIFY(!row.data(MatchRole).isValid());
    model.setFilterText(QStringLiteral("ONE"));
    QCOMPARE(model.index(0, 0).data(MatchRole).toString(), QStringLiteral("ONE"));
}

void TestConnectionListModel::theSeedAndTheDualTunnel()
{
    ConnectionListModel model;
    model.setRows(ConnectionRows::fromSnapshots({test::seedSnapshot(), nullptr, test::dualSnapshot()}));
    QCOMPARE(model.totalCount(), 2);
    QCOMPARE(column(model), QStringList({QStringLiteral("c2"), QStringLiteral("branch <east>")}));
    QCOMPARE(
        column(model, ConnectionListModel::GatewaysColumn).constLast(),
        QStringLiteral("vpn-bp1yfrjxn4d5t63t0001 - cgw-bp1wl8dtz3auwlavw001 - cgw-bp1wl8dtz3auwlavw002"));
    model.setFilterText(QStringLiteral("203.0.113.2"));
    QCOMPARE(column(model), QStringList{QStringLiteral("branch <east>")});
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QStringLiteral("branch &lt;east&gt;")));
}

void TestConnectionListModel::filterWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QString alpha = QStringLiteral("Alpha Berlin");
    const QString beta = QStringLiteral("Beta Berlin");
    const QString umlaut = QString::fromUtf8("M\u00dcNCHEN stra\u00dfe");
    QTest::newRow("nothing typed") << QString() << QStringList{alpha, beta, umlaut};
    QTest::newRow("blanks") << QStringLiteral("   ") << QStringList{alpha, beta, umlaut};
    QTest::newRow("one letter") << QStringLiteral("m") << QStringList{umlaut};
    QTest::newRow("other case") << QStringLiteral("BERLIN") << QStringList{alpha, beta};
    QTest::newRow("words in any order") << QStringLiteral("berlin  beta") << QStringList{beta};
    QTest::newRow("not Latin-1 case") << QString::fromUtf8("m\u00fcnchen") << QStringList{umlaut};
    QTest::newRow("sharp s") << QString::fromUtf8("STRA\u00dfE") << QStringList{umlaut};
    QTest::newRow("sharp s spelled out") << QStringLiteral("STRASSE") << QStringList{umlaut};
    QTest::newRow("id") << QStringLiteral("vco-2") << QStringList{beta};
    QTest::newRow("state") << QStringLiteral("down") << QStringList{alpha, beta, umlaut};
    QTest::newRow("no match over the end of a row") << QStringLiteral("berlinbeta") << QStringList{};
    QTest::newRow("one word missing") << QStringLiteral("berlin gamma") << QStringList{};
}

void TestConnectionListModel::filterWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    ConnectionListModel model;
    const ModelTester tester(&model);
    model.setRows(namedRows({QStringLiteral("Alpha Berlin"), QStringLiteral("Beta Berlin"),
                             QString::fromUtf8("M\u00dcNCHEN stra\u00dfe")}));
    model.setFilterText(text);
    QCOMPARE(column(model), names);
    QCOMPARE(model.totalCount(), 3);
    model.setFilterText(QString());
    QCOMPARE(model.rowCount(), 3);
}

void TestConnectionListModel::typingGivesWhatAFreshFilterGives()
{
    const auto rows = manyRows(500);
    ConnectionListModel typed;
    typed.setRows(rows);
    const QStringList steps{QStringLiteral("s"),       QStringLiteral("site 4"),
                            QStringLiteral("site 42"), QStringLiteral("site 42 down"),
                            QStringLiteral("site 4"),  QStringLiteral("10.42 vco-4"),
                            QStringLiteral("x"),       QStringLiteral("vpn-a3")};
    for (const QString &step : steps) {
        typed.setFilterText(step);
        ConnectionListModel fresh;
        fresh.setRows(rows);
        fresh.setFilterText(step);
        QCOMPARE(column(typed, ConnectionListModel::IdColumn), column(fresh, ConnectionListModel::IdColumn));
    }
}

void TestConnectionListModel::theFilterStaysOverNewRows()
{
    ConnectionListModel model;
    model.setFilterText(QStringLiteral("vco-1"));
    model.sort(ConnectionListModel::NameColumn, Qt::DescendingOrder);
    model.setRows(manyRows(12));
    QCOMPARE(column(model),
             QStringList({QStringLiteral("Site 11"), QStringLiteral("Site 10"), QStringLiteral("Site 1")}));
}

void TestConnectionListModel::onlyABetterFilterResets()
{
    ConnectionListModel model;
    model.setRows(manyRows(12));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setFilterText(QStringLiteral("site"));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    model.setFilterText(QStringLiteral("site "));
    QCOMPARE(resets.count(), 0);
    model.setFilterText(QStringLiteral("site 11"));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.filterText(), QStringLiteral("site 11"));
}

void TestConnectionListModel::noSecretIsKeptOrFound()
{
    const auto rows = manyRows(20);
    for (std::size_t row = 0; row < rows->size(); ++row)
        QVERIFY2(!rows->texts().at(row).contains("secret-key"), "the filter's text holds a secret");
    ConnectionListModel model;
    model.setRows(rows);
    for (int role = 0; role < Qt::UserRole + 100; ++role) {
        for (int cell = 0; cell < ConnectionListModel::ColumnCount; ++cell)
            QVERIFY2(!model.index(3, cell).data(role).toString().contains(QStringLiteral("secret-key")),
                     "a role holds a secret");
    }
    model.setFilterText(QStringLiteral("secret-key"));
    QCOMPARE(model.rowCount(), 0);
}

void TestConnectionListModel::sortsNumbersAsNumbers()
{
    ConnectionListModel model;
    model.setRows(namedRows({QStringLiteral("site 10"), QStringLiteral("Site 9"), QStringLiteral("alpha"),
                             QStringLiteral("site 010b"), QStringLiteral("site")}));
    model.sort(ConnectionListModel::NameColumn);
    QCOMPARE(column(model),
             QStringList({QStringLiteral("alpha"), QStringLiteral("site"), QStringLiteral("Site 9"),
                          QStringLiteral("site 10"), QStringLiteral("site 010b")}));
    model.sort(-1);
    QCOMPARE(column(model).constFirst(), QStringLiteral("site 10"));
}

void TestConnectionListModel::sortsStatesByUrgency()
{
    ConnectionListModel model;
    model.setRows(manyRows(6));
    model.sort(ConnectionListModel::StateColumn);
    QCOMPARE(model.index(0, 0).data(HealthRole).toInt(), int(vpn::Health::Down));
    QCOMPARE(model.index(5, 0).data(HealthRole).toInt(), int(vpn::Health::Up));
}

void TestConnectionListModel::sortingIsStableBothWays()
{
    ConnectionListModel model;
    model.setRows(
        namedRows({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("B"), QStringLiteral("A")}));
    model.sort(ConnectionListModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(column(model).join(QString()), QStringLiteral("aAbB"));
    model.sort(ConnectionListModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(column(model).join(QString()), QStringLiteral("bBaA"));
}

void TestConnectionListModel::sortingKeepsPersistentIndexes()
{
    ConnectionListModel model;
    const ModelTester tester(&model);
    model.setRows(manyRows(30));
    model.setFilterText(QStringLiteral("vco-2"));
    const QPersistentModelIndex kept = model.indexForConnection(QStringLiteral("vco-21"));
    QVERIFY(kept.isValid());
    const int before = kept.row();
    model.sort(ConnectionListModel::NameColumn, Qt::DescendingOrder);
    QVERIFY(kept.row() != before);
    QCOMPARE(kept.data(ConnectionIdRole).toString(), QStringLiteral("vco-21"));
    QVERIFY(!model.indexForConnection(QStringLiteral("vco-3")).isValid());
}

void TestConnectionListModel::snapshotsComeFromTheirRows()
{
    ConnectionListModel model;
    model.setRows(manyRows(30));
    model.sort(ConnectionListModel::NameColumn, Qt::DescendingOrder);
    model.setFilterText(QStringLiteral("site 1"));
    for (int row = 0; row < model.rowCount(); ++row) {
        const snapshot::SnapshotPtr snapshot = model.snapshot(model.index(row, 0));
        QVERIFY(snapshot && snapshot->connection);
        QCOMPARE(snapshot->connection->id, model.index(row, 0).data(ConnectionIdRole).toString());
    }
}

void TestConnectionListModel::tenThousandRows()
{
    ConnectionListModel model;
    const auto rows = manyRows(10'000);
    QCOMPARE(rows->size(), std::size_t(10'000));
    model.setRows(rows);
    model.setFilterText(QStringLiteral("vco-99"));
    QCOMPARE(model.rowCount(), 111); // 99, 990 to 999, 9900 to 9999
    model.setFilterText(QStringLiteral("vco-99 up"));
    QCOMPARE(model.rowCount(), 39); // every third
    model.setFilterText(QStringLiteral("vco-9999"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.indexForConnection(QStringLiteral("vco-9999")).row(), 0);
}

TUNNELGLASS_TEST(connection_list_model, TestConnectionListModel, QCoreApplication)
#include "tst_ConnectionListModel.moc"
