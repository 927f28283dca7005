// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Language.h"
#include "base/SystemClock.h"
#include "desktop/WindowHost.h"
#include "support/TestProgram.h"
#include "ui/PreferenceDesk.h"
#include "ui/window/SampleWindow.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileOpenEvent>
#include <QLabel>
#include <QMenuBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// Another language is chosen while the program runs.
class TestWindowHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguages(); }
    void cleanup() { setApplicationLanguage(QStringLiteral("en")); }
    void theWindowGoesOnInTheOtherLanguage();
    void thePreferencesStayOpen();
    void anOpenedFileGoesOn();
    void theDesktopOpensAFile();
    void theSystemsLanguageIsTheOneMeant();
    void whatWentWrongIsStillTold();
    void aFileThatIsBeingReadIsNotLost();
    void whatIsKeptIsOnTheDisk();
};

namespace {

const QString chinese = QStringLiteral("zh-CN");

struct Host
{
    SampleWindow sample;
    SystemClock clock;
    desktop::WindowHost host{{clock, sample.book(), sample.preferences(), sample.settings()}};

    ui::MainWindow &window() { return host.window(); }

    QTreeView *tree() { return window().findChild<QTreeView *>(QStringLiteral("settingTree")); }

    QStringList menus()
    {
        QStringList titles;
        for (QAction *action : window().menuBar()->actions())
            titles.append(action->text());
        return titles;
    }

    bool start()
    {
        window().show();
        window().start({}, QStringLiteral("sample"));
        return QTest::qWaitFor([this] { return tree()->model()->rowCount() > 0 && listed() > 0; });
    }

    int listed()
    {
        auto *view = window().findChild<QTableView *>();
        return view ? view->model()->rowCount() : 0;
    }

    void choose(const QString &language)
    {
        ui::Preferences wanted = sample.preferences().now();
        wanted.language = language;
        sample.preferences().set(wanted);
    }
};

bool hasText(QWidget &window, const QString &part)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&part](const QLabel *label) { return label->text().contains(part); });
}

} // namespace

void TestWindowHost::theWindowGoesOnInTheOtherLanguage()
{
    Host host;
    QVERIFY(host.start());
    host.window().resize(1111, 777);
    const QStringList english = host.menus();
    const QModelIndex current = host.tree()->currentIndex();
    QVERIFY(current.isValid());
    const int listed = host.listed();
    const ui::MainWindow *before = &host.window();

    host.choose(chinese);
    QTRY_VERIFY(&host.window() != before);
    QTRY_COMPARE(host.listed(), listed);
    QVERIFY(host.menus() != english);
    QVERIFY2(host.menus().first().startsWith(QStringLiteral("文件")), qPrintable(host.menus().first()));
    QVERIFY(hasText(host.window(), QStringLiteral("第一阶段未建立")));
    QVERIFY(host.tree()->model()->rowCount() > 0);
    QVERIFY(host.tree()->currentIndex().isValid());
    QCOMPARE(host.window().size(), QSize(1111, 777));
    QVERIFY(host.window().isVisible());

    const ui::MainWindow *chineseWindow = &host.window();
    host.choose(QStringLiteral("en"));
    QTRY_VERIFY(&host.window() != chineseWindow);
    QCOMPARE(host.menus(), english);
}

void TestWindowHost::thePreferencesStayOpen()
{
    Host host;
    QVERIFY(host.start());
    host.window().preferences()->open();
    auto *language = host.window().findChild<QComboBox *>(QStringLiteral("language"));
    QVERIFY(language);
    const ui::MainWindow *before = &host.window();
    language->setCurrentIndex(language->findData(chinese));
    Q_EMIT language->activated(language->currentIndex());
    QTRY_VERIFY(&host.window() != before);
    const ui::PreferencesDialog *dialog = host.window().preferences()->dialog();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), QStringLiteral("首选项"));
    QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("language"))->currentData().toString(), chinese);
}

