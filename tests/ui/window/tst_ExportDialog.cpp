// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Language.h"
#include "support/FileContent.h"
#include "support/TestProgram.h"
#include "ui/ExportPreview.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/ExportFormatBox.h"
#include "ui/dialogs/ExportScopeBox.h"
#include "ui/models/SampleSnapshots.h"
#include "ui/window/ExportCases.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;
using test::connections;
using test::exportOne;
using test::scopeOf;
using ui::ExportDialog;
using ui::ExportScope;

namespace {

const QString secret = QStringLiteral("Canary-7-Psk");

/// The dialog over connections, shown, with the hands of a person.
class Hand
{
public:
    explicit Hand(const QList<ExportScope> &scopes, const QString &format = QStringLiteral("json"),
                  const ui::SecretRules &rules = {})
        : dialog({std::make_shared<const ui::ExportFormats>(QString()),
                  scopes,
                  {},
                  format,
                  folder.path(),
                  rules})
    {
        dialog.show();
    }

    void choose(const QString &id) { formats()->setCurrentIndex(formats()->findData(id)); }
    ui::ExportFormatBox *formats() const { return dialog.findChild<ui::ExportFormatBox *>(); }
    ui::ExportScopeBox *scopes() const { return dialog.findChild<ui::ExportScopeBox *>(); }
    QLineEdit *file() const { return dialog.findChild<QLineEdit *>(); }
    QCheckBox *tick() const { return dialog.findChild<QCheckBox *>(QStringLiteral("exportSecrets")); }
    QCheckBox *each() const { return dialog.findChild<QCheckBox *>(QStringLiteral("exportEach")); }
    QString said(const char *name) const
    {
        const auto *label = dialog.findChild<QLabel *>(QLatin1StringView(name));
        return label->isVisible() ? label->text() : QString();
    }
    QString preview() const
    {
        const auto *text = dialog.findChild<QPlainTextEdit *>(QStringLiteral("exportPreview"));
        return text->isVisible() ? text->toPlainText() : QString();
    }
    QPushButton *button() const
    {
        const auto *box = dialog.findChild<QDialogButtonBox *>();
        for (QAbstractButton *each : box->buttons()) {
            if (box->buttonRole(each) == QDialogButtonBox::AcceptRole)
                return qobject_cast<QPushButton *>(each);
        }
        return nullptr;
    }

    QTemporaryDir folder;
    ExportDialog dialog;
};

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsCannotBeChosen();
    void secretsAreLeftOutUnlessTicked();
    void secretsAreAskedFor();
    void secretsAreOfferedWhereTheyMatter();
    void thePreviewIsWhatIsWritten();
    void aLongPreviewIsCut();
    void aPictureIsShown_data();
    void aPictureIsShown();
    void aRefusalIsShownBeforeAnythingIsWritten();
    void whatIsReplacedIsSaidBefore();
    void aFormatOfOneConnectionWritesOneFileEach();
    void oneFileEachCanBeWanted();
    void theLanguageIsOfThisExport();
    void theNameFollowsTheChoiceUntilItIsTyped();
    void moreIsLearntWhileItIsOpen();
    void worksByKeyboard();
    void everythingHasAName();
};

void TestExportDialog::headingsCannotBeChosen()
{
    Hand hand({exportOne()});
    QStringList ids;
    hand.formats()->setCurrentIndex(1);
    for (int step = 0; step < hand.formats()->count(); ++step) {
        ids.append(hand.formats()->currentData().toString());
        QTest::keyClick(hand.formats(), Qt::Key_Down);
    }
    ids.removeDuplicates();
    QVERIFY(!ids.contains(QString()));
    for (const char *wanted : {"json", "xml", "pdf", "png", "swanctl"})
        QVERIFY2(ids.contains(QLatin1StringView(wanted)), wanted);
    // Groups in the order of who reads: a program, people, the other end.
    QVERIFY(ids.indexOf(QStringLiteral("json")) < ids.indexOf(QStringLiteral("pdf")));
    QVERIFY(ids.indexOf(QStringLiteral("pdf")) < ids.indexOf(QStringLiteral("png")));
    QVERIFY(ids.indexOf(QStringLiteral("png")) < ids.indexOf(QStringLiteral("swanctl")));
}

