// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/PagePlan.h"
#include "support/TestProgram.h"

#include <QTest>

using tunnelglass::decode::PageInfo;
using tunnelglass::inspection::PagePlan;

/// What pages tell about the pages there are.
class TestPagePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPage_data();
    void firstPage();
    void aGrowingTotalAddsPages();
    void aShrinkingTotalTakesNoneAway();
    void withoutATotalAFullPagePromisesAnother();
};

void TestPagePlan::firstPage_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("missing");
    QTest::newRow("nothing") << 0 << 50 << 0 << 1 << 0;
    QTest::newRow("one page") << 50 << 50 << 50 << 1 << 0;
    QTest::newRow("one more") << 51 << 50 << 50 << 2 << 0;
    QTest::newRow("200 pages") << 10000 << 50 << 50 << 200 << 0;
    QTest::newRow("fewer than counted") << 14 << 50 << 3 << 1 << 11;
    QTest::newRow("more than counted") << 3 << 50 << 14 << 1 << 0;
    QTest::newRow("smaller pages") << 100 << 10 << 10 << 10 << 0;
    QTest::newRow("says smaller, gives more") << 100 << 10 << 50 << 2 << 0;
    QTest::newRow("page size 0") << 100 << 0 << 50 << 2 << 0;
    QTest::newRow("page size not told") << 100 << -1 << 50 << 2 << 0;
    QTest::newRow("larger pages than asked for") << 100 << 1000 << 50 << 2 << 0;
    QTest::newRow("absurd total") << std::numeric_limits<int>::max() << 50 << 50 << PagePlan::maxPages << 0;
    QTest::newRow("absurd total, pages of 1")
        << std::numeric_limits<int>::max() << 1 << 1 << PagePlan::maxPages << 0;
    QTest::newRow("no total, not full") << -1 << 50 << 49 << 1 << 0;
    QTest::newRow("no total, full") << -1 << 50 << 50 << 2 << 0;
}

void TestPagePlan::firstPage()
{
    QFETCH(int, total);
    QFETCH(int, pageSize);
    QFETCH(int, items);
    QFETCH(int, pages);
    QFETCH(int, missing);
    PagePlan plan(50);
    QCOMPARE(plan.pageCount(), 1);
    QCOMPARE(plan.pageRead(1, PageInfo{total, 1, pageSize}, items), missing);
    QCOMPARE(plan.pageCount(), pages);
    QVERIFY(plan.totalCount() >= total);
}

void TestPagePlan::aGrowingTotalAddsPages()
{
    PagePlan plan(50);
    plan.pageRead(1, PageInfo{100, 1, 50}, 50);
    QCOMPARE(plan.pageRead(2, PageInfo{101, 2, 50}, 50), 0);
    QCOMPARE(plan.pageCount(), 3);
}

void TestPagePlan::aShrinkingTotalTakesNoneAway()
{
    PagePlan plan(50);
    plan.pageRead(1, PageInfo{101, 1, 50}, 50);
    // Page 3 is empty now, and nothing is missing from it.
    QCOMPARE(plan.pageRead(3, PageInfo{100, 3, 50}, 0), 0);
    QCOMPARE(plan.pageCount(), 3);
}

void TestPagePlan::withoutATotalAFullPagePromisesAnother()
{
    PagePlan plan(50);
    plan.pageRead(1, PageInfo{}, 50);
    plan.pageRead(2, PageInfo{}, 50);
    QCOMPARE(plan.pageCount(), 3);
    plan.pageRead(3, PageInfo{}, 0);
    QCOMPARE(plan.pageCount(), 3);
}

TUNNELGLASS_TEST(page_plan, TestPagePlan, QCoreApplication)
#include "tst_PagePlan.moc"