void TestWindowHost::anOpenedFileGoesOn()
{
    Host host;
    QVERIFY(host.start());
    host.window().openFile(QStringLiteral(TUNNELGLASS_TEST_DATA) +
                           QStringLiteral("/samples/DescribeVpnConnections.2026-model.json"));
    QTRY_VERIFY(host.window().state().listIsLocal);
    const int listed = host.listed();
    const ui::MainWindow *before = &host.window();
    host.choose(chinese);
    QTRY_VERIFY(&host.window() != before);
    QTRY_COMPARE(host.listed(), listed);
    QVERIFY(host.window().state().listIsLocal);
    QVERIFY(hasText(host.window(), QStringLiteral("DescribeVpnConnections.2026-model.json")));
}

void TestWindowHost::theDesktopOpensAFile()
{
    Host host;
    QVERIFY(host.start());
    QFileOpenEvent event(QStringLiteral(TUNNELGLASS_TEST_DATA) +
                         QStringLiteral("/samples/DescribeVpnConnections.2026-model.json"));
    QVERIFY(QCoreApplication::sendEvent(QCoreApplication::instance(), &event));
    QTRY_VERIFY(host.window().state().listIsLocal);
}

void TestWindowHost::theSystemsLanguageIsTheOneMeant()
{
    const ui::Preferences usual;
    QCOMPARE(desktop::wantedLanguage(usual, {QStringLiteral("zh-CN")}), chinese);
    QCOMPARE(desktop::wantedLanguage(usual, {}), QStringLiteral("en"));
    ui::Preferences chosen;
    chosen.language = QStringLiteral("en");
    QCOMPARE(desktop::wantedLanguage(chosen, {QStringLiteral("zh-CN")}), QStringLiteral("en"));
    chosen.language = QStringLiteral("tlh"); // of a version that had it
    QCOMPARE(desktop::wantedLanguage(chosen, {QStringLiteral("zh-CN")}), QStringLiteral("en"));
}

void TestWindowHost::whatWentWrongIsStillTold()
{
    Host host;
    QVERIFY(host.start());
    host.window().openFile(QStringLiteral("/nowhere/at-all.json"));
    const auto headline = [&host] {
        const auto *label = host.window().findChild<QLabel *>(QStringLiteral("errorHeadline"));
        return label->isVisible() ? label->text() : QString();
    };
    QTRY_VERIFY(headline().contains(QStringLiteral("at-all.json")));
    const QString english = headline();
    const ui::MainWindow *before = &host.window();
    host.choose(chinese);
    QTRY_VERIFY(&host.window() != before);
    QTRY_VERIFY(headline().contains(QStringLiteral("at-all.json")));
    QVERIFY(headline() != english);
}

void TestWindowHost::aFileThatIsBeingReadIsNotLost()
{
    Host host;
    QVERIFY(host.start());
    const ui::MainWindow *before = &host.window();
    host.window().openFile(QStringLiteral(TUNNELGLASS_TEST_DATA) +
                           QStringLiteral("/samples/DescribeVpnConnections.2026-model.json"));
    QVERIFY(host.window().isAtFiles());
    host.choose(chinese);
    QTRY_VERIFY(&host.window() != before);
    QVERIFY(host.window().state().listIsLocal);
    QTRY_VERIFY(hasText(host.window(), QStringLiteral("DescribeVpnConnections.2026-model.json")));
}

void TestWindowHost::whatIsKeptIsOnTheDisk()
{
    Host host;
    QVERIFY(host.start());
    const auto bytes = [&host] {
        QFile file(host.sample.settings().fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    host.host.keep();
    QVERIFY(!bytes().contains("geometry"));
    host.window().resize(1111, 777);
    host.host.keep();
    // Without a return to the event loop: at the end of a session there may be none.
    QVERIFY2(bytes().contains("geometry"), bytes().constData());
}

TUNNELGLASS_TEST(window_host, TestWindowHost, QApplication)
#include "tst_WindowHost.moc"
