// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"
#include "ui/Contrast.h"
#include "ui/Diagnostics.h"
#include "ui/PreferenceDesk.h"
#include "ui/PreferenceStore.h"
#include "ui/SchemeSwitch.h"
#include "ui/dialogs/AboutBox.h"
#include "ui/views/RevealTimer.h"
#include "ui/window/SampleWindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace tunnelglass;
using namespace tunnelglass::test;
using ui::contrast;
using ui::readableContrast;

/// What is set in the preferences holds at once, is kept, and survives a settings file that is broken.
class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areKept();
    void brokenSettings_data();
    void brokenSettings();
    void numbersStayWithinTheirLimits();
    void callsFollow();
    void aCaFileThatIsNoneIsTold();
    void aCaFilePutRightIsTaken();
    void theClipboardIsClearedInTime();
    void secretsAreAskedFor();
    void theDialogShowsAndSets();
    void schemes_data();
    void schemes();
    void schemeChangesAtOnce();
    void diagnosticsHoldNoName();
    void diagnosticsAreCopied();
};

namespace {

ui::Preferences changedPreferences()
{
    ui::Preferences changed;
    changed.language = QStringLiteral("zh-CN");
    changed.scheme = ui::ColorScheme::Dark;
    changed.timeoutSeconds = 77;
    changed.proxy = ui::ProxyChoice::Manual;
    changed.proxyHost = QStringLiteral("proxy.example");
    changed.proxyPort = 3128;
    changed.caFile = QStringLiteral("/etc/ca.pem");
    changed.revealSeconds = 11;
    changed.clipboardSeconds = 12;
    changed.idleMinutes = 13;
    changed.confirmSecrets = true;
    changed.logFile = true;
    return changed;
}

} // namespace

void TestPreferences::areKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.ini"));
    {
        QSettings settings(path, QSettings::IniFormat);
        ui::PreferenceStore store(settings);
        QCOMPARE(store.now(), ui::Preferences());
        store.set(changedPreferences());
        QCOMPARE(store.now(), changedPreferences());
    }
    QSettings settings(path, QSettings::IniFormat);
    const ui::PreferenceStore store(settings);
    QCOMPARE(store.now(), changedPreferences());
    QVERIFY(!store.complaint());
}

void TestPreferences::brokenSettings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("named");
    QTest::newRow("words for numbers")
        << QByteArray("[preferences]\ntimeoutSeconds=soon\n") << "timeoutSeconds";
    QTest::newRow("beyond the limits")
        << QByteArray("[preferences]\nrevealSeconds=99999\n") << "revealSeconds";
    QTest::newRow("no such scheme") << QByteArray("[preferences]\ncolorScheme=7\n") << "colorScheme";
    QTest::newRow("no file of settings") << QByteArray("\x7f"
                                                       "ELF\x02\x01\xff\xfe[[[")
                                         << "settings.ini.damaged";
    QTest::newRow("zeros where a crash was") << QByteArray(512, '\0') << "settings.ini.damaged";
    QTest::newRow("a torn line behind others")
        << QByteArray("[window1]\ngeometry=1\ntorn\n") << "settings.ini.damaged";
}

void TestPreferences::brokenSettings()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, named);
    SampleWindow sample(content);
    QCOMPARE(sample.preferences().now(), ui::Preferences());
    QVERIFY(sample.startAndWait());
    QVERIFY(sample.preferences().complaint());
    QVERIFY(!sample.errorHeadline().isEmpty());
    const QString told = sample.errorHeadline() + sample.errorExplanation();
    QVERIFY2(told.contains(named), qPrintable(told));
    QVERIFY2(!sample.window().findChild<QPushButton *>(QStringLiteral("errorAction"))->isVisible(),
             "a button that does nothing");
    // The session after it works: a profile can be kept.
    credentials::Profile profile;
    profile.name = QStringLiteral("Shanghai");
    QVERIFY(sample.store().add(profile));
}

