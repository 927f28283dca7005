// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"
#include "ui/models/Roles.h"
#include "ui/window/SampleWindow.h"
#include "vpn/Field.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace tunnelglass;
using test::SampleWindow;

namespace {

QLineEdit *lineNamed(QWidget &window, const QString &accessibleName)
{
    for (auto *line : window.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == accessibleName)
            return line;
    }
    return nullptr;
}

QString currentKey(const QTreeView &tree)
{
    return tree.currentIndex().siblingAtColumn(0).data(ui::KeyPathRole).toString();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhereItWas();
    void aWindowThatWasPutAwayComesBack();
    void firstStartShowsTheSampleConnection();
    void listFilters();
    void pickingInspects();
    void aTypedNameIsUnderstood();
    void unknownIdKeepsTheOldData();
    void refreshKeepsWhatWasArranged();
    void searchMarksAndReturns();
    void keysReachTheirPlaces();
    void requestAndResponseAreShown();
    void cancelEndsTheWait();
    void noSecretBeforeItIsRevealed();
    void stateIsKeptOnlyWhenChanged();
    void brokenSettingsDoNotStopTheStart();
    void aPaletteChangeIsFollowed();
};

void TestMainWindow::firstStartShowsTheSampleConnection()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    QVERIFY2(sample.sentence().contains(QStringLiteral("Phase 1 is not established")),
             qPrintable(sample.sentence()));
    QVERIFY2(sample.facts().contains(QStringLiteral("cn-hangzhou")), qPrintable(sample.facts()));
    QVERIFY2(sample.facts().contains(QStringLiteral("Read just now")), qPrintable(sample.facts()));
    QVERIFY(sample.window().windowTitle().startsWith(QStringLiteral("c2")));
    QVERIFY(sample.list()->model()->rowCount() >= 10);
    QTRY_COMPARE(sample.list()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(sample.list()->selectionModel()->selectedRows().first().data().toString(), QStringLiteral("c2"));
    // What is down is brought up.
    QCOMPARE(sample.tree()->currentIndex().data(ui::SectionRole).toInt(), int(vpn::Section::Phase1));
}

void TestMainWindow::listFilters()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    const int all = sample.list()->model()->rowCount();
    QLineEdit *filter = lineNamed(sample.window(), QStringLiteral("Filter the connections"));
    QTest::keyClicks(filter, QStringLiteral("dual"));
    QVERIFY(sample.list()->model()->rowCount() < all);
    QVERIFY(sample.list()->model()->rowCount() > 0);
    const auto *count = sample.window().findChild<QLabel *>(QStringLiteral("connectionCount"));
    QCOMPARE(count->text(), QStringLiteral("%1 of %2").arg(sample.list()->model()->rowCount()).arg(all));
    filter->clear();
    QCOMPARE(sample.list()->model()->rowCount(), all);
    QTest::keyClicks(filter, QStringLiteral("there is no such thing"));
    QCOMPARE(sample.list()->model()->rowCount(), 0);
}

void TestMainWindow::pickingInspects()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    const QString before = sample.sentence();
    QLineEdit *filter = lineNamed(sample.window(), QStringLiteral("Filter the connections"));
    QTest::keyClicks(filter, QStringLiteral("hz-erp-dual"));
    QCOMPARE(sample.list()->model()->rowCount(), 1);
    const QRect cell = sample.list()->visualRect(sample.list()->model()->index(0, 0));
    QTest::mouseClick(sample.list()->viewport(), Qt::LeftButton, {}, cell.center());
    QTRY_VERIFY(sample.sentence() != before);
    QTRY_VERIFY(sample.window().windowTitle().startsWith(QStringLiteral("hz-erp-dual")));
    QVERIFY(sample.row(QStringLiteral("Tunnel 1 (active)")).isValid() ||
            sample.tree()->model()->rowCount() > 5);
    QTRY_VERIFY(!sample.action(QStringLiteral("Cancel"))->isEnabled());
    QVERIFY(sample.errorHeadline().isEmpty());
}

void TestMainWindow::aTypedNameIsUnderstood()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    QTest::keyClick(&sample.window(), Qt::Key_L, Qt::ControlModifier);
    QLineEdit *id = lineNamed(sample.window(), QStringLiteral("Connection id or name"));
    QTRY_VERIFY(id->hasFocus());
    id->setText(QStringLiteral("hz-lab"));
    QTest::keyClick(id, Qt::Key_Return);
    QTRY_VERIFY(sample.window().windowTitle().startsWith(QStringLiteral("hz-lab")));
    QVERIFY(id->text().startsWith(QStringLiteral("vco-")));
}