void TestExportDialog::secretsAreLeftOutUnlessTicked()
{
    Hand hand({exportOne()});
    QVERIFY(!hand.tick()->isChecked());
    QVERIFY(!hand.dialog.request().includeSecrets);
    QTRY_VERIFY(hand.preview().contains(QStringLiteral("vco-0")));
    QVERIFY(!hand.preview().contains(secret));
    hand.tick()->click();
    QTRY_VERIFY(hand.preview().contains(secret));
    QVERIFY(hand.dialog.request().includeSecrets);
    QVERIFY(hand.said("exportWarning").contains(QStringLiteral("in clear")));
    hand.tick()->click();
    QTRY_VERIFY(!hand.preview().contains(secret));
}

void TestExportDialog::secretsAreAskedFor()
{
    ui::SecretRules rules;
    rules.ask = true;
    Hand hand({exportOne()}, QStringLiteral("json"), rules);
    QTRY_VERIFY(hand.preview().contains(QStringLiteral("vco-0")));
    const auto box = [&hand] { return hand.dialog.findChild<QMessageBox *>(); };
    hand.tick()->click();
    QTRY_VERIFY(box());
    QVERIFY(!hand.tick()->isChecked());
    box()->reject();
    QTRY_VERIFY(!box());
    QTest::qWait(300);
    QVERIFY(!hand.preview().contains(secret));
    QVERIFY(!hand.dialog.request().includeSecrets);

    hand.tick()->click();
    QTRY_VERIFY(box());
    for (QAbstractButton *each : box()->buttons()) {
        if (box()->buttonRole(each) == QMessageBox::AcceptRole)
            each->click();
    }
    QTRY_VERIFY(hand.preview().contains(secret));
    QVERIFY(hand.dialog.request().includeSecrets);
}

void TestExportDialog::secretsAreOfferedWhereTheyMatter()
{
    Hand hand({exportOne()});
    hand.tick()->click();
    hand.choose(QStringLiteral("png"));
    QVERIFY(!hand.tick()->isVisible());
    QVERIFY(!hand.dialog.request().includeSecrets);
    QVERIFY(hand.said("exportWarning").contains(QStringLiteral("no secrets")));
    hand.choose(QStringLiteral("xml"));
    QVERIFY(hand.tick()->isVisible());
}

void TestExportDialog::thePreviewIsWhatIsWritten()
{
    Hand hand({scopeOf(ExportScope::Kind::Listed, connections(5))}, QStringLiteral("xml"));
    QTRY_VERIFY(hand.preview().contains(QStringLiteral("vco-4")));
    const QString seen = hand.preview();
    hand.dialog.accept();
    ui::ExportRunner runner;
    QSignalSpy written(&runner, &ui::ExportRunner::written);
    runner.run(hand.dialog.request(), {});
    QVERIFY(written.wait());
    QCOMPARE(QString::fromUtf8(test::contentOf(hand.dialog.request().path)), seen);
}

void TestExportDialog::aLongPreviewIsCut()
{
    Hand hand({scopeOf(ExportScope::Kind::Listed, connections(3000))});
    QTRY_VERIFY(!hand.preview().isEmpty());
    QVERIFY(hand.preview().size() <= ui::ExportPreview::longestText);
    QVERIFY(hand.preview().size() > ui::ExportPreview::longestText - 1000);
    QVERIFY(!hand.said("exportPreviewNote").isEmpty());
    QVERIFY(hand.button()->isEnabled());
}

void TestExportDialog::aPictureIsShown_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("more");
    QTest::newRow("png") << QStringLiteral("png") << false;
    QTest::newRow("pdf") << QStringLiteral("pdf") << true;
}

void TestExportDialog::aPictureIsShown()
{
    QFETCH(QString, format);
    QFETCH(bool, more);
    Hand hand({exportOne()}, format);
    const auto shown = [&hand] {
        for (const auto *label : hand.dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->pixmap().isNull())
                return true;
        }
        return false;
    };
    QTRY_VERIFY(shown());
    QCOMPARE(!hand.said("exportPreviewNote").isEmpty(), more);
    hand.choose(QStringLiteral("json"));
    QTRY_VERIFY(!hand.preview().isEmpty());
    QVERIFY(!shown());
}