void TestPreferences::aCaFilePutRightIsTaken()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    const QString path = sample.folder() + QStringLiteral("/ca.pem");
    ui::Preferences wanted;
    wanted.caFile = path;
    sample.preferences().set(wanted);
    QTRY_VERIFY(!sample.errorHeadline().isEmpty());
    // The panel's button leads to where it is chosen.
    auto *choose = sample.window().findChild<QPushButton *>(QStringLiteral("errorAction"));
    QVERIFY(choose && choose->isVisible());
    choose->click();
    ui::PreferencesDialog *dialog = sample.window().preferences()->dialog();
    QVERIFY(dialog && dialog->page() == ui::PreferencesDialog::NetworkPage);
    QVERIFY(QFile::copy(QStringLiteral(TUNNELGLASS_TEST_DATA) + QStringLiteral("/certificates/authority.pem"),
                        path));
    dialog->reject();
    QTRY_VERIFY(sample.errorHeadline().isEmpty());
    QVERIFY(!sample.book().limits().caCertificates.isEmpty());

    // Who does without a file that cannot be read is not reminded of it.
    wanted.caFile = sample.folder() + QStringLiteral("/nowhere.pem");
    sample.preferences().set(wanted);
    QTRY_VERIFY(!sample.errorHeadline().isEmpty());
    wanted.caFile.clear();
    sample.preferences().set(wanted);
    QTRY_VERIFY(sample.errorHeadline().isEmpty());
}

void TestPreferences::theClipboardIsClearedInTime()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    ui::Preferences wanted;
    wanted.clipboardSeconds = 7;
    sample.preferences().set(wanted);
    sample.tree()->setCurrentIndex(sample.row(QStringLiteral("Pre-shared key")));
    sample.action(QStringLiteral("Copy secret"))->trigger();
    QVERIFY2(sample.status().contains(QStringLiteral("7 s")), qPrintable(sample.status()));
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    // Who locks does not leave it there.
    sample.action(QStringLiteral("Lock now"))->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestPreferences::numbersStayWithinTheirLimits()
{
    SampleWindow sample;
    ui::Preferences wanted;
    wanted.timeoutSeconds = 0;
    wanted.clipboardSeconds = 1000000;
    wanted.idleMinutes = -1;
    sample.preferences().set(wanted);
    QCOMPARE(sample.preferences().now().timeoutSeconds, ui::PreferenceStore::leastSeconds);
    QCOMPARE(sample.preferences().now().clipboardSeconds, ui::PreferenceStore::mostSecretSeconds);
    QCOMPARE(sample.preferences().now().idleMinutes, 0);
}

void TestPreferences::callsFollow()
{
    SampleWindow sample;
    ui::Preferences wanted;
    wanted.timeoutSeconds = 42;
    sample.preferences().set(wanted);
    QCOMPARE(sample.book().choices().first().account.options.totalTimeout, std::chrono::milliseconds(42000));
    wanted.timeoutSeconds = 6;
    sample.preferences().set(wanted);
    const openapi::CallOptions &options = sample.book().choices().first().account.options;
    QCOMPARE(options.totalTimeout, std::chrono::milliseconds(6000));
    QVERIFY(options.connectTimeout <= options.totalTimeout);
}

void TestPreferences::aCaFileThatIsNoneIsTold()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    ui::Preferences wanted;
    wanted.caFile = sample.folder() + QStringLiteral("/nowhere.pem");
    sample.preferences().set(wanted);
    QTRY_VERIFY(!sample.errorHeadline().isEmpty());
    QVERIFY(sample.errorExplanation().contains(QStringLiteral("nowhere.pem")) ||
            sample.errorHeadline().contains(QStringLiteral("nowhere.pem")));
}

