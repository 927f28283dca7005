// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/Dialects.h"
#include "peer/PeerCases.h"
#include "support/FileContent.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QTest>

using namespace tunnelglass;

namespace {

QString goldenPath(const QString &dialect, const QString &name)
{
    return QStringLiteral(TUNNELGLASS_TEST_DATA "/peer/golden/%1/%2.txt").arg(dialect, name);
}

bool isRewriting()
{
    return qEnvironmentVariableIsSet("TUNNELGLASS_WRITE_GOLDEN");
}

void rewrite(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), qPrintable(path));
}

/// The first line that differs, so that a failure can be read.
QString difference(const QByteArray &written, const QByteArray &golden)
{
    const QList<QByteArray> left = written.split('\n');
    const QList<QByteArray> right = golden.split('\n');
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i) || (i < left.size()) != (i < right.size()))
            return QStringLiteral("line %1\n written: %2\n golden:  %3")
                .arg(i + 1)
                .arg(QString::fromUtf8(left.value(i)), QString::fromUtf8(right.value(i)));
    }
    return {};
}

} // namespace

/// What every dialect writes of every case, or why it refuses to. With TUNNELGLASS_WRITE_GOLDEN set the files
/// are written anew: what changed is read in the diff.
class GoldenFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateIsADialect();
    void isWritten_data();
    void isWritten();
    void noneIsLeftOver();
};

void GoldenFiles::everyTemplateIsADialect()
{
    QSet<QString> known;
    for (const peer::Dialect &dialect : peer::builtInDialects())
        known.insert(dialect.id);
    const QDir folder(QStringLiteral(TUNNELGLASS_SOURCE_DIR "/resources/peer"));
    const QStringList files = folder.entryList({QStringLiteral("*.mustache"), QStringLiteral("*.json")});
    QVERIFY(files.size() >= 8);
    for (const QString &file : files)
        QVERIFY2(known.contains(file.section(QLatin1Char('.'), 0, 0)), qPrintable(file));
}

void GoldenFiles::isWritten_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("name");
    for (const peer::Dialect &dialect : peer::builtInDialects()) {
        for (const QString &name : test::peerCases())
            QTest::newRow(qPrintable(dialect.id + QLatin1Char(' ') + name)) << dialect.id << name;
    }
}

void GoldenFiles::isWritten()
{
    QFETCH(const QString, dialect);
    QFETCH(const QString, name);
    const QByteArray text = test::writtenOrRefused(peer::writePeerConfig(
        test::peerCase(name), test::dialectById(qPrintable(dialect)), test::goldenOptions(name)));
    QVERIFY2(!text.startsWith("NOT WRITTEN"), text.constData());
    const QString path = goldenPath(dialect, name);
    if (isRewriting()) {
        rewrite(path, text);
        return;
    }
    const QByteArray golden = test::contentOf(path);
    QVERIFY2(!golden.isEmpty(), qPrintable(path));
    QVERIFY2(text == golden, qPrintable(difference(text, golden)));
}

/// A golden file that nothing is compared with proves nothing.
void GoldenFiles::noneIsLeftOver()
{
    QSet<QString> wanted;
    for (const peer::Dialect &dialect : peer::builtInDialects()) {
        for (const QString &name : test::peerCases())
            wanted.insert(goldenPath(dialect.id, name));
    }
    QDirIterator files(QStringLiteral(TUNNELGLASS_TEST_DATA "/peer/golden"), QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QVERIFY2(wanted.contains(path), qPrintable(path));
    }
}

TUNNELGLASS_TEST(golden, GoldenFiles, QCoreApplication)
#include "tst_GoldenFiles.moc"
