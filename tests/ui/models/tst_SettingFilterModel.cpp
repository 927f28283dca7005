// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"
#include "ui/models/ModelTester.h"
#include "ui/models/SampleSnapshots.h"
#include "ui/models/SettingFilterModel.h"

#include <QTest>

#include <memory>

using namespace tunnelglass;
using namespace tunnelglass::test;
using namespace tunnelglass::ui;

namespace {

void collectRows(const QAbstractItemModel &model, const QModelIndex &parent, QModelIndexList &rows)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows.append(index);
        collectRows(model, index, rows);
    }
}

QModelIndexList allRows(const QAbstractItemModel &model)
{
    QModelIndexList rows;
    collectRows(model, {}, rows);
    return rows;
}

QStringList labels(const QModelIndexList &rows)
{
    QStringList texts;
    for (const QModelIndex &row : rows)
        texts.append(row.data().toString());
    return texts;
}

} // namespace

class TestSettingFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void parentsOfMatchesStay();
    void childrenOfAMatchingGroupStay();
    void everyTextIsSearched_data();
    void everyTextIsSearched();
    void secretsAreNotSearched();
    void matchesAreMarkedAndCounted();
    void matchesAreWalkedRoundTheEnd();
    void aRefreshIsFilteredToo();
    void clearingShowsAll();
    void nothingFound();

private:
    std::unique_ptr<SettingTreeModel> m_model;
    std::unique_ptr<SettingFilterModel> m_filter;
    std::unique_ptr<ModelTester> m_tester;
};

void TestSettingFilterModel::init()
{
    m_model = std::make_unique<SettingTreeModel>();
    m_filter = std::make_unique<SettingFilterModel>();
    m_filter->setSourceModel(m_model.get());
    m_tester = std::make_unique<ModelTester>(m_filter.get());
    m_model->setSnapshot(test::dualSnapshot());
}

void TestSettingFilterModel::cleanup()
{
    m_tester.reset();
    m_filter.reset();
    m_model.reset();
}

void TestSettingFilterModel::parentsOfMatchesStay()
{
    m_filter->setSearchText(QStringLiteral("group14"));
    const QModelIndexList rows = allRows(*m_filter);
    int matching = 0;
    for (const QModelIndex &row : rows) {
        if (m_filter->rowCount(row) > 0)
            continue;
        ++matching;
        QVERIFY(row.data(RawValueRole).toString() == QLatin1String("group14"));
        QCOMPARE(row.parent().data(SectionRole).toInt(), int(vpn::Section::Phase2));
        QCOMPARE(row.parent().parent().data(SectionRole).toInt(), int(vpn::Section::Tunnel));
    }
    QCOMPARE(matching, 2);
}

void TestSettingFilterModel::childrenOfAMatchingGroupStay()
{
    const QModelIndex group = m_model->indexForSection(vpn::Section::HealthCheck, -1);
    m_filter->setSearchText(group.data().toString());
    const QModelIndex found = m_filter->mapFromSource(group);
    QVERIFY(found.isValid());
    QCOMPARE(m_filter->rowCount(found), m_model->rowCount(group));
}

void TestSettingFilterModel::everyTextIsSearched_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("shown value, other case") << QStringLiteral("BRANCH <EAST>");
    QTest::newRow("path") << QStringLiteral("tunneloptions[1].tunnelikeconfig.ikeversion");
    QTest::newRow("raw value") << QStringLiteral("ike_sa_not_established");
    QTest::newRow("label") << QStringLiteral("phase 1");
    QTest::newRow("white space round it") << QStringLiteral("  192.168.2.0/24 ");
}

void TestSettingFilterModel::everyTextIsSearched()
{
    QFETCH(QString, text);
    m_filter->setSearchText(text);
    QVERIFY(m_filter->matchCount() > 0);
    QVERIFY(allRows(*m_filter).size() < allRows(*m_model).size());
    const QModelIndex match = m_filter->nextMatch({});
    QVERIFY(match.isValid());
    QCOMPARE(match.data(MatchRole).toString(), text.trimmed());
}

