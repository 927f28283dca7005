// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Language.h"
#include "support/TestProgram.h"
#include "ui/PreferenceDesk.h"
#include "ui/window/ClippedTexts.h"
#include "ui/window/SampleWindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <vector>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// Every text has the room that it needs, in each language, with letters of the usual size and twice that.
class TestFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theMeasureFinds();
    void window_data() { cases(); }
    void window();
    void dialogs_data();
    void dialogs();

private:
    static void cases();
    void use(const QString &language, double scale) const;

    QFont m_font;
};

void TestFit::initTestCase()
{
    installLanguages();
    m_font = QApplication::font();
}

void TestFit::cleanup()
{
    use(QStringLiteral("en"), 1);
}

void TestFit::cases()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    for (const Language &language : installedLanguages()) {
        for (const double scale : {1.0, 2.0})
            QTest::addRow("%s, %d %%", qPrintable(language.code), int(scale * 100)) << language.code << scale;
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
    use(language, scale);
    SampleWindow sample;
    sample.window().resize(scale > 1 ? QSize(1680, 1050) : QSize(1024, 700));
    QVERIFY(sample.startAndWait());
    QTest::qWait(50);
    const QStringList clipped = clippedTexts(sample.window());
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void TestFit::dialogs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("which");
    const char *names[] = {"export", "profiles", "preferences", "about"};
    for (const Language &language : installedLanguages()) {
        for (const double scale : {1.0, 2.0}) {
            for (int which = 0; which < 4; ++which)
                QTest::addRow("%s, %s, %d %%", names[which], qPrintable(language.code), int(scale * 100))
                    << language.code << scale << which;
        }
    }
}

void TestFit::dialogs()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QFETCH(int, which);
    use(language, scale);
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    const std::vector<QKeySequence> keys{Qt::CTRL | Qt::Key_E, Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                                         Qt::CTRL | Qt::Key_Comma};
    if (which < int(keys.size())) {
        for (QAction *action : sample.window().findChildren<QAction *>()) {
            if (action->shortcut() == keys.at(std::size_t(which)))
                action->trigger();
        }
    } else {
        sample.window().preferences()->about();
    }
    const auto dialog = [&sample]() -> QDialog * {
        for (QDialog *one : sample.window().findChildren<QDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(dialog());
    auto *pages = dialog()->findChild<QTabWidget *>();
    for (int page = 0; page < (pages ? pages->count() : 1); ++page) {
        if (pages)
            pages->setCurrentIndex(page);
        QTest::qWait(20);
        const QStringList clipped = clippedTexts(*dialog());
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }
}

TUNNELGLASS_TEST(window_fit, TestFit, QApplication)
#include "tst_Fit.moc"
