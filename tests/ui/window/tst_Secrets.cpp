// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"
#include "ui/models/Roles.h"
#include "ui/models/SettingTreeModel.h"
#include "ui/views/ClipboardGuard.h"
#include "ui/views/RevealTimer.h"
#include "ui/views/SettingTreePane.h"
#include "ui/window/SampleWindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace tunnelglass;
using test::SampleWindow;

namespace {

bool shows(const SampleWindow &sample, const QString &secret)
{
    return sample.visibleTexts().join(QLatin1Char('\n')).contains(secret);
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revealedByKeyAndHiddenAgain();
    void hiddenWhenTheTimeIsOver();
    void hiddenWhenTheWindowIsLeft();
    void hiddenByARefresh();
    void buttonsStandInTheRow();
    void theClipboardIsClearedAfterATime();
    void whatOthersCopiedIsLeftAlone();
    void copyValueNeverCopiesASecret();

private:
    const QString m_secret = QStringLiteral("1234567");
};

void TestSecrets::revealedByKeyAndHiddenAgain()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    sample.tree()->setCurrentIndex(sample.row(QStringLiteral("Pre-shared key")));
    QVERIFY(!shows(sample, m_secret));
    QTest::keyClick(sample.tree(), Qt::Key_F2);
    QVERIFY(shows(sample, m_secret));
    QTest::keyClick(sample.tree(), Qt::Key_F2);
    QVERIFY(!shows(sample, m_secret));
}

void TestSecrets::hiddenWhenTheTimeIsOver()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    auto *pane = sample.window().findChild<ui::SettingTreePane *>();
    pane->revealTimer()->setDuration(100);
    sample.tree()->setCurrentIndex(sample.row(QStringLiteral("Pre-shared key")));
    sample.action(QStringLiteral("Reveal or hide secret"))->trigger();
    QVERIFY(shows(sample, m_secret));
    QTRY_VERIFY(!shows(sample, m_secret));
}

void TestSecrets::hiddenWhenTheWindowIsLeft()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    sample.tree()->setCurrentIndex(sample.row(QStringLiteral("Pre-shared key")));
    sample.action(QStringLiteral("Reveal or hide secret"))->trigger();
    QVERIFY(shows(sample, m_secret));
    QEvent left(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(&sample.window(), &left);
    QVERIFY(!shows(sample, m_secret));
}

void TestSecrets::hiddenByARefresh()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    sample.tree()->setCurrentIndex(sample.row(QStringLiteral("Pre-shared key")));
    sample.action(QStringLiteral("Reveal or hide secret"))->trigger();
    QVERIFY(shows(sample, m_secret));
    QSignalSpy reset(sample.tree()->model(), &QAbstractItemModel::modelReset);
    sample.action(QStringLiteral("Refresh"))->trigger();
    QTRY_VERIFY(reset.count() > 0);
    QVERIFY(!shows(sample, m_secret));
}

void TestSecrets::buttonsStandInTheRow()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    const QModelIndex row = sample.row(QStringLiteral("Pre-shared key"));
    sample.tree()->scrollTo(row);
    QWidget *place = sample.tree()->indexWidget(row.siblingAtColumn(ui::SettingTreeModel::ValueColumn));
    QVERIFY(place);
    const auto buttons = place->findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(buttons.at(0)->height() <= sample.tree()->visualRect(row).height());
    buttons.at(0)->click();
    QVERIFY(shows(sample, m_secret));
    QCOMPARE(buttons.at(0)->text(), QStringLiteral("Hide"));
    buttons.at(1)->click();
    QVERIFY2(QGuiApplication::clipboard()->text() == m_secret, "the secret was not copied");
    buttons.at(0)->click();
    QVERIFY(!shows(sample, m_secret));
    QCOMPARE(buttons.at(0)->text(), QStringLiteral("Reveal"));
}

void TestSecrets::theClipboardIsClearedAfterATime()
{
    ui::ClipboardGuard guard;
    QSignalSpy notices(&guard, &ui::ClipboardGuard::notice);
    guard.copy(SecretBytes("k3y"), 50);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
    QCOMPARE(notices.count(), 1);
    QVERIFY(!notices.first().first().toString().contains(QStringLiteral("k3y")));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QTRY_COMPARE(notices.count(), 2);
}

void TestSecrets::whatOthersCopiedIsLeftAlone()
{
    ui::ClipboardGuard guard;
    QSignalSpy notices(&guard, &ui::ClipboardGuard::notice);
    guard.copy(SecretBytes("k3y"), 50);
    QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
    QTRY_COMPARE(notices.count(), 2);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("something else"));
}

void TestSecrets::copyValueNeverCopiesASecret()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    sample.tree()->setFocus();
    sample.tree()->setCurrentIndex(sample.row(QStringLiteral("Pre-shared key")));
    sample.action(QStringLiteral("Reveal or hide secret"))->trigger();
    sample.action(QStringLiteral("Copy value"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    sample.action(QStringLiteral("Copy row as text"))->trigger();
    QVERIFY2(!QGuiApplication::clipboard()->text().contains(m_secret), "the row holds the secret");
    QVERIFY(QGuiApplication::clipboard()->text().contains(secretMask()));
    sample.action(QStringLiteral("Copy API path"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("IkeConfig.Psk"));
}

TUNNELGLASS_TEST(window_secrets, TestSecrets, QApplication)
#include "tst_Secrets.moc"
