// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"
#include "ui/models/ModelTester.h"
#include "ui/models/SampleSnapshots.h"
#include "ui/models/SettingFilterModel.h"
#include "ui/models/SettingTreeModel.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace tunnelglass;
using namespace tunnelglass::test;
using namespace tunnelglass::ui;

namespace {

void visitCells(const QAbstractItemModel &model, const QModelIndex &parent,
                const std::function<void(const QModelIndex &)> &visit)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            visit(model.index(row, column, parent));
        visitCells(model, model.index(row, 0, parent), visit);
    }
}

/// Whether any role of any cell of any column holds one of the texts.
bool anyRoleHolds(const QAbstractItemModel &model, const QStringList &texts)
{
    bool found = false;
    visitCells(model, {}, [&](const QModelIndex &index) {
        for (int role = 0; role < Qt::UserRole + 100; ++role) {
            const QVariant value = model.data(index, role);
            for (const QString &text : texts)
                found = found || value.toString().contains(text) ||
                        value.toStringList().join(u' ').contains(text);
        }
    });
    return found;
}

QModelIndex findByPath(const QAbstractItemModel &model, const QString &path)
{
    QModelIndex found;
    visitCells(model, {}, [&](const QModelIndex &index) {
        if (!found.isValid() && index.data(FieldPathRole).toString() == path)
            found = index.siblingAtColumn(0);
    });
    return found;
}

QStringList keyPaths(const QAbstractItemModel &model)
{
    QStringList paths;
    visitCells(model, {}, [&](const QModelIndex &index) {
        if (index.column() == 0)
            paths.append(index.data(KeyPathRole).toString());
    });
    return paths;
}

} // namespace

class TestSettingTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleFromBeforeItsFirstData_data() { addSamples(); }
    void everySampleFromBeforeItsFirstData();
    void noRoleHoldsASecret_data() { addSamples(); }
    void noRoleHoldsASecret();
    void theSeedReadsAsExpected();
    void revealingShowsOneSecretInTwoRolesOnly();
    void revealingIsAnnouncedAndUndone();
    void anotherSnapshotHidesSecrets();
    void keyPathsSurviveARefresh();
    void keysWithSlashesAreFound();
    void sectionsAreFound();
    void leavesNeverHaveChildren();
    void toolTipsAreNeverTakenForHtml();
    void severityIsSpoken();

private:
    static void addSamples();
};

void TestSettingTreeModel::addSamples()
{
    QTest::addColumn<QString>("name");
    const QStringList names = test::sampleNames();
    QVERIFY(names.size() > 30);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
    QTest::newRow("dual") << QString();
}

void TestSettingTreeModel::everySampleFromBeforeItsFirstData()
{
    QFETCH(QString, name);
    const QList<snapshot::SnapshotPtr> snapshots =
        name.isEmpty() ? QList{test::dualSnapshot()} : test::sampleSnapshots(name);
    QVERIFY(!snapshots.isEmpty());
    SettingTreeModel model;
    const ModelTester tester(&model);
    SettingFilterModel filter;
    filter.setSourceModel(&model);
    const ModelTester filterTester(&filter);
    for (const snapshot::SnapshotPtr &snapshot : snapshots) {
        model.setSnapshot(snapshot);
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.snapshot(), snapshot);
        QCOMPARE(filter.rowCount(), model.rowCount());
    }
    model.setSnapshot(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestSettingTreeModel::noRoleHoldsASecret()
{
    QFETCH(QString, name);
    const QList<snapshot::SnapshotPtr> snapshots =
        name.isEmpty() ? QList{test::dualSnapshot()} : test::sampleSnapshots(name);
    for (const snapshot::SnapshotPtr &snapshot : snapshots) {
        const QStringList secrets = test::secretTexts(*snapshot);
        if (name == QLatin1String("seed.json") || name.isEmpty())
            QVERIFY(!secrets.isEmpty());
        SettingTreeModel model;
        model.setSnapshot(snapshot);
        SettingFilterModel filter;
        filter.setSourceModel(&model);
        QVERIFY2(!anyRoleHolds(model, secrets), "a role of the tree model holds a secret");
        QVERIFY2(!anyRoleHolds(filter, secrets), "a role of the filter model holds a secret");
    }
}

void TestSettingTreeModel::theSeedReadsAsExpected()
{
    SettingTreeModel model;
    model.setSnapshot(test::seedSnapshot());
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Setting"));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Value"));
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Meaning"));

    const QModelIndex algorithm = findByPath(model, QStringLiteral("IkeConfig.IkeEncAlg"));
    QVERIFY(algorithm.isValid());
    QVERIFY(algorithm.siblingAtColumn(1).data().toString().contains(QStringLiteral("aes")));
    QCOMPARE(algorithm.data(RawValueRole).toString(), QStringLiteral("aes"));
    QCOMPARE(algorithm.data(SectionRole).toInt(), int(vpn::Section::Phase1));
    QVERIFY(!algorithm.data(IsGroupRole).toBool());
    QVERIFY(algorithm.data(IsSetRole).toBool());
    QVERIFY(algorithm.parent().data(IsGroupRole).toBool());
    QVERIFY(!algorithm.data(IsSecretRole).toBool());

    const QModelIndex key = findByPath(model, QStringLiteral("IkeConfig.Psk"));
    QVERIFY(key.data(IsSecretRole).toBool());
    QCOMPARE(key.siblingAtColumn(1).data().toString(), secretMask());
    QVERIFY(!key.siblingAtColumn(1).data(SortRole).isValid());
}

