// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/FolderExport.h"
#include "export/PeerExporter.h"
#include "snapshot/SavedResponse.h"
#include "support/FileContent.h"
#include "support/OthersRights.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;
using snapshot::SnapshotPtr;

namespace {

SnapshotPtr folderCase(const char *name)
{
    const auto response = snapshot::openSavedResponse(
        QStringLiteral(TUNNELGLASS_TEST_DATA "/peer/cases/%1.json").arg(QLatin1StringView(name)));
    return response ? response->connection(0) : nullptr;
}

const exporting::Exporter &swanctlExporter()
{
    static const auto exporters = exporting::peerExporters({});
    return *exporters.front();
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

/// One file for each connection: whole or not there, under names of their own, and what one format cannot say
/// of one connection keeps none of the others back.
class TestFolderExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasAFile();
    void sameNamesGetNumbers();
    void secretsAreForTheOwner();
    void aRefusalKeepsNoOtherBack();
    void manyRefusalsAreCounted();
    void neverOverAFile();
    void aCancelledRunTellsWhatIsThere();
    void aFolderThatVanishes();
};

void TestFolderExport::eachHasAFile()
{
    const QTemporaryDir folder;
    QList<qsizetype> told;
    exporting::ExportOptions options;
    options.progress = [&told](qsizetype written) { told.append(written); };
    const auto written =
        exporting::exportEach({folderCase("ikev2"), folderCase("ikev1-main")}, swanctlExporter(), options,
                              {folder.path(), false, FileAccess::Ordinary});
    QVERIFY(written.has_value());
    QCOMPARE(*written, 2);
    QCOMPARE(told, (QList<qsizetype>{1, 2}));
    const QStringList files = filesIn(folder);
    QCOMPARE(files.size(), 2);
    for (const QString &file : files)
        QCOMPARE(test::contentOf(folder.filePath(file)).count("connections {"), 1);
}

void TestFolderExport::sameNamesGetNumbers()
{
    const QTemporaryDir folder;
    const SnapshotPtr one = folderCase("ikev2");
    QVERIFY(exporting::exportEach({one, one, one}, swanctlExporter(), {},
                                  {folder.path(), false, FileAccess::Ordinary}));
    const QStringList files = filesIn(folder);
    QCOMPARE(files.size(), 3);
    const QString name = exporting::suggestedFileName({one}, swanctlExporter());
    const QString stem = name.chopped(swanctlExporter().extension().size() + 1);
    QVERIFY(files.contains(name));
    QVERIFY(files.contains(stem + QStringLiteral("-2.") + swanctlExporter().extension()));
}

void TestFolderExport::secretsAreForTheOwner()
{
    const QTemporaryDir folder;
    exporting::ExportOptions options;
    options.includeSecrets = true;
    QVERIFY(exporting::exportEach({folderCase("ikev2")}, swanctlExporter(), options,
                                  {folder.path(), false, FileAccess::OwnerOnly}));
    const QFile file(folder.filePath(filesIn(folder).value(0)));
    QVERIFY(!test::othersMayRead(file.fileName()));
}

void TestFolderExport::aRefusalKeepsNoOtherBack()
{
    const QTemporaryDir folder;
    const auto written = exporting::exportEach(
        {folderCase("ikev2"), folderCase("algorithms-sm4-sm3"), folderCase("ikev1-main")}, swanctlExporter(),
        {}, {folder.path(), false, FileAccess::Ordinary});
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::ExportIncomplete);
    QCOMPARE(written.error().subject, QStringLiteral("1 of 3"));
    QVERIFY2(written.error().detail.contains(folderCase("algorithms-sm4-sm3")->connection->id),
             qPrintable(written.error().detail));
    QCOMPARE(filesIn(folder).size(), 2);
}

void TestFolderExport::manyRefusalsAreCounted()
{
    const QTemporaryDir folder;
    const QList<SnapshotPtr> refused(30, folderCase("algorithms-sm4-sm3"));
    const auto written =
        exporting::exportEach(refused, swanctlExporter(), {}, {folder.path(), false, FileAccess::Ordinary});
    QCOMPARE(written.error().subject, QStringLiteral("30 of 30"));
    QVERIFY(written.error().detail.endsWith(QStringLiteral("and 22 more.")));
    QVERIFY(filesIn(folder).isEmpty());
}

void TestFolderExport::neverOverAFile()
{
    const QTemporaryDir folder;
    const SnapshotPtr last = folderCase("ikev1-main");
    const QString path = folder.filePath(exporting::suggestedFileName({last}, swanctlExporter()));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("mine") == 4);
    old.close();
    const QList<SnapshotPtr> snapshots{folderCase("ikev2"), last};
    const auto refused =
        exporting::exportEach(snapshots, swanctlExporter(), {}, {folder.path(), false, FileAccess::Ordinary});
    QCOMPARE(refused.error().kind, ErrorKind::FileExists);
    QCOMPARE(filesIn(folder).size(), 1);
    QCOMPARE(test::contentOf(path), QByteArrayLiteral("mine"));
    QVERIFY(
        exporting::exportEach(snapshots, swanctlExporter(), {}, {folder.path(), true, FileAccess::Ordinary}));
    QCOMPARE(filesIn(folder).size(), 2);
    QVERIFY(test::contentOf(path) != "mine");
}

void TestFolderExport::aCancelledRunTellsWhatIsThere()
{
    const QTemporaryDir folder;
    bool cancelled = false;
    exporting::ExportOptions options;
    options.isCancelled = [&cancelled] { return cancelled; };
    options.progress = [&cancelled](qsizetype written) { cancelled = written == 2; };
    const QList<SnapshotPtr> snapshots(5, folderCase("ikev2"));
    const auto written = exporting::exportEach(snapshots, swanctlExporter(), options,
                                               {folder.path(), false, FileAccess::Ordinary});
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QVERIFY2(written.error().detail.contains(u'2'), qPrintable(written.error().detail));
    QCOMPARE(filesIn(folder).size(), 2);
}

void TestFolderExport::aFolderThatVanishes()
{
    QTemporaryDir folder;
    exporting::ExportOptions options;
    options.progress = [&folder](qsizetype) { folder.remove(); };
    const QList<SnapshotPtr> snapshots(3, folderCase("ikev2"));
    const auto written = exporting::exportEach(snapshots, swanctlExporter(), options,
                                               {folder.path(), false, FileAccess::Ordinary});
    QCOMPARE(written.error().kind, ErrorKind::FileNotWritable);
    QVERIFY(!QDir(folder.path()).exists());
}

TUNNELGLASS_TEST(folder, TestFolderExport, QCoreApplication)
#include "tst_FolderExport.moc"
