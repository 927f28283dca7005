// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "snapshot/SavedResponse.h"
#include "support/TestProgram.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/ExportScopeBox.h"
#include "ui/window/SampleWindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tunnelglass;
using test::SampleWindow;

namespace {

void clickRow(const SampleWindow &sample, int row, Qt::KeyboardModifiers keys)
{
    const QTableView *list = sample.list();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, keys,
                      list->visualRect(list->model()->index(row, 0)).center());
}

QStringList selectedIds(const SampleWindow &sample)
{
    QStringList ids;
    // The column that is hidden has the ids.
    const QModelIndexList rows = sample.list()->selectionModel()->selectedRows(2);
    for (const QModelIndex &row : rows)
        ids.append(row.data().toString());
    ids.sort();
    return ids;
}

ui::ExportDialog *openExport(const SampleWindow &sample)
{
    sample.action(QStringLiteral("Export…"))->trigger();
    return const_cast<SampleWindow &>(sample).window().findChild<ui::ExportDialog *>();
}

QMenu *copyMenu(const SampleWindow &sample)
{
    return sample.action(QStringLiteral("Copy connection as"))->menu();
}

QAction *copyAction(const SampleWindow &sample, const QString &format)
{
    QMenu *menu = copyMenu(sample);
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->data().toString() == format)
            return action;
    }
    return nullptr;
}

} // namespace

/// What leads to an export in the window: selecting several, Copy as, locking, cancelling.
class TestExportFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalAreSelectedWithoutLookingAtThem();
    void theKeyboardSelectsSeveral();
    void theSelectionOutlivesAReadAndAFilter();
    void selectedAndListedAreOffered();
    void copiesWithoutSecrets();
    void copyingOffersWhatAClipboardTakes();
    void lockingClosesTheDialog();
    void printingHasTheStandardKey();
};

void TestExportFlow::severalAreSelectedWithoutLookingAtThem()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    const QString title = sample.window().windowTitle();
    clickRow(sample, 4, Qt::NoModifier);
    QTRY_VERIFY(sample.window().windowTitle() != title);
    const QString looked = sample.window().windowTitle();
    clickRow(sample, 6, Qt::ControlModifier);
    clickRow(sample, 8, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(selectedIds(sample).size(), 4);
    QTest::qWait(50);
    QCOMPARE(sample.window().windowTitle(), looked);
    // A plain click is what it always was.
    clickRow(sample, 5, Qt::NoModifier);
    QCOMPARE(selectedIds(sample).size(), 1);
    QTRY_VERIFY(sample.window().windowTitle() != looked);
}

