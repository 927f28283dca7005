// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"
#include "ui/window/SampleDialogs.h"
#include "ui/window/SampleWindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// Whoever hears the window is told what those see who look at it, and what each part is for.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFocusableHasAName();
    void everyPartSaysWhatItIsFor();
    void everyFieldOfADialogSaysWhatItIsFor_data();
    void everyFieldOfADialogSaysWhatItIsFor();
    void whatIsShownIsSaid();
    void everyButtonHasAName();
};

namespace {

/// Asked as "What is that in the window?" does: a part, or what it lies in, answers.
bool isExplained(const QWidget *part)
{
    for (; part && !part->isWindow(); part = part->parentWidget()) {
        if (!part->whatsThis().isEmpty())
            return true;
    }
    return false;
}

} // namespace

void TestAccessibility::everythingFocusableHasAName()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    sample.action(QStringLiteral("Response"))->trigger();
    sample.action(QStringLiteral("Request"))->trigger();
    sample.action(QStringLiteral("Find…"))->trigger();
    int seen = 0;
    for (const QWidget *widget : sample.window().findChildren<QWidget *>()) {
        const bool inside = widget->focusProxy() || widget->objectName().startsWith(QStringLiteral("qt_"));
        if (widget->focusPolicy() == Qt::NoFocus || inside)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        // A label that waits hidden for its text has nothing to say yet.
        if (label && !label->isVisible() && label->text().isEmpty())
            continue;
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                           (label && !label->text().isEmpty());
        const QByteArray what = QByteArray(widget->metaObject()->className()) + " in " +
                                widget->parentWidget()->metaObject()->className() + " of " +
                                widget->parentWidget()->parentWidget()->accessibleName().toUtf8();
        QVERIFY2(named, what.constData());
        ++seen;
    }
    QVERIFY(seen > 10);
}

void TestAccessibility::everyPartSaysWhatItIsFor()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    // Asked as "What is that in the window?" does: a part, or what it lies in, answers.
    for (const char *kind : {"QComboBox", "QLineEdit", "QTableView", "QTabWidget", "QTreeView"}) {
        for (const QWidget *part : sample.window().findChildren<QWidget *>()) {
            if (part->isVisible() && part->inherits(kind))
                QVERIFY2(isExplained(part) || part == sample.tree() || part == sample.tree()->viewport(),
                         part->metaObject()->className());
        }
    }
    const QModelIndex secret = sample.row(QStringLiteral("Pre-shared key"));
    const QString help = secret.data(Qt::WhatsThisRole).toString();
    QVERIFY(!help.isEmpty() && !help.contains(QStringLiteral("1234567")));
}

void TestAccessibility::whatIsShownIsSaid()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    sample.enterConnectionId(QStringLiteral("vco-bp1doesnotexist"));
    QTRY_VERIFY(!sample.errorHeadline().isEmpty());
    int said = 0;
    for (QLabel *label : sample.window().findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->buddy())
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(label);
        QVERIFY(spoken);
        const QString name = spoken->text(QAccessible::Name);
        QVERIFY2(name.contains(label->text()),
                 qPrintable(QStringLiteral("\"%1\" is said in place of \"%2\"").arg(name, label->text())));
        ++said;
    }
    QVERIFY2(said >= 6, qPrintable(QString::number(said)));
}

void TestAccessibility::everyButtonHasAName()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    for (const QAbstractButton *button : sample.window().findChildren<QAbstractButton *>()) {
        QVERIFY2(!button->isVisible() || !button->text().isEmpty() || !button->accessibleName().isEmpty(),
                 button->parentWidget()->metaObject()->className());
    }
}

void TestAccessibility::everyFieldOfADialogSaysWhatItIsFor_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : sampleDialogs())
        QTest::newRow(qPrintable(name)) << name;
}

void TestAccessibility::everyFieldOfADialogSaysWhatItIsFor()
{
    QFETCH(const QString, name);
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    const QDialog *dialog = openSampleDialog(sample, name);
    QVERIFY(dialog);
    forEachPage(*dialog, [&] {
        for (const char *kind : {"QComboBox", "QLineEdit", "QAbstractSpinBox", "QCheckBox"}) {
            for (const QWidget *part : dialog->findChildren<QWidget *>()) {
                if (part->isVisible() && part->inherits(kind))
                    QVERIFY2(isExplained(part),
                             qPrintable(QString::fromLatin1(part->metaObject()->className()) + u' ' +
                                        part->accessibleName()));
            }
        }
    });
}

TUNNELGLASS_TEST(window_accessibility, TestAccessibility, QApplication)
#include "tst_Accessibility.moc"
