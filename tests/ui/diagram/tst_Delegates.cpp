// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"
#include "ui/models/ConnectionListModel.h"
#include "ui/models/SampleSnapshots.h"
#include "ui/models/SettingFilterModel.h"
#include "ui/views/ConnectionDelegate.h"
#include "ui/views/SettingDelegate.h"
#include "ui/views/StatePalette.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::ui;

namespace {

QStyleOptionViewItem cellOption(int width)
{
    QStyleOptionViewItem option;
    option.font = QGuiApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.rect = QRect(0, 0, width, option.fontMetrics.height() * 3 / 2);
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.palette = QGuiApplication::palette();
    return option;
}

QImage painted(const QStyledItemDelegate &delegate, const QModelIndex &index,
               const QStyleOptionViewItem &option)
{
    QImage image(option.rect.size(), QImage::Format_ARGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    return image;
}

bool hasColor(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == color.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class TestDelegates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreBoldAndValuesAreMarked();
    void matchesAreMarked();
    void connectionsShowTheirState();
    void wordsOfTheFilterAreMarked();
    void everyRowHasTheSameHeight();
    void selectedCellsUseTheHighlightedText();
};

void TestDelegates::groupsAreBoldAndValuesAreMarked()
{
    SettingTreeModel model;
    model.setSnapshot(test::seedSnapshot());
    SettingDelegate delegate;
    const QStyleOptionViewItem option = cellOption(400);
    const StatePalette states(option.palette);
    const QModelIndex phase = model.indexForSection(vpn::Section::Phase1, -1);
    QVERIFY(hasColor(painted(delegate, phase.siblingAtColumn(1), option), states.color(vpn::Severity::Bad)));
    QVERIFY(!hasColor(painted(delegate, phase, option), states.color(vpn::Severity::Bad)));

    QStandardItemModel plain;
    plain.appendRow(new QStandardItem(phase.data().toString()));
    const QImage notBold = painted(delegate, plain.index(0, 0), option);
    plain.setData(plain.index(0, 0), true, IsGroupRole);
    QVERIFY(painted(delegate, plain.index(0, 0), option) != notBold);
}

void TestDelegates::matchesAreMarked()
{
    SettingTreeModel model;
    model.setSnapshot(test::seedSnapshot());
    SettingFilterModel filter;
    filter.setSourceModel(&model);
    SettingDelegate delegate;
    const QStyleOptionViewItem option = cellOption(400);
    const QColor mark = StatePalette(option.palette).matchBackground();
    filter.setSearchText(QStringLiteral("C2"));
    const QModelIndex name = filter.nextMatch({});
    QVERIFY(name.isValid());
    QVERIFY(hasColor(painted(delegate, name.siblingAtColumn(1), option), mark));
    filter.setSearchText(QString());
    const QModelIndex first = filter.index(0, 0);
    QVERIFY(!hasColor(painted(delegate, first, option), mark));

    filter.setSearchText(QStringLiteral("IkeConfig.Psk"));
    const QModelIndex key = filter.nextMatch({});
    model.setRevealed(filter.mapToSource(key), true);
    QVERIFY(!hasColor(painted(delegate, key.siblingAtColumn(1), option), mark));
}

void TestDelegates::connectionsShowTheirState()
{
    ConnectionListModel model;
    model.setRows(ConnectionRows::fromSnapshots({test::seedSnapshot()}));
    ConnectionDelegate delegate;
    const QStyleOptionViewItem option = cellOption(300);
    const QColor bad = StatePalette(option.palette).color(vpn::Severity::Bad);
    QVERIFY(hasColor(painted(delegate, model.index(0, ConnectionListModel::NameColumn), option), bad));
    QVERIFY(hasColor(painted(delegate, model.index(0, ConnectionListModel::StateColumn), option), bad));
    QVERIFY(!hasColor(painted(delegate, model.index(0, ConnectionListModel::IdColumn), option), bad));
}

void TestDelegates::wordsOfTheFilterAreMarked()
{
    ConnectionListModel model;
    model.setRows(ConnectionRows::fromSnapshots({test::dualSnapshot()}));
    ConnectionDelegate delegate;
    const QStyleOptionViewItem option = cellOption(400);
    const QColor mark = StatePalette(option.palette).matchBackground();
    const QModelIndex name = model.index(0, ConnectionListModel::NameColumn);
    QVERIFY(!hasColor(painted(delegate, name, option), mark));
    model.setFilterText(QStringLiteral("10.0.0.0 EAST"));
    QVERIFY(hasColor(painted(delegate, model.index(0, ConnectionListModel::NameColumn), option), mark));
    QVERIFY(!hasColor(painted(delegate, model.index(0, ConnectionListModel::StateColumn), option), mark));
}

void TestDelegates::everyRowHasTheSameHeight()
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(QStringLiteral("short")));
    model.appendRow(new QStandardItem(QStringLiteral("-----BEGIN-----\nmany\nlines\n-----END-----")));
    model.appendRow(new QStandardItem(QString(100'000, u'x')));
    SettingDelegate settings;
    ConnectionDelegate connections;
    const QStyleOptionViewItem option = cellOption(200);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(settings.sizeHint(option, model.index(row, 0)).height(),
                 settings.sizeHint(option, model.index(0, 0)).height());
        QCOMPARE(connections.sizeHint(option, model.index(row, 0)).height(),
                 connections.sizeHint(option, model.index(0, 0)).height());
        QVERIFY(painted(settings, model.index(row, 0), option).size() == option.rect.size());
    }
}

void TestDelegates::selectedCellsUseTheHighlightedText()
{
    ConnectionListModel model;
    model.setRows(ConnectionRows::fromSnapshots({test::seedSnapshot()}));
    ConnectionDelegate delegate;
    QStyleOptionViewItem option = cellOption(300);
    option.state |= QStyle::State_Selected;
    const QImage image = painted(delegate, model.index(0, ConnectionListModel::NameColumn), option);
    QVERIFY(hasColor(image, option.palette.color(QPalette::HighlightedText)));
    QVERIFY(!hasColor(image, StatePalette(option.palette).color(vpn::Severity::Bad)));
}

TUNNELGLASS_TEST(delegates, TestDelegates, QApplication)
#include "tst_Delegates.moc"
