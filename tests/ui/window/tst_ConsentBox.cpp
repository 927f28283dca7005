// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"
#include "ui/dialogs/ConsentBox.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTimer>

using namespace tunnelglass;

/// The question before a profile's command is run or its address is asked.
class TestConsentBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void showsAllOfTheCommand_data();
    void showsAllOfTheCommand();
};

namespace {

/// Asks, presses a key as soon as the box is there (Space: on "Run it"), and gives the answer; `shown`: what
/// the box says of `what`.
bool ask(credentials::Question question, const QString &what, Qt::Key key, QString *shown = nullptr)
{
    QTimer::singleShot(0, qApp, [key, shown] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            qFatal("no box came");
        if (shown) {
            const auto *label = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel"));
            *shown = Qt::mightBeRichText(label->text())
                         ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                         : label->text();
        }
        QWidget *target = box;
        for (QAbstractButton *button : box->buttons()) {
            if (key == Qt::Key_Space && box->buttonRole(button) == QMessageBox::AcceptRole)
                target = button;
        }
        QTest::keyClick(target, key);
        if (box->isVisible())
            qFatal("the key did not answer");
    });
    return ui::askConsent(nullptr, question, what);
}

} // namespace

void TestConsentBox::answers_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("isYes");
    QTest::newRow("Return: the default is no") << int(Qt::Key_Return) << false;
    QTest::newRow("Escape") << int(Qt::Key_Escape) << false;
    QTest::newRow("Run it") << int(Qt::Key_Space) << true;
}

void TestConsentBox::answers()
{
    QFETCH(const int, key);
    QFETCH(const bool, isYes);
    QCOMPARE(ask(credentials::Question::RunCommand, QStringLiteral("true"), Qt::Key(key)), isYes);
}

void TestConsentBox::showsAllOfTheCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("plain", QStringLiteral("cat /srv/li/key.json"));
    same("tags", QStringLiteral("<b>cat</b> key; rm -r x"));
    same("comment", QStringLiteral("<p>cat key</p><!-- ; rm -r x -->"));
    QTest::newRow("backwards") << QStringLiteral("cat \u202eyek") << QStringLiteral("cat \\u202eyek");
    QTest::newRow("second line") << QStringLiteral("cat key\nrm x") << QStringLiteral("cat key\\u000arm x");
}

void TestConsentBox::showsAllOfTheCommand()
{
    QFETCH(const QString, command);
    QFETCH(const QString, shown);
    QString said;
    QVERIFY(!ask(credentials::Question::RunCommand, command, Qt::Key_Escape, &said));
    QCOMPARE(said, shown);
}

TUNNELGLASS_TEST(window_consent, TestConsentBox, QApplication)
#include "tst_ConsentBox.moc"
