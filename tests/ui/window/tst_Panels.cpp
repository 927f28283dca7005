// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Error.h"
#include "support/TestProgram.h"
#include "ui/views/AgeText.h"
#include "ui/views/ConnectionListPane.h"
#include "ui/views/EmptyState.h"
#include "ui/views/ErrorPanel.h"
#include "ui/views/ThinProgressBar.h"
#include "ui/views/VerdictHeader.h"
#include "ui/views/WireHighlighter.h"

#include <QClipboard>
#include <QCommandLinkButton>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolButton>

using namespace tunnelglass;

namespace {

QString allTexts(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

template <typename Button>
Button *buttonSaying(const QWidget &widget, const QString &text)
{
    for (auto *button : widget.findChildren<Button *>()) {
        if (button->text().remove(QLatin1Char('&')).contains(text))
            return button;
    }
    return nullptr;
}

/// The colours of a line of text, one letter each: equal letters for equal colours, '.' for none.
QString colouring(const QTextDocument &document, int line)
{
    const QTextBlock block = document.findBlockByNumber(line);
    QString letters(block.length() - 1, QLatin1Char('.'));
    QList<QRgb> seen;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        const QRgb colour = range.format.foreground().color().rgb();
        if (!seen.contains(colour))
            seen.append(colour);
        letters.replace(range.start, range.length,
                        QString(range.length, QLatin1Char(char('a' + seen.indexOf(colour)))));
    }
    return letters;
}

} // namespace

class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorFoldsItsDetails();
    void everyActionHasItsButton_data();
    void everyActionHasItsButton();
    void missingPagesAreNamed();
    void theEmptyStateOffers();
    void staleDataSaysSo();
    void agesAreCoarse_data();
    void agesAreCoarse();
    void jsonIsColoured();
    void xmlIsColoured();
    void shortWaitsShowNothing();
};

void TestPanels::anErrorFoldsItsDetails()
{
    ui::ErrorPanel panel;
    ErrorText text;
    text.headline = QStringLiteral("There is no connection vco-1 in this region.");
    text.cause = QStringLiteral("It may be in another region.");
    text.nextStep = QStringLiteral("Choose its region.");
    text.details = {{QStringLiteral("RequestId"), QStringLiteral("ABC-1")}};
    panel.showError(text);
    QVERIFY(panel.isVisible());
    QVERIFY(allTexts(panel).contains(text.headline));
    QVERIFY(allTexts(panel).contains(text.cause));
    QVERIFY(allTexts(panel).contains(text.nextStep));
    QVERIFY(!allTexts(panel).contains(QStringLiteral("ABC-1")));
    buttonSaying<QToolButton>(panel, QStringLiteral("Details"))->click();
    QVERIFY(allTexts(panel).contains(QStringLiteral("ABC-1")));
    buttonSaying<QToolButton>(panel, QStringLiteral("Copy"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("RequestId: ABC-1")));
    // The next error begins folded.
    panel.showError(text);
    QVERIFY(!allTexts(panel).contains(QStringLiteral("ABC-1")));
}

void TestPanels::everyActionHasItsButton_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("button");
    const auto row = [](const char *name, ErrorAction action, const QString &button) {
        QTest::newRow(name) << int(action) << button;
    };
    row("try again", ErrorAction::TryAgain, QStringLiteral("Try again"));
    row("clock", ErrorAction::FixClock, QStringLiteral("Try again"));
    row("profile", ErrorAction::EditProfile, QStringLiteral("profile"));
    row("policy", ErrorAction::CopyPolicy, QStringLiteral("policy"));
    row("region", ErrorAction::ChooseRegion, QStringLiteral("region"));
    row("file", ErrorAction::OpenAnotherFile, QStringLiteral("another file"));
}

void TestPanels::everyActionHasItsButton()
{
    QFETCH(int, action);
    QFETCH(QString, button);
    ui::ErrorPanel panel;
    QSignalSpy wanted(&panel, &ui::ErrorPanel::actionWanted);
    ErrorText text;
    text.headline = QStringLiteral("x");
    text.action = ErrorAction(action);
    panel.showError(text);
    auto *made = buttonSaying<QPushButton>(panel, button);
    QVERIFY(made);
    QVERIFY(made->isVisible());
    made->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(int(wanted.first().first().value<ErrorAction>()), action);
    text.action = ErrorAction::None;
    panel.showError(text);
    QVERIFY(!made->isVisible());
}

