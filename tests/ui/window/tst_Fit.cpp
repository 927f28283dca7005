// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Language.h"
#include "support/TestProgram.h"
#include "ui/window/ClippedTexts.h"
#include "ui/window/SampleDialogs.h"
#include "ui/window/SampleWindow.h"
#include "ui/window/SharedKeys.h"

#include <QApplication>
#include <QCommandLinkButton>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// Every text has the room that it needs, in each language, with letters of the usual size and twice that;
/// no two labels of a dialog ask for the same key; and a sentence ends as its language ends sentences.
class TestFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theMeasureFinds();
    void window_data();
    void window();
    void dialogs_data();
    void dialogs();

private:
    void use(const QString &language, double scale) const;

    QFont m_font;
};

namespace {

/// Sentences whose words are Chinese and whose stop is not.
QStringList foreignStops(const QWidget &window)
{
    static const QRegularExpression stop(
        QStringLiteral("[\\x{3000}-\\x{9fff}\\x{ff00}-\\x{ffef}]\\.(\\s|$)"));
    QStringList found;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && stop.match(label->text()).hasMatch())
            found.append(label->text());
    }
    return found;
}

} // namespace

void TestFit::initTestCase()
{
    installLanguages();
    m_font = QApplication::font();
}

void TestFit::cleanup()
{
    use(QStringLiteral("en"), 1);
}

void TestFit::window_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("shown");
    for (const Language &language : installedLanguages()) {
        for (const double scale : {1.0, 2.0}) {
            for (const char *shown : {"down", "empty", "error", "find"})
                QTest::addRow("%s, %s, %d %%", shown, qPrintable(language.code), int(scale * 100))
                    << language.code << scale << QString::fromLatin1(shown);
        }
    }
}

void TestFit::use(const QString &language, double scale) const
{
    setApplicationLanguage(language);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
}

void TestFit::theMeasureFinds()
{
    QWidget place;
    auto *label = new QLabel(QStringLiteral("A text that needs room"), &place);
    auto *button = new QPushButton(QStringLiteral("A button"), &place);
    label->resize(20, 10);
    button->resize(button->sizeHint());
    place.show();
    QCOMPARE(clippedTexts(place).size(), 1);
    label->resize(label->sizeHint());
    QVERIFY(clippedTexts(place).isEmpty());
}

void TestFit::window()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QFETCH(QString, shown);
    use(language, scale);
    SampleWindow sample;
    sample.window().resize(scale > 1 ? QSize(1680, 1050) : QSize(1024, 700));
    if (shown == QStringLiteral("empty")) {
        sample.settings().setValue(QStringLiteral("chosen/account"), QStringLiteral("sample"));
        sample.window().show();
        sample.window().start({}, {});
        QTRY_VERIFY(sample.window().findChild<QCommandLinkButton *>());
    } else {
        QVERIFY(sample.startAndWait());
    }
    if (shown == QStringLiteral("error")) {
        sample.enterConnectionId(QStringLiteral("vco-bp1doesnotexist"));
        QTRY_VERIFY(!sample.errorHeadline().isEmpty());
    } else if (shown == QStringLiteral("find")) {
        QTest::keyClick(sample.tree(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("i"));
    }
    QTest::qWait(50);
    const QStringList wrong =
        clippedTexts(sample.window()) + sharedKeys(sample.window()) + foreignStops(sample.window());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestFit::dialogs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("name");
    for (const Language &language : installedLanguages()) {
        for (const double scale : {1.0, 2.0}) {
            for (const QString &name : sampleDialogs())
                QTest::addRow("%s, %s, %d %%", qPrintable(name), qPrintable(language.code), int(scale * 100))
                    << language.code << scale << name;
        }
    }
}

void TestFit::dialogs()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QFETCH(QString, name);
    use(language, scale);
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    QDialog *dialog = openSampleDialog(sample, name);
    QVERIFY(dialog);
    // What a laptop has at the usual size, and a usual screen at twice that.
    const QSize screen = scale > 1 ? QSize(1920, 1040) : QSize(1366, 728);
    const QSize least = dialog->minimumSizeHint();
    QVERIFY2(least.width() <= screen.width() && least.height() <= screen.height(),
             qPrintable(QStringLiteral("needs %1x%2").arg(least.width()).arg(least.height())));
    QStringList wrong;
    forEachPage(*dialog,
                [&] { wrong += clippedTexts(*dialog) + sharedKeys(*dialog) + foreignStops(*dialog); });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

TUNNELGLASS_TEST(window_fit, TestFit, QApplication)
#include "tst_Fit.moc"