void TestMainWindow::unknownIdKeepsTheOldData()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    const QString before = sample.sentence();
    const int rows = sample.tree()->model()->rowCount();
    QLineEdit *id = lineNamed(sample.window(), QStringLiteral("Connection id or name"));
    id->setText(QStringLiteral("vco-nosuchthing"));
    QTest::keyClick(id, Qt::Key_Return);
    QTRY_VERIFY(!sample.errorHeadline().isEmpty());
    QVERIFY2(sample.errorHeadline().contains(QStringLiteral("vco-nosuchthing")),
             qPrintable(sample.errorHeadline()));
    QCOMPARE(sample.sentence(), before);
    QCOMPARE(sample.tree()->model()->rowCount(), rows);
    // The next success takes the panel away.
    id->setText(SampleWindow::downConnectionId());
    QTest::keyClick(id, Qt::Key_Return);
    QTRY_VERIFY(sample.errorHeadline().isEmpty());
}

void TestMainWindow::refreshKeepsWhatWasArranged()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    QTRY_VERIFY(!sample.action(QStringLiteral("Cancel"))->isEnabled());
    QTreeView *tree = sample.tree();
    // So low that there is something to scroll.
    sample.window().resize(sample.window().width(), sample.window().minimumSizeHint().height());
    QTRY_VERIFY(tree->verticalScrollBar()->maximum() > 4);
    const QModelIndex closed = tree->model()->index(0, 0);
    const QString closedKey = closed.data(ui::KeyPathRole).toString();
    tree->collapse(closed);
    const QModelIndex psk = sample.row(QStringLiteral("Pre-shared key"));
    QVERIFY(psk.isValid());
    tree->setCurrentIndex(psk);
    // As by hand: a row that was only moved out of sight by the window is brought back.
    tree->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    tree->verticalScrollBar()->setValue(4);
    const QString key = currentKey(*tree);
    const int scroll = tree->verticalScrollBar()->value();
    QSignalSpy reset(tree->model(), &QAbstractItemModel::modelReset);
    QTest::keyClick(&sample.window(), Qt::Key_F5);
    QTRY_VERIFY(reset.count() > 0);
    QTRY_VERIFY(!sample.action(QStringLiteral("Cancel"))->isEnabled());
    QCOMPARE(tree->model()->index(0, 0).data(ui::KeyPathRole).toString(), closedKey);
    QVERIFY(!tree->isExpanded(tree->model()->index(0, 0)));
    QVERIFY(tree->isExpanded(tree->model()->index(1, 0)));
    QCOMPARE(currentKey(*tree), key);
    QCOMPARE(tree->verticalScrollBar()->value(), scroll);
}

void TestMainWindow::searchMarksAndReturns()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    const auto rowsBelow = [&] {
        int rows = 0;
        for (QModelIndex index = sample.tree()->model()->index(0, 0); index.isValid();
             index = sample.tree()->indexBelow(index))
            ++rows;
        return rows;
    };
    const int all = rowsBelow();
    QTest::keyClick(&sample.window(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit *find = lineNamed(sample.window(), QStringLiteral("Find a setting"));
    QTRY_VERIFY(find->hasFocus());
    QTest::keyClicks(find, QStringLiteral("lifetime"));
    QVERIFY(rowsBelow() < all);
    QVERIFY(rowsBelow() > 0);
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(!find->isVisible());
    QCOMPARE(rowsBelow(), all);
    QVERIFY(sample.tree()->hasFocus());
}

void TestMainWindow::keysReachTheirPlaces()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    sample.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&sample.window()));
    auto *tabs = sample.window().findChild<QTabWidget *>();
    QTest::keyClick(&sample.window(), Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(sample.tree()->hasFocus());
    QTest::keyClick(sample.tree(), Qt::Key_Return);
    QCOMPARE(tabs->currentIndex(), 0);
    QTest::keyClick(&sample.window(), Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(sample.list()->hasFocus());
    QTest::keyClick(&sample.window(), Qt::Key_4, Qt::AltModifier);
    QTRY_COMPARE(tabs->currentIndex(), 1);
    QTest::keyClick(&sample.window(), Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(tabs->currentIndex(), 0);
    QTest::keyClick(&sample.window(), Qt::Key_5, Qt::AltModifier);
    QTRY_COMPARE(tabs->currentIndex(), 2);
    QTest::keyClick(&sample.window(), Qt::Key_F1);
    QTRY_COMPARE(tabs->currentIndex(), 0);
    // Every key is in a menu too, and no two share one.
    QSet<QString> keys;
    for (const QAction *action : sample.window().findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys.insert(key.toString());
            QVERIFY2(!action->associatedObjects().isEmpty(), qPrintable(action->text()));
        }
    }
    for (const auto *wanted : {"Ctrl+L", "Ctrl+R", "F5", "Ctrl+O", "Ctrl+E", "Ctrl+F", "Ctrl+C",
                               "Ctrl+Shift+C", "F2", "Alt+1", "Alt+2", "Alt+3", "Alt+4", "Esc", "F1"})
        QVERIFY2(keys.contains(QLatin1StringView(wanted)), wanted);
}

void TestMainWindow::requestAndResponseAreShown()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    sample.action(QStringLiteral("Response"))->trigger();
    const auto textOf = [&](const QString &name) {
        for (const auto *view : sample.window().findChildren<QPlainTextEdit *>()) {
            if (view->accessibleName() == name)
                return view->toPlainText();
        }
        return QString();
    };
    QTRY_VERIFY(textOf(QStringLiteral("Response")).contains(QStringLiteral("\"IkeEncAlg\": \"aes\"")));
    QVERIFY(textOf(QStringLiteral("Response")).contains(secretMask()));
    sample.action(QStringLiteral("Request"))->trigger();
    const QString request = textOf(QStringLiteral("Request"));
    QVERIFY2(request.startsWith(QStringLiteral("POST https://")), qPrintable(request));
    QVERIFY(request.contains(QStringLiteral("DescribeVpnConnection")));
}

