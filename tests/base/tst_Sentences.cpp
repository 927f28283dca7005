// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Language.h"
#include "base/Sentences.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace tunnelglass;

/// Words are put together as each language does it.
class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguages(); }
    void cleanup() { setApplicationLanguage(QStringLiteral("en")); }
    void english();
    void chinese();
    void whatIsJoinedIsLeftAlone();
};

void TestSentences::english()
{
    QCOMPARE(joinedSentences({QStringLiteral("Up."), QString(), QStringLiteral("BGP is down.")}),
             QStringLiteral("Up. BGP is down."));
    QCOMPARE(joinedList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}),
             QStringLiteral("a, b, c"));
    QCOMPARE(joinedClauses({QStringLiteral("one is up"), QStringLiteral("one is down")}),
             QStringLiteral("one is up, one is down"));
    QCOMPARE(asSentence(labelled(QStringLiteral("VPC"), QStringLiteral("10.0.0.0/8"))),
             QStringLiteral("VPC: 10.0.0.0/8."));
}

void TestSentences::chinese()
{
    setApplicationLanguage(QStringLiteral("zh-CN"));
    QCOMPARE(joinedSentences({QStringLiteral("正常。"), QStringLiteral("BGP异常。")}),
             QStringLiteral("正常。BGP异常。"));
    QCOMPARE(joinedList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}),
             QStringLiteral("a、b、c"));
    QCOMPARE(joinedClauses({QStringLiteral("隧道1正常"), QStringLiteral("隧道2异常")}),
             QStringLiteral("隧道1正常，隧道2异常"));
    QCOMPARE(asSentence(labelled(QStringLiteral("VPC"), QStringLiteral("10.0.0.0/8"))),
             QStringLiteral("VPC：10.0.0.0/8。"));
}

void TestSentences::whatIsJoinedIsLeftAlone()
{
    QCOMPARE(joinedList({}), QString());
    QCOMPARE(joinedList({QStringLiteral("%2")}), QStringLiteral("%2"));
    QCOMPARE(joinedSentences({QStringLiteral("%1 of %2."), QStringLiteral("100 %.")}),
             QStringLiteral("%1 of %2. 100 %."));
    QCOMPARE(labelled(QStringLiteral("%2"), QStringLiteral("%1")), QStringLiteral("%2: %1"));
}

TUNNELGLASS_TEST(sentences, TestSentences, QCoreApplication)
#include "tst_Sentences.moc"