void TestSettingTreeModel::revealingShowsOneSecretInTwoRolesOnly()
{
    SettingTreeModel model;
    model.setSnapshot(test::dualSnapshot());
    const QString path = QStringLiteral("TunnelOptionsSpecification.TunnelOptions[1].TunnelIkeConfig.Psk");
    const QModelIndex key = findByPath(model, path);
    QVERIFY(key.isValid());
    const QString clear = model.secretValue(key).revealText();
    QVERIFY(!clear.isEmpty());

    model.setRevealed(key, true);
    QVERIFY(model.isRevealed(key));
    QVERIFY(model.isRevealed(key.siblingAtColumn(1)));
    QStringList others = test::secretTexts(*model.snapshot());
    others.removeOne(clear);
    QVERIFY2(!anyRoleHolds(model, others), "another secret became visible");
    visitCells(model, {}, [&](const QModelIndex &index) {
        const bool valueCell =
            index.siblingAtColumn(0) == key && index.column() == SettingTreeModel::ValueColumn;
        for (int role = 0; role < Qt::UserRole + 100; ++role) {
            const bool allowed = valueCell && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
            QVERIFY2(index.data(role).toString().contains(clear) == allowed,
                     qPrintable(QString::number(role)));
        }
    });

    const QModelIndex plain = model.indexForSection(vpn::Section::Phase1, 0);
    model.setRevealed(plain, true);
    QVERIFY(!model.isRevealed(plain));
    QVERIFY(model.secretValue(plain).isEmpty());
}

void TestSettingTreeModel::revealingIsAnnouncedAndUndone()
{
    SettingTreeModel model;
    model.setSnapshot(test::dualSnapshot());
    const QStringList secrets = test::secretTexts(*model.snapshot());
    const QModelIndex key = findByPath(model, QStringLiteral("Extra.Psk"));
    QVERIFY(key.isValid());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRevealed(key, true);
    model.setRevealed(key, true);
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.constFirst().at(2).value<QList<int>>().contains(Qt::DisplayRole));
    QVERIFY(key.data(IsRevealedRole).toBool());
    model.hideAllSecrets();
    QCOMPARE(changed.count(), 2);
    QVERIFY(!model.isRevealed(key));
    QVERIFY2(!anyRoleHolds(model, secrets), "a secret stayed visible");
}

void TestSettingTreeModel::anotherSnapshotHidesSecrets()
{
    SettingTreeModel model;
    const snapshot::SnapshotPtr snapshot = test::seedSnapshot();
    model.setSnapshot(snapshot);
    model.setRevealed(findByPath(model, QStringLiteral("IkeConfig.Psk")), true);
    model.setSnapshot(snapshot);
    QVERIFY2(!anyRoleHolds(model, test::secretTexts(*snapshot)), "a secret stayed visible over a refresh");
}

