// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/TerminalText.h"
#include "cli/TextTable.h"
#include "support/TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace tunnelglass::cli;

/// Text from outside on a terminal: no control character gets through, and columns stay columns.
class TestTerminalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellsOutControls_data();
    void spellsOutControls();
    void keepsLayout();
    void jsonMeansTheSame();
    void xmlMeansTheSame();
    void measures_data();
    void measures();
    void alignsColumns();
};

void TestTerminalText::spellsOutControls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("hz-office 杭州 é") << QStringLiteral("hz-office 杭州 é");
    QTest::newRow("escape sequence") << QStringLiteral("\u001b[31mred") << QStringLiteral("\\u001b[31mred");
    QTest::newRow("bell") << QStringLiteral("\a") << QStringLiteral("\\u0007");
    QTest::newRow("carriage return") << QStringLiteral("good\rbad") << QStringLiteral("good\\u000dbad");
    QTest::newRow("delete") << QString(QChar(0x7f)) << QStringLiteral("\\u007f");
    QTest::newRow("C1 CSI") << QString(QChar(0x9b)) << QStringLiteral("\\u009b");
    QTest::newRow("right-to-left override") << QString(QChar(0x202e)) << QStringLiteral("\\u202e");
    QTest::newRow("isolate") << QString(QChar(0x2066)) << QStringLiteral("\\u2066");
    QTest::newRow("line separator") << QString(QChar(0x2028)) << QStringLiteral("\\u2028");
}

void TestTerminalText::spellsOutControls()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(terminalText(text), shown);
    QCOMPARE(terminalLine(text), shown);
}

void TestTerminalText::keepsLayout()
{
    QCOMPARE(terminalText(QStringLiteral("a\n\tb")), QStringLiteral("a\n\tb"));
    QCOMPARE(terminalLine(QStringLiteral("a\n\tb")), QStringLiteral("a\\u000a\\u0009b"));
}

void TestTerminalText::jsonMeansTheSame()
{
    const QString name =
        QString(u"a" + QString(QChar(0x9b)) + QChar(0x202e) + QChar(0x7f) + u"\\u0041 \u001b");
    const QJsonObject object{{QStringLiteral("Name"), name}};
    const QByteArray shown = terminalJson(QJsonDocument(object).toJson());
    QVERIFY(!QString::fromUtf8(shown).contains(QChar(0x9b)));
    QVERIFY(QJsonDocument::fromJson(shown).object() == object);
}

void TestTerminalText::xmlMeansTheSame()
{
    const QString name = QString(u"a" + QString(QChar(0x9b)) + QChar(0x202e) + QChar(0x7f));
    const QByteArray shown =
        terminalXml(QString(u"<?xml version=\"1.0\"?>\n<a>" + name + u"</a>\n").toUtf8());
    QVERIFY(!QString::fromUtf8(shown).contains(QChar(0x9b)));
    QXmlStreamReader reader(shown);
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.readElementText(), name);
}

void TestTerminalText::measures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("latin") << QStringLiteral("hz-1") << 4;
    QTest::newRow("chinese") << QStringLiteral("杭州-1") << 6;
    QTest::newRow("full-width") << QStringLiteral("（）") << 4;
    QTest::newRow("kana and hangul") << QStringLiteral("カ한") << 4;
    QTest::newRow("beyond the basic plane") << QStringLiteral("𠀀") << 2;
    QTest::newRow("combining") << QStringLiteral("e\u0301") << 1;
}

void TestTerminalText::measures()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QCOMPARE(terminalWidth(text), columns);
}

void TestTerminalText::alignsColumns()
{
    TextTable table({QStringLiteral("Name"), QStringLiteral("State"), QStringLiteral("Gateway")});
    table.addRow({QStringLiteral("杭州"), QStringLiteral("up"), QStringLiteral("g")});
    table.addRow({QStringLiteral("long\nname"), QString(), QStringLiteral("g2")});
    table.addRow({QStringLiteral("x"), QStringLiteral("down")});
    QCOMPARE(table.text(), QStringLiteral("Name            State  Gateway\n"
                                          "杭州            up     g\n"
                                          "long\\u000aname         g2\n"
                                          "x               down\n"));
}

TUNNELGLASS_TEST(terminal_text, TestTerminalText, QCoreApplication)
#include "tst_TerminalText.moc"
