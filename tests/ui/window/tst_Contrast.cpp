// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"
#include "ui/Contrast.h"
#include "ui/SchemeSwitch.h"
#include "ui/views/ConnectionView.h"
#include "ui/window/FaintTexts.h"
#include "ui/window/SampleDialogs.h"
#include "ui/window/SampleWindow.h"

#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace tunnelglass;
using namespace tunnelglass::test;
using ui::contrast;

/// Every line of text stands out from what is behind it, in both schemes, as it is painted.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theMeasureFinds();
    void window_data();
    void window();
    void dialogs_data();
    void dialogs();

private:
    static void addColumns();
    static QList<std::pair<const char *, ui::ColorScheme>> schemes();

    ui::SchemeSwitch m_scheme;
};

void TestContrast::cleanup()
{
    m_scheme.use(ui::ColorScheme::System);
}

void TestContrast::addColumns()
{
    QTest::addColumn<ui::ColorScheme>("scheme");
    QTest::addColumn<QString>("shown");
}

/// The system's is Qt's own here: that of a desktop that names no colours.
QList<std::pair<const char *, ui::ColorScheme>> TestContrast::schemes()
{
    return {{"light", ui::ColorScheme::Light},
            {"dark", ui::ColorScheme::Dark},
            {"system", ui::ColorScheme::System}};
}

void TestContrast::theMeasureFinds()
{
    QWidget place;
    auto *column = new QVBoxLayout(&place);
    const auto add = [column](const QString &text, const QString &style) {
        auto *label = new QLabel(text);
        label->setStyleSheet(style);
        column->addWidget(label);
        return label;
    };
    add(QStringLiteral("clear"), QStringLiteral("color: black; background: white"));
    add(QStringLiteral("faint"), QStringLiteral("color: #999999; background: white"));
    add(QStringLiteral("faint on a picture of its own"),
        QStringLiteral("color: #555555; background: #222222"));
    add(QStringLiteral("half transparent"), QStringLiteral("color: rgba(0, 0, 0, 80); background: white"));
    add(QStringLiteral("not in use"), QStringLiteral("color: #999999; background: white"))->setEnabled(false);
    place.show();
    const TextLook look = lookAtTexts(place);
    QCOMPARE(look.lines, 4);
    QCOMPARE(look.faint.size(), 3);
    QVERIFY(look.faint.at(0).contains(QStringLiteral("#999999 on #ffffff, 2.85:1")));
    QVERIFY(contrast(Qt::black, Qt::white) == 21);
}

void TestContrast::window_data()
{
    addColumns();
    for (const auto &[name, scheme] : schemes()) {
        for (const char *shown : {"down", "up", "error", "selected", "list", "stale", "stale up",
                                  "up selected", "response", "no match"})
            QTest::addRow("%s, %s", name, shown) << scheme << QString::fromLatin1(shown);
    }
}

void TestContrast::window()
{
    QFETCH(const ui::ColorScheme, scheme);
    QFETCH(const QString, shown);
    m_scheme.use(scheme);
    SampleWindow sample;
    sample.window().resize(1280, 900);
    QVERIFY(sample.startAndWait());
    if (shown.contains(QStringLiteral("up"))) {
        const QString before = sample.sentence();
        sample.enterConnectionId(QStringLiteral("hz-datacenter-dual"));
        QTRY_VERIFY(sample.sentence() != before);
        if (shown.contains(QStringLiteral("selected"))) {
            const QAbstractItemModel &settings = *sample.tree()->model();
            // Phase 1 of the first tunnel, which is drawn as the one that is selected.
            sample.tree()->setCurrentIndex(settings.index(0, 0, settings.index(0, 0)));
        }
    } else if (shown == QStringLiteral("error")) {
        sample.enterConnectionId(QStringLiteral("vco-bp1doesnotexist"));
        QTRY_VERIFY(!sample.errorHeadline().isEmpty());
    } else if (shown == QStringLiteral("selected")) {
        sample.tree()->setFocus();
        sample.tree()->setCurrentIndex(sample.row(QStringLiteral("Pre-shared key")));
    } else if (shown == QStringLiteral("list")) {
        sample.list()->setFocus();
    } else if (shown == QStringLiteral("response")) {
        sample.action(QStringLiteral("Response"))->trigger();
    } else if (shown == QStringLiteral("no match")) {
        sample.action(QStringLiteral("Find…"))->trigger();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nothing is called so"));
    }
    if (shown.contains(QStringLiteral("stale"))) {
        auto *view = sample.window().findChild<ui::ConnectionView *>();
        view->setStale(QStringLiteral("The last try to read it again failed"));
    }
    QTest::qWait(250);
    const TextLook look = lookAtTexts(sample.window());
    QVERIFY2(look.lines > 40, qPrintable(QString::number(look.lines)));
    QVERIFY2(look.faint.isEmpty(), qPrintable(look.faint.join(u'\n')));
}

void TestContrast::dialogs_data()
{
    addColumns();
    for (const auto &[name, scheme] : schemes()) {
        for (const QString &dialog : sampleDialogs())
            QTest::addRow("%s, %s", name, qPrintable(dialog)) << scheme << dialog;
    }
}

void TestContrast::dialogs()
{
    QFETCH(const ui::ColorScheme, scheme);
    QFETCH(const QString, shown);
    m_scheme.use(scheme);
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    QDialog *dialog = openSampleDialog(sample, shown);
    QVERIFY(dialog);
    qsizetype lines = 0;
    QStringList faint;
    forEachPage(*dialog, [&] {
        const TextLook look = lookAtTexts(*dialog);
        lines += look.lines;
        faint += look.faint;
    });
    const int least = shown == QStringLiteral("question") ? 3 : 5;
    QVERIFY2(lines >= least, qPrintable(QString::number(lines)));
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

TUNNELGLASS_TEST(window_contrast, TestContrast, QApplication)
#include "tst_Contrast.moc"