void TestExportFlow::theKeyboardSelectsSeveral()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    sample.list()->setFocus();
    sample.list()->setCurrentIndex(sample.list()->model()->index(2, 0));
    QTest::keyClick(sample.list(), Qt::Key_Down);
    QCOMPARE(selectedIds(sample).size(), 1);
    QTest::keyClick(sample.list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(sample.list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selectedIds(sample).size(), 3);
    QTest::keyClick(sample.list(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(int(selectedIds(sample).size()), sample.list()->model()->rowCount());
    // Enter looks at the current one and leaves the selection.
    const QString title = sample.window().windowTitle();
    QTest::keyClick(sample.list(), Qt::Key_Return);
    QTRY_VERIFY(sample.window().windowTitle() != title);
    QCOMPARE(int(selectedIds(sample).size()), sample.list()->model()->rowCount());
}

void TestExportFlow::theSelectionOutlivesAReadAndAFilter()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    clickRow(sample, 1, Qt::ControlModifier);
    clickRow(sample, 3, Qt::ControlModifier);
    clickRow(sample, 5, Qt::ControlModifier);
    const QStringList chosen = selectedIds(sample);
    QVERIFY(chosen.size() > 2);
    auto *filter = sample.list()->parentWidget()->findChild<QLineEdit *>();
    filter->setText(QStringLiteral("vco"));
    QCOMPARE(selectedIds(sample), chosen);
    filter->clear();
    QSignalSpy reset(sample.list()->model(), &QAbstractItemModel::modelReset);
    sample.action(QStringLiteral("Refresh"))->trigger();
    QVERIFY(reset.wait());
    QTRY_VERIFY(!sample.action(QStringLiteral("Cancel"))->isEnabled());
    QCOMPARE(selectedIds(sample), chosen);
}

void TestExportFlow::selectedAndListedAreOffered()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    clickRow(sample, 2, Qt::NoModifier);
    clickRow(sample, 4, Qt::ControlModifier);
    const QStringList chosen = selectedIds(sample);
    QCOMPARE(chosen.size(), 2);
    auto *dialog = openExport(sample);
    QVERIFY(dialog);
    const int listed = sample.list()->model()->rowCount();
    QCOMPARE(dialog->request().scope.count, 2);
    auto *scopes = dialog->findChild<ui::ExportScopeBox *>();
    QCOMPARE(scopes->count(), 3);
    QVERIFY(scopes->itemText(2).contains(QString::number(listed)));
    const QString path = sample.folder() + QStringLiteral("/two.tunnelglass.json");
    auto *name = dialog->findChild<QLineEdit *>();
    name->selectAll();
    QTest::keyClicks(name, path);
    dialog->accept();
    QTRY_VERIFY2(sample.status().startsWith(QStringLiteral("Exported")), qPrintable(sample.status()));
    const auto saved = snapshot::openSavedResponse(path);
    QVERIFY(saved);
    QStringList written;
    for (std::size_t place = 0; place < saved->connections.size(); ++place)
        written.append(saved->connection(place)->connection->id);
    written.sort();
    QCOMPARE(written, chosen);
}

void TestExportFlow::copiesWithoutSecrets()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    QAction *json = copyAction(sample, QStringLiteral("json"));
    QVERIFY(json);
    QGuiApplication::clipboard()->clear();
    json->trigger();
    QTRY_VERIFY(sample.status().contains(QStringLiteral("without secrets")));
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(SampleWindow::downConnectionId()));
    QVERIFY(!copied.contains(QStringLiteral("1234567")));
    // What was copied can be pasted again.
    sample.action(QStringLiteral("Paste response"))->trigger();
    QTRY_VERIFY(sample.status().startsWith(QStringLiteral("Opened")));
}

void TestExportFlow::copyingOffersWhatAClipboardTakes()
{
    SampleWindow sample;
    QVERIFY(!copyMenu(sample)->menuAction()->isEnabled());
    QVERIFY(sample.startAndWait());
    QVERIFY(copyMenu(sample)->menuAction()->isEnabled());
    QVERIFY(copyAction(sample, QStringLiteral("swanctl")));
    QVERIFY(!copyAction(sample, QStringLiteral("pdf")));
    copyAction(sample, QStringLiteral("png"))->trigger();
    QTRY_VERIFY(!QGuiApplication::clipboard()->image().isNull());
}

void TestExportFlow::lockingClosesTheDialog()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    auto *dialog = openExport(sample);
    QVERIFY(dialog && dialog->isVisible());
    sample.action(QStringLiteral("Lock now"))->trigger();
    QVERIFY(!dialog->isVisible());
}

void TestExportFlow::printingHasTheStandardKey()
{
    SampleWindow sample;
    QAction *print = sample.action(QStringLiteral("Print…"));
    QVERIFY(!print->isEnabled());
    QVERIFY(print->shortcuts().contains(QKeySequence(QKeySequence::Print)));
    QVERIFY(sample.startAndWait());
    QVERIFY(print->isEnabled());
    // No key means two things.
    QStringList keys;
    for (const QAction *action : sample.window().findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString());
    }
    QCOMPARE(keys.removeDuplicates(), 0);
}

TUNNELGLASS_TEST(window_export_flow, TestExportFlow, QApplication)
#include "tst_ExportFlow.moc"