void TestExportDialog::aRefusalIsShownBeforeAnythingIsWritten()
{
    const auto regions = test::bodySnapshots(R"({"Regions":{"Region":[]}})");
    Hand hand({ExportScope::shown(regions.value(0))}, QStringLiteral("swanctl"));
    QTRY_VERIFY(hand.said("exportRefusal").contains(QStringLiteral("no IPsec-VPN connection")));
    QVERIFY(!hand.button()->isEnabled());
    QTest::keyClick(&hand.dialog, Qt::Key_Return);
    QVERIFY(hand.dialog.isVisible());
    // Typing a name does not make it possible.
    QTest::keyClicks(hand.file(), QStringLiteral("x"));
    QVERIFY(!hand.button()->isEnabled());
    hand.choose(QStringLiteral("json"));
    QTRY_VERIFY(hand.preview().contains(QStringLiteral("Regions")));
    QVERIFY(hand.button()->isEnabled());
}

void TestExportDialog::whatIsReplacedIsSaidBefore()
{
    Hand hand({exportOne()});
    const QString path = hand.folder.filePath(QStringLiteral("a.json"));
    hand.file()->selectAll();
    QTest::keyClicks(hand.file(), path);
    QVERIFY(hand.button()->text().contains(QStringLiteral("xport")));
    // It comes into being while the dialog is open: the first press only tells.
    QVERIFY(!test::writeOld(hand.folder, "a.json").isEmpty());
    hand.button()->click();
    QVERIFY(hand.dialog.isVisible());
    QVERIFY(hand.said("exportFileNote").contains(QStringLiteral("replaced")));
    QVERIFY(hand.button()->text().contains(QStringLiteral("place")));
    hand.button()->click();
    QVERIFY(!hand.dialog.isVisible());
    QVERIFY(hand.dialog.request().replace);
}