void TestPreferences::secretsAreAskedFor()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    ui::Preferences wanted;
    wanted.confirmSecrets = true;
    wanted.revealSeconds = 5;
    sample.preferences().set(wanted);
    sample.tree()->setCurrentIndex(sample.row(QStringLiteral("Pre-shared key")));
    const auto secret = [&sample] {
        return sample.row(QStringLiteral("Pre-shared key")).siblingAtColumn(1).data().toString();
    };
    const QString masked = secret();
    const auto box = [&sample] { return sample.window().findChild<QMessageBox *>(); };

    sample.action(QStringLiteral("Reveal or hide secret"))->trigger();
    QTRY_VERIFY(box());
    QCOMPARE(secret(), masked);
    box()->reject();
    QTRY_VERIFY(!box());
    QCOMPARE(secret(), masked);

    sample.action(QStringLiteral("Copy secret"))->trigger();
    QTRY_VERIFY(box());
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("1234567")));
    box()->reject();
    QTRY_VERIFY(!box());

    sample.action(QStringLiteral("Reveal or hide secret"))->trigger();
    QTRY_VERIFY(box());
    for (QAbstractButton *button : box()->buttons()) {
        if (box()->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_VERIFY(secret() != masked);
    QVERIFY2(sample.status().contains(QStringLiteral("5 s")), qPrintable(sample.status()));
    // Hiding needs no question.
    sample.action(QStringLiteral("Reveal or hide secret"))->trigger();
    QCOMPARE(secret(), masked);
}

void TestPreferences::theDialogShowsAndSets()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    sample.action(QStringLiteral("Preferences…"))->trigger();
    ui::PreferencesDialog *dialog = sample.window().preferences()->dialog();
    QVERIFY(dialog && dialog->isVisible());
    const auto now = [&sample] { return sample.preferences().now(); };

    auto *proxy = dialog->findChild<QComboBox *>(QStringLiteral("proxy"));
    auto *host = dialog->findChild<QLineEdit *>(QStringLiteral("proxyHost"));
    QVERIFY(!host->isEnabled());
    proxy->setCurrentIndex(proxy->findData(int(ui::ProxyChoice::Manual)));
    Q_EMIT proxy->activated(proxy->currentIndex());
    QVERIFY(host->isEnabled());
    host->setText(QStringLiteral(" proxy.example "));
    Q_EMIT host->editingFinished();
    QCOMPARE(now().proxy, ui::ProxyChoice::Manual);
    QCOMPARE(now().proxyHost, QStringLiteral("proxy.example"));

    // What people paste.
    host->setText(QStringLiteral("http://user:word@other.example:3128/"));
    Q_EMIT host->editingFinished();
    QCOMPARE(now().proxyHost, QStringLiteral("other.example"));
    QCOMPARE(now().proxyPort, 3128);
    QCOMPARE(host->text(), QStringLiteral("other.example"));
    const int port = now().proxyPort;

    dialog->findChild<QCheckBox *>(QStringLiteral("confirmSecrets"))->click();
    QVERIFY(now().confirmSecrets);
    const QList<QSpinBox *> numbers = dialog->findChildren<QSpinBox *>();
    QCOMPARE(numbers.size(), 5);
    for (QSpinBox *number : numbers)
        number->setValue(number->value() + 1);
    const ui::Preferences usual;
    QCOMPARE(now().timeoutSeconds, usual.timeoutSeconds + 1);
    QCOMPARE(now().proxyPort, port + 1);
    QCOMPARE(now().revealSeconds, usual.revealSeconds + 1);
    QCOMPARE(now().clipboardSeconds, usual.clipboardSeconds + 1);
    QCOMPARE(now().idleMinutes, usual.idleMinutes + 1);
}

void TestPreferences::schemes_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPreferences::schemes()
{
    QFETCH(bool, dark);
    const QPalette palette = ui::SchemeSwitch::palette(dark);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const auto &[front, behind] : pairs) {
        const double ratio = contrast(palette.color(front), palette.color(behind));
        QVERIFY2(ratio >= readableContrast,
                 qPrintable(QStringLiteral("%1 on %2: %3").arg(front).arg(behind).arg(ratio)));
    }
    QCOMPARE(palette.color(QPalette::Window).lightnessF() < 0.5, dark);
}

void TestPreferences::schemeChangesAtOnce()
{
    const QString style = QApplication::style()->name();
    const QColor usual = QApplication::palette().color(QPalette::Base);
    ui::SchemeSwitch scheme;
    scheme.use(ui::ColorScheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(0x1e, 0x1f, 0x22));
    scheme.use(ui::ColorScheme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(Qt::white));
    scheme.use(ui::ColorScheme::System);
    QCOMPARE(QApplication::palette().color(QPalette::Base), usual);
    QCOMPARE(QApplication::style()->name(), style);
}

void TestPreferences::diagnosticsHoldNoName()
{
    SampleWindow sample;
    ui::Preferences wanted = changedPreferences();
    wanted.language.clear();
    sample.preferences().set(wanted);
    const QString text = ui::diagnosticText(sample.preferences());
    QVERIFY(text.contains(QString::fromLatin1(qVersion())));
    QVERIFY(text.contains(QStringLiteral("Time-out: 77 s")));
    for (const QString &name :
         {wanted.proxyHost, wanted.caFile, QSysInfo::machineHostName(), QDir::homePath()})
        QVERIFY2(!text.contains(name), qPrintable(name));
}

void TestPreferences::diagnosticsAreCopied()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    sample.window().preferences()->about();
    auto *about = sample.window().findChild<ui::AboutBox *>();
    QVERIFY(about);
    QGuiApplication::clipboard()->clear();
    for (QPushButton *button : about->findChildren<QPushButton *>()) {
        if (button->text().remove(QLatin1Char('&')).contains(QStringLiteral("diagnostic")))
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), ui::diagnosticText(sample.preferences()));
}

TUNNELGLASS_TEST(window_preferences, TestPreferences, QApplication)
#include "tst_Preferences.moc"
