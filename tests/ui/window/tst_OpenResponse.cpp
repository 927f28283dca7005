// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"
#include "ui/models/Roles.h"
#include "ui/window/SampleWindow.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace tunnelglass;
using test::SampleWindow;

namespace {

QString sampleFile(const char *name)
{
    return QStringLiteral(TUNNELGLASS_TEST_DATA "/samples/") + QLatin1StringView(name);
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray manyConnections(int count)
{
    QByteArray body = R"({"PageNumber":1,"VpnConnections":{"VpnConnection":[)";
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            body += ',';
        body +=
            R"({"VpnConnectionId":"vco-many)" + QByteArray::number(number) + R"(","Name":"many-)" +
            QByteArray::number(number) +
            R"(","Status":"ipsec_sa_established","LocalSubnet":"10.0.0.0/8","RemoteSubnet":"192.168.0.0/16",)"
            R"("IkeConfig":{"IkeVersion":"ikev2","Psk":"topsecret","IkeLifetime":86400},)"
            R"("IpsecConfig":{"IpsecEncAlg":"aes","IpsecLifetime":86400}})";
    }
    return body + R"(]},"TotalCount":)" + QByteArray::number(count) + "}";
}

QString write(const SampleWindow &sample, const char *name, const QByteArray &content)
{
    const QString path = sample.folder() + QLatin1Char('/') + QLatin1StringView(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

/// Shows the window without asking anyone: what a file given on the command line does.
void startWithFile(SampleWindow &sample, const QString &path)
{
    sample.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&sample.window()));
    sample.window().start(path, {});
}

} // namespace

class TestOpenResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneConnectionIsShownAtOnce_data();
    void oneConnectionIsShownAtOnce();
    void manyFillTheList();
    void anotherResponseIsAPlainTree();
    void aBrokenFileKeepsTheOldData();
    void aDroppedFileIsOpened();
    void aPastedResponseIsOpened();
    void theWindowStaysAliveMeanwhile();
};

void TestOpenResponse::oneConnectionIsShownAtOnce_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title");
    QTest::newRow("list shape, JSON") << sampleFile("seed.json") << "c2";
    QTest::newRow("list shape, XML") << sampleFile("seed.xml") << "c2";
    QTest::newRow("flat shape") << sampleFile("DescribeVpnConnection.docs-2019-09.json") << "ipsec1";
}

void TestOpenResponse::oneConnectionIsShownAtOnce()
{
    QFETCH(QString, file);
    QFETCH(QString, title);
    SampleWindow sample;
    startWithFile(sample, file);
    QTRY_VERIFY(!sample.sentence().isEmpty());
    QCOMPARE(sample.list()->model()->rowCount(), 1);
    QVERIFY(sample.facts().contains(file.section(QLatin1Char('/'), -1)));
    QVERIFY(sample.tree()->model()->rowCount() > 3);
    QVERIFY2(!sample.window().windowTitle().isEmpty(), qPrintable(title));
}

void TestOpenResponse::manyFillTheList()
{
    SampleWindow sample;
    startWithFile(sample, write(sample, "many.json", manyConnections(300)));
    QTRY_COMPARE(sample.list()->model()->rowCount(), 300);
    QVERIFY(sample.window().windowTitle().startsWith(QStringLiteral("many-0")));
    const QRect cell = sample.list()->visualRect(sample.list()->model()->index(2, 0));
    QTest::mouseClick(sample.list()->viewport(), Qt::LeftButton, {}, cell.center());
    QTRY_VERIFY(sample.window().windowTitle().startsWith(QStringLiteral("many-2")));
    QVERIFY(sample.errorHeadline().isEmpty());
}

void TestOpenResponse::anotherResponseIsAPlainTree()
{
    SampleWindow sample;
    startWithFile(sample, sampleFile("DescribeVpnGateway.2026-model.json"));
    QTRY_VERIFY(sample.sentence().contains(QStringLiteral("no connection")));
    QVERIFY(sample.tree()->model()->rowCount() > 5);
    QCOMPARE(sample.list()->model()->rowCount(), 0);
    QVERIFY(sample.errorHeadline().isEmpty());
}

void TestOpenResponse::aBrokenFileKeepsTheOldData()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    const QString before = sample.sentence();
    const QString path = write(sample, "cut.json", fileContent(sampleFile("seed.json")).first(200));
    QVERIFY(sample.dropFile(path));
    QTRY_VERIFY(!sample.errorHeadline().isEmpty());
    QVERIFY2(sample.errorHeadline().contains(QStringLiteral("cut.json")), qPrintable(sample.errorHeadline()));
    QCOMPARE(sample.sentence(), before);
}

void TestOpenResponse::aDroppedFileIsOpened()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    QVERIFY(sample.dropFile(sampleFile("DescribeVpnConnection.2026-model.json")));
    QTRY_VERIFY(sample.facts().contains(QStringLiteral("DescribeVpnConnection.2026-model.json")));
}

void TestOpenResponse::aPastedResponseIsOpened()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    sample.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&sample.window()));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(fileContent(sampleFile("seed.xml"))));
    sample.tree()->setFocus();
    QTest::keyClick(sample.tree(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(sample.facts().contains(QStringLiteral("pasted text")));
    QGuiApplication::clipboard()->setText(QStringLiteral("not a response"));
    QTest::keyClick(sample.tree(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(!sample.errorHeadline().isEmpty());
    QVERIFY(sample.facts().contains(QStringLiteral("pasted text")));
}

void TestOpenResponse::theWindowStaysAliveMeanwhile()
{
    SampleWindow sample;
    const QString path = write(sample, "many.json", manyConnections(20000));
    sample.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&sample.window()));
    qint64 longest = 0;
    QElapsedTimer sinceBeat;
    QTimer heart;
    heart.setInterval(5);
    connect(&heart, &QTimer::timeout, this, [&] { longest = qMax(longest, sinceBeat.restart()); });
    sinceBeat.start();
    heart.start();
    sample.window().start(path, {});
    QVERIFY(sample.action(QStringLiteral("Cancel"))->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(sample.list()->model()->rowCount(), 20000, 60000);
    // A generous limit: this runs in debug builds and beside other tests. The benchmark holds the real one.
    QVERIFY2(longest < 1000, QByteArray::number(longest).constData());
}

TUNNELGLASS_TEST(window_open_response, TestOpenResponse, QApplication)
#include "tst_OpenResponse.moc"