void TestPanels::missingPagesAreNamed()
{
    ui::ConnectionListPane pane;
    pane.show();
    pane.setRows(ui::ConnectionRows::fromSnapshots({}), QStringLiteral("Connections in cn-test"));
    QVERIFY(allTexts(pane).contains(QStringLiteral("No connections here")));
    QList<inspection::PageFailure> failures;
    for (const int page : {3, 5, 6, 8, 9, 12}) {
        inspection::PageFailure failure;
        failure.page = page;
        failure.error.kind = ErrorKind::Throttled;
        failures.append(failure);
    }
    pane.setPageFailures(failures);
    QVERIFY2(allTexts(pane).contains(QStringLiteral("Page 3 is missing")), qPrintable(allTexts(pane)));
    QVERIFY2(allTexts(pane).contains(QStringLiteral("Pages missing besides: 2")), qPrintable(allTexts(pane)));
    QSignalSpy reload(&pane, &ui::ConnectionListPane::reloadWanted);
    buttonSaying<QPushButton>(pane, QStringLiteral("List again"))->click();
    QCOMPARE(reload.count(), 1);
    pane.setPageFailures({});
    QVERIFY(!allTexts(pane).contains(QStringLiteral("missing")));
}

void TestPanels::theEmptyStateOffers()
{
    ui::EmptyState state;
    state.show();
    QCOMPARE(state.findChildren<QCommandLinkButton *>().size(), 3);
    QSignalSpy sample(&state, &ui::EmptyState::sampleWanted);
    QSignalSpy profile(&state, &ui::EmptyState::addProfileWanted);
    QSignalSpy open(&state, &ui::EmptyState::openWanted);
    buttonSaying<QCommandLinkButton>(state, QStringLiteral("sample"))->click();
    buttonSaying<QCommandLinkButton>(state, QStringLiteral("profile"))->click();
    buttonSaying<QCommandLinkButton>(state, QStringLiteral("saved"))->click();
    QCOMPARE(sample.count(), 1);
    QCOMPARE(profile.count(), 1);
    QCOMPARE(open.count(), 1);
}

void TestPanels::staleDataSaysSo()
{
    ui::VerdictHeader header;
    header.show();
    snapshot::Snapshot snapshot;
    snapshot.connection.emplace();
    snapshot.connection->id = QStringLiteral("vco-1");
    snapshot.region = QStringLiteral("cn-hangzhou");
    snapshot.identity = QStringLiteral("role auditor");
    header.setSnapshot(snapshot, vpn::verdict(*snapshot.connection));
    header.setAge(QStringLiteral("20 s ago"));
    QVERIFY2(allTexts(header).contains(QStringLiteral("Read 20 s ago, cn-hangzhou, as role auditor")),
             qPrintable(allTexts(header)));
    const auto *sentence = header.findChild<QLabel *>(QStringLiteral("verdictSentence"));
    const QColor fresh = sentence->palette().color(QPalette::WindowText);
    header.setStale(QStringLiteral("The last try to read it again failed"));
    QVERIFY(allTexts(header).contains(QStringLiteral("The last try")));
    QVERIFY(sentence->palette().color(QPalette::WindowText) != fresh);
    header.setStale({});
    QCOMPARE(sentence->palette().color(QPalette::WindowText), fresh);
}

void TestPanels::agesAreCoarse_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("ahead of us") << qint64(-30) << "just now";
    QTest::newRow("now") << qint64(4) << "just now";
    QTest::newRow("seconds") << qint64(14) << "10 s ago";
    QTest::newRow("minutes") << qint64(179) << "2 min ago";
    QTest::newRow("hours") << qint64(7200) << "2 h ago";
    QTest::newRow("one day") << qint64(90000) << "1 day ago";
    QTest::newRow("days") << qint64(4 * 86400) << "4 days ago";
}

void TestPanels::agesAreCoarse()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(ui::ageText(seconds), text);
}

void TestPanels::jsonIsColoured()
{
    QTextDocument document;
    ui::WireHighlighter highlighter(&document);
    highlighter.setDark(false);
    highlighter.setLanguage(ui::WireHighlighter::Language::Json);
    document.setPlainText(QStringLiteral("  \"a\\\"\": [\"b:\", 12, true]"));
    highlighter.rehighlight();
    //                                       "a\"": ["b:", 12, true]
    QCOMPARE(colouring(document, 0), QStringLiteral("..aaaaab.bccccb.ddb.ddddb"));
}

void TestPanels::xmlIsColoured()
{
    QTextDocument document;
    ui::WireHighlighter highlighter(&document);
    highlighter.setDark(true);
    highlighter.setLanguage(ui::WireHighlighter::Language::Xml);
    document.setPlainText(QStringLiteral("<Name>c2</Name>"));
    highlighter.rehighlight();
    QCOMPARE(colouring(document, 0), QStringLiteral("abbbbaccaabbbba"));
}

void TestPanels::shortWaitsShowNothing()
{
    ui::ThinProgressBar bar;
    bar.resize(400, 3);
    bar.show();
    const QImage idle = bar.grab().toImage();
    bar.showProgress(0, 0);
    QCOMPARE(bar.grab().toImage(), idle);
    bar.showProgress(1, 2);
    QTRY_VERIFY(bar.grab().toImage() != idle);
    const int height = bar.height();
    bar.finish();
    QCOMPARE(bar.grab().toImage(), idle);
    QCOMPARE(bar.height(), height);
}

TUNNELGLASS_TEST(window_panels, TestPanels, QApplication)
#include "tst_Panels.moc"