void TestExportDialog::aFormatOfOneConnectionWritesOneFileEach()
{
    const QList<snapshot::SnapshotPtr> all = connections(4);
    Hand hand({scopeOf(ExportScope::Kind::Selected, all.first(2)), ExportScope::shown(all.first()),
               scopeOf(ExportScope::Kind::Listed, all)});
    QCOMPARE(hand.dialog.request().scope.count, 2);
    QVERIFY(hand.each()->isVisible() && hand.each()->isEnabled() && !hand.each()->isChecked());
    hand.choose(QStringLiteral("svg"));
    QVERIFY(hand.each()->isChecked() && !hand.each()->isEnabled());
    QVERIFY(!hand.said("exportScopeNote").isEmpty());
    QCOMPARE(QDir(hand.file()->text()), QDir(hand.folder.path()));
    QTRY_VERIFY(hand.preview().contains(QStringLiteral("vco-0")));
    QVERIFY(hand.dialog.request().each);
    ui::ExportRunner runner;
    QSignalSpy written(&runner, &ui::ExportRunner::written);
    runner.run(hand.dialog.request(), {});
    QVERIFY(written.wait());
    const QStringList there = QDir(hand.folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(there, (QStringList{QStringLiteral("branch-vco-0.svg"), QStringLiteral("branch-vco-1.svg")}));
    // With one connection there is nothing to divide, and a file is meant again.
    hand.scopes()->setCurrentIndex(1);
    QVERIFY(!hand.each()->isVisible());
    QVERIFY(!hand.dialog.request().each);
    QVERIFY(hand.file()->text().endsWith(QStringLiteral("branch-vco-0.svg")));
}

void TestExportDialog::oneFileEachCanBeWanted()
{
    const QList<snapshot::SnapshotPtr> all = connections(4);
    Hand hand({scopeOf(ExportScope::Kind::Listed, all)});
    QVERIFY2(hand.file()->text().contains(QStringLiteral("connections-4")), qPrintable(hand.file()->text()));
    QTRY_VERIFY(hand.preview().contains(QStringLiteral("vco-3")));
    hand.each()->click();
    QVERIFY(hand.dialog.request().each);
    QTRY_VERIFY(hand.preview().contains(QStringLiteral("vco-0")) &&
                !hand.preview().contains(QStringLiteral("vco-3")));
    hand.file()->selectAll();
    QTest::keyClicks(hand.file(), QStringLiteral("nowhere"));
    QVERIFY(!hand.button()->isEnabled());
    QVERIFY(hand.said("exportFileNote").contains(QStringLiteral("no such folder")));
    hand.choose(QStringLiteral("xml"));
    QVERIFY(hand.each()->isChecked());
    // It is no longer wanted: a file, in the folder that was typed.
    hand.each()->click();
    QVERIFY(!hand.dialog.request().each);
    QVERIFY(hand.file()->text().contains(QStringLiteral("nowhere")));
}

void TestExportDialog::theLanguageIsOfThisExport()
{
    installLanguages();
    Hand hand({exportOne()});
    const auto *language = hand.dialog.findChild<QComboBox *>(QStringLiteral("exportLanguage"));
    // Names of the API are nobody's language.
    QVERIFY(!language->isVisible());
    hand.choose(QStringLiteral("markdown"));
    QVERIFY(language->isVisible());
    QCOMPARE(language->currentText(), QStringLiteral("English"));
    QTRY_VERIFY(hand.preview().contains(QStringLiteral("| Setting |")));
    const_cast<QComboBox *>(language)->setCurrentIndex(language->findData(QStringLiteral("de")));
    QTRY_VERIFY(hand.preview().contains(QStringLiteral("| Einstellung |")));
    QCOMPARE(hand.dialog.request().language, QStringLiteral("de"));
    // The window's own words stay.
    QVERIFY(!hand.button()->text().isEmpty());
    QCOMPARE(applicationLanguage(), QStringLiteral("en"));
}

void TestExportDialog::theNameFollowsTheChoiceUntilItIsTyped()
{
    Hand hand({exportOne()});
    QVERIFY(hand.file()->text().endsWith(QStringLiteral("branch-vco-0.tunnelglass.json")));
    hand.choose(QStringLiteral("pdf"));
    QVERIFY(hand.file()->text().endsWith(QStringLiteral("branch-vco-0.pdf")));
    hand.file()->selectAll();
    QTest::keyClicks(hand.file(), QStringLiteral("mine"));
    hand.choose(QStringLiteral("json"));
    QCOMPARE(hand.file()->text(), QStringLiteral("mine"));
    QCOMPARE(hand.dialog.request().path, hand.folder.filePath(QStringLiteral("mine")));
    hand.file()->clear();
    Q_EMIT hand.file()->textEdited({});
    QVERIFY(!hand.button()->isEnabled());
    QVERIFY(!hand.said("exportFileNote").isEmpty());
}

void TestExportDialog::moreIsLearntWhileItIsOpen()
{
    Hand hand({exportOne()});
    QTRY_VERIFY(hand.preview().contains(QStringLiteral("vco-0")));
    hand.dialog.setScope(ExportScope::shown(connections(2).value(1)));
    QTRY_VERIFY(hand.preview().contains(QStringLiteral("vco-1")));
    QCOMPARE(hand.dialog.request().scope.first->connection->id, QStringLiteral("vco-1"));
}

void TestExportDialog::worksByKeyboard()
{
    Hand hand({exportOne()});
    QVERIFY(QTest::qWaitForWindowActive(&hand.dialog));
    QVERIFY(hand.formats()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(hand.formats()->currentData().toString(), QStringLiteral("xml"));
    QTest::keyClick(&hand.dialog, Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(hand.tick()->isChecked());
    QTest::keyClick(&hand.dialog, Qt::Key_L, Qt::AltModifier);
    QVERIFY(hand.file()->hasFocus());
    QTest::keyClick(&hand.dialog, Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(hand.dialog.findChild<QPlainTextEdit *>()->hasFocus());
    QTest::keyClick(hand.file(), Qt::Key_Return);
    QVERIFY(!hand.dialog.isVisible());
    QCOMPARE(hand.dialog.result(), int(QDialog::Accepted));
    Hand other({exportOne()});
    QTest::keyClick(other.formats(), Qt::Key_Escape);
    QCOMPARE(other.dialog.result(), int(QDialog::Rejected));
    QVERIFY(!other.dialog.isVisible());
}

void TestExportDialog::everythingHasAName()
{
    Hand hand({exportOne()});
    for (const auto *widget : hand.dialog.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
    }
}

TUNNELGLASS_TEST(window_export_dialog, TestExportDialog, QApplication)
#include "tst_ExportDialog.moc"
