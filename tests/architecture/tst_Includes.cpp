// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "architecture/IncludeRules.h"
#include "architecture/SourceTree.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass::architecture;

namespace {

QStringList treeViolations(const SourceTree &tree, const IncludeRules &rules)
{
    QStringList found;
    for (const QString &path : tree.files({QStringLiteral("app"), QStringLiteral("ui")},
                                          {QStringLiteral(".h"), QStringLiteral(".cpp")}))
        found += rules.violations(path, tree.text(path));
    return found;
}

} // namespace

/// Who may include whom: checked on the project, and the check itself on planted violations.
class TestIncludes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProjectKeepsTheRules();
    void aPlantedFileIsFound();
    void rules_data();
    void rules();
    void theKeychainLibraryIsUsedInOneFile();

private:
    const SourceTree m_tree{QStringLiteral(TUNNELGLASS_SOURCE_DIR)};
    const QtModules m_qt{QStringLiteral(TUNNELGLASS_QT_HEADERS)};
    const IncludeRules m_rules{m_qt};
};

void TestIncludes::theProjectKeepsTheRules()
{
    QVERIFY(m_tree.files({QStringLiteral("app"), QStringLiteral("ui")}, {QStringLiteral(".h")}).size() > 50);
    const QStringList found = treeViolations(m_tree, m_rules);
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void TestIncludes::aPlantedFileIsFound()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("app/vpn")));
    QFile file(folder.filePath(QStringLiteral("app/vpn/Planted.h")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#pragma once\n#include \"openapi/ApiJob.h\"\n#include <QWidget>\n");
    file.close();

    const QStringList expected{QStringLiteral("app/vpn/Planted.h:2: vpn may not use openapi/ApiJob.h"),
                               QStringLiteral("app/vpn/Planted.h:3: vpn may not use QWidget (QtWidgets)")};
    QCOMPARE(treeViolations(SourceTree(folder.path()), m_rules), expected);
}

void TestIncludes::rules_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");

    const auto row = [](const char *path, const char *line, bool allowed) {
        QTest::addRow("%s: %s", path, line)
            << QString::fromLatin1(path) << QString::fromLatin1(line) << allowed;
    };
    row("app/base/Job.h", "#include <QObject>", true);
    row("app/base/Result.h", "#include <tl/expected.hpp>", true);
    row("app/base/Job.h", "#include \"vpn/Field.h\"", false);
    row("app/vpn/Field.h", "#include <tl/expected.hpp>", false);
    row("app/vpn/Field.h", "#include \"base/Result.h\"", true);
    row("app/vpn/Field.h", "#include <QColor>", false);
    row("app/vpn/Field.h", "#include <QtGui/QColor>", false);
    row("app/vpn/Field.h", "#include <qcolor.h>", false);
    row("app/vpn/Field.h", "  #  include  <QtWidgets>", false);
    row("app/vpn/Field.h", "// #include <QtWidgets>", true);
    row("app/vpn/Field.h", "#include <QTest>", false);
    row("app/vpn/Field.h", "#include <QNoSuchHeader>", false);
    row("app/vpn/Field.h", "#include <optional>", true);
    row("app/decode/JsonReader.cpp", "#include <rapidjson/reader.h>", true);
    row("app/decode/JsonReader.h", "#include <rapidjson/reader.h>", false);
    row("app/snapshot/Snapshot.cpp", "#include <rapidjson/reader.h>", false);
    row("app/openapi/ApiJob.cpp", "#include <QNetworkReply>", true);
    row("app/openapi/ApiJob.cpp", "#include \"decode/Node.h\"", false);
    row("app/snapshot/Snapshot.h", "#include \"openapi/Request.h\"", false);
    row("app/export/JsonExporter.cpp", "#include \"decode/Node.h\"", true);
    row("app/export/JsonExporter.cpp", "#include \"decode/ConnectionDecoder.h\"", false);
    row("app/export/DiagramLayout.h", "#include <QPainter>", false);
    row("app/credentials/keychain/Call.cpp", "#include <qt6keychain/keychain.h>", true);
    row("app/credentials/keychain/Call.h", "#include <qt6keychain/keychain.h>", false);
    row("app/credentials/Profile.cpp", "#include <qt6keychain/keychain.h>", false);
    row("app/credentials/ProfileVault.cpp", "#include \"credentials/keychain/Keychain.h\"", true);
    row("app/credentials/keychain/Call.cpp", "#include \"credentials/Profile.h\"", false);
    row("app/inspection/Service.cpp", "#include \"credentials/keychain/Keychain.h\"", false);
    row("ui/dialogs/ProfileDialog.cpp", "#include \"credentials/keychain/SystemKeychain.h\"", false);
    row("app/sample/SampleAccount.cpp", "#include \"vpn/Connection.h\"", false);
    row("app/cli/main.cpp", "#include \"sample/SampleAccount.h\"", true);
    row("app/cli/main.cpp", "#include <QGuiApplication>", false);
    row("app/cli/main.cpp", "#include \"ui/MainWindow.h\"", false);
    row("app/cli/main.cpp", "#include \"support/FakeClock.h\"", false);
    row("app/cli/main.cpp", "#include \"CommandLine.h\"", false);
    row("app/cli/Watcher.cpp", "#include \"Watcher.moc\"", true);
    row("app/main.cpp", "#include \"ui/MainWindow.h\"", true);
    row("app/main.cpp", "#include <QApplication>", true);
    row("ui/models/Roles.h", "#include <Qt>", true);
    row("ui/models/Roles.h", "#include <QAbstractItemModel>", true);
    row("ui/models/SettingTreeModel.cpp", "#include <QIcon>", false);
    row("ui/models/SettingTreeModel.cpp", "#include <QFont>", false);
    row("ui/models/SettingTreeModel.cpp", "#include \"inspection/Service.h\"", false);
    row("ui/models/SettingTreeModel.cpp", "#include \"ui/views/StatePalette.h\"", false);
    row("ui/views/TopBar.cpp", "#include \"inspection/Region.h\"", true);
    row("ui/views/TopBar.cpp", "#include \"openapi/Signer.h\"", false);
    row("ui/views/TopBar.cpp", "#include \"decode/Document.h\"", false);
    row("ui/MainWindow.cpp", "#include <QNetworkAccessManager>", false);
    row("ui/MainWindow.cpp", "#include \"sample/SampleAccount.h\"", false);
    row("ui/MainWindow.cpp", "#include \"ui/views/TopBar.h\"", true);
    row("ui/elsewhere/Thing.cpp", "#include <QObject>", false);
    row("app/Thing.cpp", "#include <QObject>", false);
    row("app/vpn/fields/Phase1Fields.cpp", "#include \"vpn/fields/FieldTables.h\"", true);
    row("app/vpn/fields/Phase1Fields.cpp", "#include \"decode/Node.h\"", false);
}

void TestIncludes::rules()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const bool, allowed);
    const QStringList found = m_rules.violations(path, QStringLiteral("#pragma once\n") + line);
    QVERIFY2(found.isEmpty() == allowed, qPrintable(found.join(QLatin1Char('\n'))));
}

void TestIncludes::theKeychainLibraryIsUsedInOneFile()
{
    QStringList users;
    for (const QString &path :
         m_tree.files({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")},
                      {QStringLiteral(".h"), QStringLiteral(".cpp")}))
        if (m_tree.text(path).contains(QLatin1StringView("keychain/keychain.h>")) &&
            !path.contains(QLatin1StringView("architecture")))
            users.append(path);
    QVERIFY2(users.size() <= 1, qPrintable(users.join(QLatin1Char(' '))));
}

TUNNELGLASS_TEST(includes, TestIncludes, QCoreApplication)

#include "tst_Includes.moc"
