// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"
#include "ui/window/SampleWindow.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// The menu of what was looked at last.
class TestRecentDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsAreOffered();
    void filesAreOffered();
    void theListIsShort();
    void itCanBeCleared();
    void oddEntriesDoNoHarm();
};

namespace {

QMenu *recentMenu(SampleWindow &sample)
{
    for (QMenu *menu : sample.window().menuBar()->findChildren<QMenu *>()) {
        if (menu->title().remove(u'&') == QStringLiteral("Open recent"))
            return menu;
    }
    return nullptr;
}

QStringList offered(SampleWindow &sample)
{
    QStringList texts;
    for (const QAction *action : recentMenu(sample)->actions()) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

QString copyOfSample(const SampleWindow &sample, const QString &name)
{
    const QString path = sample.folder() + u'/' + name;
    QFile::copy(QStringLiteral(TUNNELGLASS_TEST_DATA) +
                    QStringLiteral("/samples/DescribeVpnConnection.2026-model.json"),
                path);
    return path;
}

} // namespace

void TestRecentDesk::connectionsAreOffered()
{
    QByteArray settings;
    {
        SampleWindow sample;
        QVERIFY(!recentMenu(sample)->isEnabled());
        QVERIFY(sample.startAndWait());
        // What it begins with by itself was nobody's choice.
        QVERIFY(offered(sample).isEmpty());
        sample.enterConnectionId(QStringLiteral("hz-branch-ningbo"));
        QTRY_COMPARE(offered(sample).size(), 2);
        QVERIFY2(offered(sample).value(0).startsWith(QStringLiteral("hz-branch-ningbo in cn-hangzhou, ")),
                 qPrintable(offered(sample).value(0)));
        sample.settings().sync();
        QFile file(sample.settings().fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        settings = file.readAll();
    }
    // The next start has it, and it leads there.
    SampleWindow later(settings);
    QVERIFY(later.startAndWait());
    recentMenu(later)->actions().first()->trigger();
    QTRY_VERIFY(later.window().windowTitle().contains(QStringLiteral("hz-branch-ningbo")));
}

void TestRecentDesk::filesAreOffered()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    const QString path = copyOfSample(sample, QStringLiteral("a & b.json"));
    sample.window().openFile(path);
    QTRY_COMPARE(offered(sample).value(0), QStringLiteral("a && b.json"));
    // A file that is gone says so.
    QVERIFY(QFile::remove(path));
    recentMenu(sample)->actions().first()->trigger();
    QTRY_VERIFY(!sample.errorHeadline().isEmpty());
}

void TestRecentDesk::theListIsShort()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    for (int number = 0; number < 12; ++number) {
        const QString name = QStringLiteral("%1.json").arg(number);
        sample.window().openFile(copyOfSample(sample, name));
        QTRY_COMPARE(offered(sample).value(0), name);
    }
    QCOMPARE(offered(sample).filter(QStringLiteral(".json")).size(), 8);
    // Once more: it moves up, and is there once.
    sample.window().openFile(sample.folder() + QStringLiteral("/7.json"));
    QTRY_COMPARE(offered(sample).value(0), QStringLiteral("7.json"));
    QCOMPARE(offered(sample).count(QStringLiteral("7.json")), 1);
}

void TestRecentDesk::itCanBeCleared()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    sample.window().openFile(copyOfSample(sample, QStringLiteral("a.json")));
    QTRY_COMPARE(offered(sample).size(), 2);
    recentMenu(sample)->actions().last()->trigger();
    QVERIFY(offered(sample).isEmpty());
    QVERIFY(!recentMenu(sample)->isEnabled());
}

void TestRecentDesk::oddEntriesDoNoHarm()
{
    SampleWindow sample(
        "[recent]\nconnections=@Invalid(), nonsense, \"gone\\ncn-hangzhou\\nvco-1\\nname\"\nfiles=7\n");
    QVERIFY(sample.startAndWait());
    QVERIFY(offered(sample).contains(QStringLiteral("7")));
    QVERIFY(offered(sample).filter(QStringLiteral("vco-1")).isEmpty());
}

TUNNELGLASS_TEST(window_recent, TestRecentDesk, QApplication)
#include "tst_RecentDesk.moc"
