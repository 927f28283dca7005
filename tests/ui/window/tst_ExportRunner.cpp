// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/FileContent.h"
#include "support/TestProgram.h"
#include "ui/ExportRunner.h"
#include "ui/window/ExportCases.h"

#include <QApplication>
#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;

/// What is written on the worker thread: whole or not at all, and never over a file unasked.
class TestExportRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCancelledRunLeavesTheOldFile();
    void neverOverAFileThatCameMeanwhile();
};

void TestExportRunner::aCancelledRunLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = test::writeOld(folder, "old.json");
    QSemaphore asked;
    QSemaphore go;
    ui::ExportScope scope = test::scopeOf(ui::ExportScope::Kind::Listed, test::connections(10));
    scope.snapshots = [&, all = scope.snapshots] {
        asked.release();
        go.acquire();
        return all();
    };
    ui::ExportRunner runner;
    QSignalSpy failed(&runner, &ui::ExportRunner::failed);
    runner.run({std::make_shared<const ui::ExportFormats>(QString()),
                QStringLiteral("json"),
                path,
                false,
                true,
                scope,
                false,
                {}},
               {});
    asked.acquire();
    QVERIFY(runner.isRunning());
    runner.cancel();
    go.release();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Cancelled);
    QCOMPARE(test::contentOf(path), QByteArrayLiteral("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestExportRunner::neverOverAFileThatCameMeanwhile()
{
    QTemporaryDir folder;
    const QString path = test::writeOld(folder, "new.json");
    ui::ExportRunner runner;
    QSignalSpy failed(&runner, &ui::ExportRunner::failed);
    runner.run({std::make_shared<const ui::ExportFormats>(QString()),
                QStringLiteral("json"),
                path,
                false,
                false,
                test::exportOne(),
                false,
                {}},
               {});
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::FileExists);
    QCOMPARE(test::contentOf(path), QByteArrayLiteral("old"));
}

TUNNELGLASS_TEST(window_export_runner, TestExportRunner, QApplication)
#include "tst_ExportRunner.moc"