void TestSettingFilterModel::secretsAreNotSearched()
{
    const QStringList secrets = test::secretTexts(*m_model->snapshot());
    QCOMPARE(secrets.size(), 4);
    for (const QString &secret : secrets) {
        m_filter->setSearchText(secret);
        QVERIFY2(m_filter->matchCount() == 0, "a secret was found");
        for (const QModelIndex &row : allRows(*m_model))
            m_model->setRevealed(row, true);
        m_filter->setSearchText({});
        m_filter->setSearchText(secret);
        QVERIFY2(m_filter->matchCount() == 0, "a revealed secret was found");
        m_model->hideAllSecrets();
    }
    m_filter->setSearchText(secretMask());
    QCOMPARE(m_filter->matchCount(), 0);
}

void TestSettingFilterModel::matchesAreMarkedAndCounted()
{
    QCOMPARE(m_filter->matchCount(), 0);
    m_filter->setSearchText(QStringLiteral("aes256"));
    int marked = 0;
    for (const QModelIndex &row : allRows(*m_filter)) {
        const bool isMatch = !row.data(MatchRole).toString().isEmpty();
        marked += isMatch ? 1 : 0;
        QCOMPARE(isMatch, row.data(RawValueRole).toString() == QLatin1String("aes256"));
    }
    QCOMPARE(marked, 2);
    QCOMPARE(m_filter->matchCount(), 2);
    QVERIFY(!m_model->index(0, 0).data(MatchRole).isValid());
}

void TestSettingFilterModel::matchesAreWalkedRoundTheEnd()
{
    m_filter->setSearchText(QStringLiteral("aes256"));
    const QModelIndex first = m_filter->nextMatch({});
    const QModelIndex second = m_filter->nextMatch(first);
    QVERIFY(first.isValid() && second.isValid() && first != second);
    QCOMPARE(m_filter->nextMatch(second), first);
    QCOMPARE(m_filter->nextMatch(first, true), second);
    QCOMPARE(m_filter->nextMatch({}, true), second);
    m_filter->setSearchText(QStringLiteral("198.51.100.2"));
    const QModelIndex any = m_filter->nextMatch({});
    QVERIFY(any.isValid());
    m_filter->setSearchText(QStringLiteral("TunnelOptions[1].TunnelIkeConfig.IkeVersion"));
    QCOMPARE(m_filter->matchCount(), 1);
    const QModelIndex only = m_filter->nextMatch({});
    QCOMPARE(m_filter->nextMatch(only), only);
    QCOMPARE(m_filter->nextMatch(only, true), only);
}

void TestSettingFilterModel::aRefreshIsFilteredToo()
{
    m_filter->setSearchText(QStringLiteral("group14"));
    const QStringList before = labels(allRows(*m_filter));
    m_model->setSnapshot(test::dualSnapshot());
    QCOMPARE(labels(allRows(*m_filter)), before);
    m_model->setSnapshot(test::seedSnapshot());
    QCOMPARE(m_filter->rowCount(), 0);
    m_model->setSnapshot(nullptr);
    QCOMPARE(m_filter->rowCount(), 0);
    m_model->setSnapshot(test::dualSnapshot());
    QCOMPARE(labels(allRows(*m_filter)), before);
}

void TestSettingFilterModel::clearingShowsAll()
{
    const QStringList all = labels(allRows(*m_model));
    m_filter->setSearchText(QStringLiteral("group14"));
    m_filter->setSearchText(QString());
    QCOMPARE(labels(allRows(*m_filter)), all);
}

void TestSettingFilterModel::nothingFound()
{
    m_filter->setSearchText(QStringLiteral("no such text anywhere"));
    QCOMPARE(m_filter->rowCount(), 0);
    QCOMPARE(m_filter->matchCount(), 0);
    QVERIFY(!m_filter->nextMatch({}).isValid());
}

TUNNELGLASS_TEST(setting_filter_model, TestSettingFilterModel, QCoreApplication)
#include "tst_SettingFilterModel.moc"
