// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"
#include "ui/models/FieldHelp.h"
#include "ui/models/SampleSnapshots.h"
#include "ui/models/SettingTreeModel.h"
#include "vpn/FieldCatalogue.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace tunnelglass;
using namespace tunnelglass::test;
using namespace tunnelglass::ui;

namespace {

const snapshot::Setting *settingAt(const std::vector<snapshot::Setting> &tree, const QString &path)
{
    for (const snapshot::Setting &setting : tree) {
        if (setting.path == path && setting.node.isValid())
            return &setting;
        if (const snapshot::Setting *found = settingAt(setting.children, path))
            return found;
    }
    return nullptr;
}

bool isWellFormed(const QString &html)
{
    QXmlStreamReader reader(QStringLiteral("<body>") + html + QStringLiteral("</body>"));
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

class TestFieldHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsComeInOrder();
    void otherValuesLeaveOutThisOne();
    void everySettingOfEverySampleIsWellFormedAndHidesSecrets();
    void valuesAreEscaped();
    void groupsAreExplained();
    void unknownFieldsSaySo();
};

void TestFieldHelp::sectionsComeInOrder()
{
    const std::vector<snapshot::Setting> tree = snapshot::settingTree(*test::seedSnapshot());
    const snapshot::Setting *setting = settingAt(tree, QStringLiteral("IkeConfig.IkeVersion"));
    QVERIFY(setting && setting->field);
    const QString html = fieldHelpHtml(*setting);
    const QStringList inOrder{QStringLiteral("<h3>") + setting->label.toHtmlEscaped(),
                              vpn::fieldText(setting->field->explanation).toHtmlEscaped(),
                              QStringLiteral("This value"),
                              QStringLiteral("Other values"),
                              QStringLiteral("What to check"),
                              vpn::fieldText(setting->field->advice).toHtmlEscaped(),
                              QStringLiteral("Path in the API"),
                              QStringLiteral("<code>IkeConfig.IkeVersion</code>")};
    qsizetype from = 0;
    for (const QString &part : inOrder) {
        const qsizetype found = html.indexOf(part, from);
        QVERIFY2(found >= 0, qPrintable(part));
        from = found + part.size();
    }
}

void TestFieldHelp::otherValuesLeaveOutThisOne()
{
    const std::vector<snapshot::Setting> tree = snapshot::settingTree(*test::seedSnapshot());
    const snapshot::Setting *setting = settingAt(tree, QStringLiteral("IkeConfig.IkeEncAlg"));
    QVERIFY(setting && setting->field);
    const QString html = fieldHelpHtml(*setting);
    QCOMPARE(html.count(QStringLiteral("<li>")), qsizetype(setting->field->values.size()) - 1);
    for (const vpn::KnownValue &value : setting->field->values)
        QVERIFY2(html.contains(vpn::fieldText(value.meaning).toHtmlEscaped()), value.wire);
}

void TestFieldHelp::everySettingOfEverySampleIsWellFormedAndHidesSecrets()
{
    QList<snapshot::SnapshotPtr> snapshots{test::dualSnapshot()};
    for (const QString &name : test::sampleNames())
        snapshots += test::sampleSnapshots(name);
    for (const snapshot::SnapshotPtr &snapshot : snapshots) {
        const QStringList secrets = test::secretTexts(*snapshot);
        const SettingRows rows(snapshot);
        for (std::size_t position = 0; position < rows.size(); ++position) {
            const QString html = fieldHelpHtml(*rows.at(position).setting);
            QVERIFY2(isWellFormed(html), qPrintable(rows.at(position).setting->path));
            for (const QString &secret : secrets)
                QVERIFY2(!html.contains(secret), "the help text holds a secret");
        }
    }
}

void TestFieldHelp::valuesAreEscaped()
{
    const snapshot::SnapshotPtr snapshot =
        test::bodySnapshots(
            R"({"VpnConnectionId":"vco-1","VpnGatewayId":"vpn-1","Name":"<img src=x>","<b>":"a&b"})")
            .value(0);
    QVERIFY(snapshot);
    const SettingRows rows(snapshot);
    for (std::size_t position = 0; position < rows.size(); ++position) {
        const QString html = fieldHelpHtml(*rows.at(position).setting);
        QVERIFY(!html.contains(QStringLiteral("<img")));
        QVERIFY(!html.contains(QStringLiteral("a&b")));
        QVERIFY(isWellFormed(html));
    }
}

void TestFieldHelp::groupsAreExplained()
{
    SettingTreeModel model;
    model.setSnapshot(test::dualSnapshot());
    for (const auto section : {vpn::Section::Tunnel, vpn::Section::Phase1, vpn::Section::Phase2}) {
        const snapshot::Setting *group = model.setting(model.indexForSection(section, 0));
        QVERIFY(group);
        const QString html = fieldHelpHtml(*group);
        QVERIFY2(html.contains(QStringLiteral("<p>")), qPrintable(html));
        QVERIFY(!html.contains(QStringLiteral("not part of the documented answer")));
    }
}

void TestFieldHelp::unknownFieldsSaySo()
{
    const snapshot::SnapshotPtr snapshot =
        test::bodySnapshots(R"({"VpnConnectionId":"vco-1","VpnGatewayId":"vpn-1","BrandNew":"value"})")
            .value(0);
    const std::vector<snapshot::Setting> tree = snapshot::settingTree(*snapshot);
    const snapshot::Setting *setting = settingAt(tree, QStringLiteral("BrandNew"));
    QVERIFY(setting);
    const QString html = fieldHelpHtml(*setting);
    QVERIFY(html.contains(QStringLiteral("not part of the documented answer")));
    QVERIFY(html.contains(QStringLiteral("value")));
}

TUNNELGLASS_TEST(field_help, TestFieldHelp, QCoreApplication)
#include "tst_FieldHelp.moc"
