// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/SecretBytes.h"
#include "support/TestProgram.h"

#include <QDebug>
#include <QTest>

#include <array>

using namespace tunnelglass;

class SecretBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyByDefault();
    void ownsItsBytesAlone();
    void keepsEveryByte();
    void readsText();
    void movesOut();
    void comparesByContent();
    void printsAMaskOnly_data();
    void printsAMaskOnly();
    void masksDoNotTellTheLength();
    void wipesInPlace();
};

void SecretBytesTest::isEmptyByDefault()
{
    const SecretBytes secret;
    QVERIFY(secret.isEmpty());
    QCOMPARE(secret.size(), 0);
    QVERIFY(secret.reveal().isEmpty());
    QVERIFY(secret.revealText().isEmpty());
    QVERIFY(secret == SecretBytes(QByteArrayView("")));
}

void SecretBytesTest::ownsItsBytesAlone()
{
    QByteArray source("made up for this test");
    const SecretBytes secret{QByteArrayView(source)};
    QVERIFY(secret.reveal().data() != source.constData());
    source.fill('x');
    QVERIFY2(secret.reveal() == QByteArrayView("made up for this test"), "the source's change went through");

    // A copy that shared its buffer would be wiped with the first of the two.
    auto first = std::make_unique<SecretBytes>(secret);
    const SecretBytes copy(*first);
    QVERIFY(first->reveal().data() != copy.reveal().data());
    first.reset();
    QVERIFY2(copy == secret, "the copy changed");
}

void SecretBytesTest::keepsEveryByte()
{
    const QByteArray bytes = QByteArray::fromHex("00ff0a0d2200");
    const SecretBytes secret{QByteArrayView(bytes)};
    QCOMPARE(secret.size(), 6);
    QVERIFY2(secret.reveal() == QByteArrayView(bytes), "bytes were lost");
}

void SecretBytesTest::readsText()
{
    const QString text = QStringLiteral("пароль-秘密-🔑 ");
    const SecretBytes secret = SecretBytes::fromUtf8Text(text);
    QVERIFY2(secret.revealText() == text, "the text changed");
    QCOMPARE(secret.size(), text.toUtf8().size());
}

void SecretBytesTest::movesOut()
{
    SecretBytes source(QByteArrayView("made up"));
    const SecretBytes target(std::move(source));
    QVERIFY2(target == SecretBytes(QByteArrayView("made up")), "the bytes were lost");
    QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move): nothing may stay behind
    SecretBytes assigned(QByteArrayView("older"));
    assigned = target;
    QVERIFY2(assigned == target, "assignment lost the bytes");
    const SecretBytes &itself = assigned;
    assigned = itself;
    QVERIFY2(assigned == target, "assignment to itself lost the bytes");
}

void SecretBytesTest::comparesByContent()
{
    const SecretBytes secret(QByteArrayView("made up"));
    QVERIFY(secret == SecretBytes(QByteArrayView("made up")));
    QVERIFY(!(secret == SecretBytes(QByteArrayView("made uq"))));
    QVERIFY(!(secret == SecretBytes(QByteArrayView("Made up"))));
    QVERIFY(!(secret == SecretBytes(QByteArrayView("made up "))));
    QVERIFY(!(secret == SecretBytes()));
}

void SecretBytesTest::printsAMaskOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("short") << QByteArray("x1");
    QTest::newRow("long") << QByteArray(300, 'x');
}

void SecretBytesTest::printsAMaskOnly()
{
    QFETCH(QByteArray, bytes);
    QString printed;
    QDebug(&printed) << SecretBytes(QByteArrayView(bytes));
    QCOMPARE(printed.trimmed(), QStringLiteral("SecretBytes(masked)"));
    QString printedEmpty;
    QDebug(&printedEmpty) << SecretBytes();
    QCOMPARE(printedEmpty.trimmed(), QStringLiteral("SecretBytes(empty)"));
}

void SecretBytesTest::masksDoNotTellTheLength()
{
    QCOMPARE(secretMask().size(), 8);
    QCOMPARE(secretMask(), QString(8, QChar(0x2022)));
}

void SecretBytesTest::wipesInPlace()
{
    std::array<char, 8> buffer{'s', 'e', 'c', 'r', 'e', 't', '1', '2'};
    wipe(buffer.data() + 1, 6);
    QCOMPARE(buffer.front(), 's');
    QCOMPARE(buffer.back(), '2');
    for (std::size_t i = 1; i + 1 < buffer.size(); ++i)
        QCOMPARE(buffer.at(i), '\0');
    wipe(nullptr, 0);
}

TUNNELGLASS_TEST(secret_bytes, SecretBytesTest, QCoreApplication)
#include "tst_SecretBytes.moc"