void TestSettingTreeModel::keyPathsSurviveARefresh()
{
    SettingTreeModel model;
    model.setSnapshot(test::dualSnapshot());
    const QStringList paths = keyPaths(model);
    const QSet<QString> unique(paths.cbegin(), paths.cend());
    QCOMPARE(unique.size(), paths.size());
    model.setSnapshot(test::dualSnapshot());
    QCOMPARE(keyPaths(model), paths);
    for (const QString &path : paths) {
        const QModelIndex index = model.indexForKeyPath(path, SettingTreeModel::ValueColumn);
        QVERIFY2(index.isValid(), qPrintable(path));
        QCOMPARE(index.data(KeyPathRole).toString(), path);
        QCOMPARE(index.column(), int(SettingTreeModel::ValueColumn));
    }
    QVERIFY(!model.indexForKeyPath(QStringLiteral("no/such/row")).isValid());
    QVERIFY(!model.indexForKeyPath(QString()).isValid());
}

void TestSettingTreeModel::keysWithSlashesAreFound()
{
    SettingTreeModel model;
    model.setSnapshot(test::bodySnapshots(R"({"a/b":{"c~d":"1"},"a":{"b":"2"}})").value(0));
    const QModelIndex index = findByPath(model, QStringLiteral("a/b.c~d"));
    QVERIFY(index.isValid());
    QCOMPARE(model.indexForKeyPath(index.data(KeyPathRole).toString()), index);
}

void TestSettingTreeModel::sectionsAreFound()
{
    SettingTreeModel model;
    model.setSnapshot(test::seedSnapshot());
    const QModelIndex single = model.indexForSection(vpn::Section::Phase1, -1);
    QVERIFY(single.isValid());
    QCOMPARE(single.data(SectionRole).toInt(), int(vpn::Section::Phase1));
    QCOMPARE(model.indexForSection(vpn::Section::Phase1, 0), single);
    QVERIFY(!model.indexForSection(vpn::Section::Phase1, 1).isValid());
    QVERIFY(!model.indexForSection(vpn::Section::Bgp, -1).isValid());

    model.setSnapshot(test::dualSnapshot());
    for (const int tunnel : {0, 1}) {
        const QModelIndex phase = model.indexForSection(vpn::Section::Phase1, tunnel);
        QVERIFY(phase.isValid());
        QCOMPARE(phase.data(TunnelRole).toInt(), tunnel);
        const QModelIndex group = model.indexForSection(vpn::Section::Tunnel, tunnel);
        QCOMPARE(phase.parent(), group);
    }
    QVERIFY(model.indexForSection(vpn::Section::HealthCheck, -1).isValid());
    QVERIFY(!model.indexForSection(vpn::Section::Bgp, 1).isValid());
}

void TestSettingTreeModel::leavesNeverHaveChildren()
{
    SettingTreeModel model;
    model.setSnapshot(test::dualSnapshot());
    visitCells(model, {}, [&](const QModelIndex &index) {
        if (index.column() == 0)
            QCOMPARE(index.flags().testFlag(Qt::ItemNeverHasChildren), model.rowCount(index) == 0);
    });
}

void TestSettingTreeModel::toolTipsAreNeverTakenForHtml()
{
    SettingTreeModel model;
    model.setSnapshot(test::dualSnapshot());
    const QModelIndex name = findByPath(model, QStringLiteral("Name")).siblingAtColumn(1);
    QVERIFY(name.data().toString().contains(QStringLiteral("branch <east>")));
    const QString tip = name.data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QStringLiteral("branch &lt;east&gt;")));
    QVERIFY(!tip.contains(QStringLiteral("<east>")));
}

void TestSettingTreeModel::severityIsSpoken()
{
    SettingTreeModel model;
    model.setSnapshot(test::seedSnapshot());
    const QModelIndex status = findByPath(model, QStringLiteral("Status"));
    QCOMPARE(status.data(SeverityRole).toInt(), int(vpn::Severity::Bad));
    const QString spoken = status.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(status.data().toString()), qPrintable(spoken));
    QVERIFY2(spoken.contains(status.siblingAtColumn(1).data().toString()), qPrintable(spoken));
    QVERIFY2(spoken.endsWith(QStringLiteral(", problem")), qPrintable(spoken));
    const QModelIndex key = findByPath(model, QStringLiteral("IkeConfig.Psk"));
    QVERIFY(key.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("hidden")));
}

TUNNELGLASS_TEST(setting_tree_model, TestSettingTreeModel, QCoreApplication)
#include "tst_SettingTreeModel.moc"
