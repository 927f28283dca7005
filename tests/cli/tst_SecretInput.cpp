// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/Interruption.h"
#include "cli/SecretInput.h"
#include "cli/Surroundings.h"
#include "support/ManualClock.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QTest>

using namespace tunnelglass;
using cli::SecretInput;

/// Secrets from standard input that is no terminal; tst_Program types at a terminal.
class TestSecretInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALine_data();
    void readsALine();
    void readsLineAfterLine();
    void refuses_data();
    void refuses();
    void asksNobody();
};

namespace {

/// What a command would have around it, with this on standard input.
class Around
{
public:
    explicit Around(const QByteArray &input)
        : m_inputBytes(input)
    {
        m_input.setBuffer(&m_inputBytes);
        m_input.open(QIODevice::ReadOnly);
        m_output.open(QIODevice::WriteOnly);
        m_errors.open(QIODevice::WriteOnly);
    }

    Result<SecretBytes> readLine() { return SecretInput(m_all).readLine(QStringLiteral("AccessKey secret")); }
    QByteArray said() const { return m_output.data() + m_errors.data(); }

private:
    QByteArray m_inputBytes;
    QBuffer m_input;
    QBuffer m_output;
    QBuffer m_errors;
    test::ManualClock m_clock;
    cli::Interruption m_interruption;
    cli::Surroundings m_all{m_input, m_output, m_errors, false, false, {}, m_clock, m_interruption};
};

} // namespace

void TestSecretInput::readsALine_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("line") << QByteArray("canary-1\n") << QByteArray("canary-1");
    QTest::newRow("no line end") << QByteArray("canary-1") << QByteArray("canary-1");
    QTest::newRow("CR LF") << QByteArray("canary-1\r\n") << QByteArray("canary-1");
    QTest::newRow("blanks around") << QByteArray(" \tcanary-1 \n") << QByteArray("canary-1");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "canary-1\n")
                                     << QByteArray("canary-1");
    QTest::newRow("longest") << QByteArray(SecretInput::longestLine, 'x') + '\n'
                             << QByteArray(SecretInput::longestLine, 'x');
}

void TestSecretInput::readsALine()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, secret);
    const Result<SecretBytes> read = Around(input).readLine();
    QVERIFY(read.has_value());
    QVERIFY(read->reveal() == secret);
}

void TestSecretInput::readsLineAfterLine()
{
    Around around("canary-1\ncanary-2\nrest");
    QVERIFY(around.readLine()->reveal() == "canary-1");
    QVERIFY(around.readLine()->reveal() == "canary-2");
    QVERIFY(around.readLine()->reveal() == "rest");
    QVERIFY(!around.readLine().has_value());
}

void TestSecretInput::refuses_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty line") << QByteArray("\ncanary-1\n");
    QTest::newRow("blank line") << QByteArray("  \ncanary-1\n");
    QTest::newRow("too long") << QByteArray(SecretInput::longestLine + 1, 'x');
}

void TestSecretInput::refuses()
{
    QFETCH(QByteArray, input);
    Around around(input);
    const Result<SecretBytes> read = around.readLine();
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::SecretNotGiven);
    QCOMPARE(read.error().subject, QStringLiteral("AccessKey secret"));
    QVERIFY(!read.error().detail.contains(QStringLiteral("canary")));
}

void TestSecretInput::asksNobody()
{
    Around around("canary-1\n");
    QVERIFY(around.readLine().has_value());
    QVERIFY(around.said().isEmpty());
}

TUNNELGLASS_TEST(secret_input, TestSecretInput, QCoreApplication)
#include "tst_SecretInput.moc"