void TestMainWindow::cancelEndsTheWait()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    QTRY_VERIFY(!sample.action(QStringLiteral("Cancel"))->isEnabled());
    const QString before = sample.sentence();
    sample.action(QStringLiteral("Refresh"))->trigger();
    QVERIFY(sample.action(QStringLiteral("Cancel"))->isEnabled());
    QVERIFY2(sample.status().startsWith(QStringLiteral("Reading")), qPrintable(sample.status()));
    sample.action(QStringLiteral("Cancel"))->trigger();
    QTRY_VERIFY(!sample.action(QStringLiteral("Cancel"))->isEnabled());
    QCOMPARE(sample.status(), QStringLiteral("Cancelled."));
    QCOMPARE(sample.sentence(), before);
    QVERIFY(sample.errorHeadline().isEmpty());
}

void TestMainWindow::noSecretBeforeItIsRevealed()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    sample.action(QStringLiteral("Response"))->trigger();
    sample.action(QStringLiteral("Request"))->trigger();
    sample.tree()->setCurrentIndex(sample.row(QStringLiteral("Pre-shared key")));
    QTest::qWait(50);
    const QString secret = QStringLiteral("1234567");
    for (const QString &text : sample.visibleTexts())
        QVERIFY2(!text.contains(secret), "a text of the window holds the pre-shared key");
}

void TestMainWindow::stateIsKeptOnlyWhenChanged()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    sample.window().close();
    QVERIFY2(sample.settings().allKeys().isEmpty(),
             qPrintable(sample.settings().allKeys().join(QLatin1Char(' '))));
    sample.window().show();
    sample.window().resize(900, 650);
    sample.window().close();
    QCOMPARE(sample.settings().allKeys(), QStringList{QStringLiteral("window1/geometry")});
}

void TestMainWindow::brokenSettingsDoNotStopTheStart()
{
    SampleWindow sample(
        "[window1]\ngeometry=@ByteArray(nonsense)\nacross=12\ndown=@Invalid()\n"
        "settingColumns=@ByteArray(\\x1\\x2)\n[chosen]\naccount=gone\nregion=@Size(1 2)\n\xff\xfe[[[");
    QVERIFY(sample.startAndWait());
    QVERIFY(sample.window().width() > 400);
    QVERIFY(sample.sentence().contains(QStringLiteral("Phase 1")));
}

void TestMainWindow::aPaletteChangeIsFollowed()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    const QImage light = sample.window().grab().toImage();
    QPalette dark = QApplication::palette();
    dark.setColor(QPalette::Window, QColor(0x1e, 0x1f, 0x22));
    dark.setColor(QPalette::Base, QColor(0x2b, 0x2d, 0x31));
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::Text, Qt::white);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(dark);
    QTest::qWait(20);
    const QImage changed = sample.window().grab().toImage();
    QApplication::setPalette(before);
    QVERIFY(light != changed);
    const QWidget *paper = sample.tree()->viewport();
    const QPoint corner = paper->mapTo(&sample.window(), paper->rect().bottomRight() - QPoint(2, 2));
    QVERIFY(light.pixelColor(corner).lightness() > 200);
    QVERIFY(changed.pixelColor(corner).lightness() < 80);
}

void TestMainWindow::comesBackWhereItWas()
{
    QByteArray kept;
    QList<int> across;
    {
        SampleWindow sample;
        QVERIFY(sample.startAndWait());
        sample.window().resize(1011, 707);
        auto *splitter = sample.window().findChild<QSplitter *>(QStringLiteral("across"));
        QVERIFY(splitter);
        splitter->setSizes({400, 600});
        Q_EMIT splitter->splitterMoved(400, 1);
        across = splitter->sizes();
        sample.window().close();
        sample.settings().sync();
        QFile file(sample.settings().fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        kept = file.readAll();
    }
    SampleWindow again(kept);
    QVERIFY(again.startAndWait());
    QCOMPARE(again.window().size(), QSize(1011, 707));
    QCOMPARE(again.window().findChild<QSplitter *>(QStringLiteral("across"))->sizes(), across);
}

void TestMainWindow::aWindowThatWasPutAwayComesBack()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    sample.window().showMinimized();
    QVERIFY(sample.window().isMinimized());
    sample.window().openFile({});
    QVERIFY(!sample.window().isMinimized());
    QVERIFY(sample.window().isVisible());
}

TUNNELGLASS_TEST(window_main_window, TestMainWindow, QApplication)
#include "tst_MainWindow.moc"
