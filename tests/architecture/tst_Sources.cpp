// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "architecture/SourceTree.h"
#include "support/TestProgram.h"

#include <QRegularExpression>
#include <QTest>

using namespace tunnelglass::architecture;

namespace {

constexpr qsizetype maxLines = 300;
/// A test program is a table of cases more than it is logic: it may be longer.
constexpr qsizetype maxTestLines = 420;

/// Home folders and work folders of a developer's machine, and hosts that packages were fetched from.
constexpr const char *machineText =
    "(^|[\\s\"'=(:])/(home|root|Users|work)/\\w|https?://[\\w.-]*(registry|artifact|mirror)[\\w.-]*";

QString complaint(const QStringList &lines)
{
    return QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

} // namespace

/// What every file of the project has to keep, whoever writes it.
class TestSources final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceNamesItsLicence();
    void noFileIsTooLong();
    void nothingPointsToAMachine();
    void theMachinePatternFinds_data();
    void theMachinePatternFinds();

private:
    static const QRegularExpression &machinePattern();

    const SourceTree m_tree{QStringLiteral(TUNNELGLASS_SOURCE_DIR)};
};

void TestSources::everySourceNamesItsLicence()
{
    const QStringList paths =
        m_tree.files({}, {QStringLiteral(".h"), QStringLiteral(".cpp"), QStringLiteral(".in"),
                          QStringLiteral(".js"), QStringLiteral(".sh"), QStringLiteral(".cmake"),
                          QStringLiteral("CMakeLists.txt"), QStringLiteral(".ci/run")});
    QVERIFY(paths.size() > 100);
    QStringList found;
    for (const QString &path : paths) {
        const QString head = m_tree.text(path).left(300);
        if (!head.contains(QLatin1StringView("SPDX-FileCopyrightText: ")) ||
            !head.contains(QLatin1StringView("SPDX-License-Identifier: MIT")))
            found.append(path);
    }
    QVERIFY2(found.isEmpty(), qPrintable(complaint(found)));
}

void TestSources::noFileIsTooLong()
{
    QStringList found;
    for (const QString &path :
         m_tree.files({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")},
                      {QStringLiteral(".h"), QStringLiteral(".cpp")})) {
        const qsizetype lines = m_tree.text(path).count(QLatin1Char('\n'));
        const qsizetype limit = path.startsWith(QLatin1StringView("tests/")) ? maxTestLines : maxLines;
        if (lines > limit)
            found.append(QStringLiteral("%1: %2 lines").arg(path).arg(lines));
    }
    QVERIFY2(found.isEmpty(), qPrintable(complaint(found)));
}

const QRegularExpression &TestSources::machinePattern()
{
    static const QRegularExpression pattern(QString::fromLatin1(machineText),
                                            QRegularExpression::MultilineOption);
    return pattern;
}

void TestSources::nothingPointsToAMachine()
{
    QStringList found;
    for (const QString &path : m_tree.files({}, {})) {
        const QString text = m_tree.text(path);
        const QRegularExpressionMatch match = machinePattern().match(text);
        if (match.hasMatch() && !path.startsWith(QLatin1StringView("tests/architecture/")))
            found.append(QStringLiteral("%1: %2").arg(path, match.captured().trimmed()));
        if (path.endsWith(QLatin1StringView("package-lock.json")) &&
            (text.contains(QLatin1StringView("\"resolved\"")) || text.contains(QLatin1StringView("://"))))
            found.append(path + QStringLiteral(": holds download addresses"));
    }
    QVERIFY2(found.isEmpty(), qPrintable(complaint(found)));
}

void TestSources::theMachinePatternFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("home") << QStringLiteral("path = \"/home/somebody/file\"") << true;
    QTest::newRow("root") << QStringLiteral("first line\n/root/file") << true;
    QTest::newRow("registry") << QStringLiteral("https://registry.example.org/package") << true;
    QTest::newRow("relative") << QStringLiteral("app/work/file") << false;
    QTest::newRow("documentation") << QStringLiteral("https://www.rfc-editor.org/rfc/rfc7296") << false;
}

void TestSources::theMachinePatternFinds()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isFound);
    QCOMPARE(machinePattern().match(text).hasMatch(), isFound);
}

TUNNELGLASS_TEST(sources, TestSources, QCoreApplication)

#include "tst_Sources.moc"
