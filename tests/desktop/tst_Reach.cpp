// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/SystemClock.h"
#include "desktop/Reach.h"
#include "support/FaultServer.h"
#include "support/TestProgram.h"
#include "ui/PreferenceStore.h"

#include <QApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// Requests go the way that the preferences say, from the next one on.
class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProxyCountsAtOnce();
    void pastTheProxyNothingAsksIt();
    void whatIsUnderWayIsAnswered_data();
    void whatIsUnderWayIsAnswered();
    void theTimeOutGoesWithIt();
};

namespace {

struct Network
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    ui::PreferenceStore preferences{settings};
    SystemClock clock;
    desktop::Reach reach{clock, preferences};

    void useProxy(const FaultServer &server)
    {
        ui::Preferences wanted = preferences.now();
        wanted.proxy = ui::ProxyChoice::Manual;
        wanted.proxyHost = server.url().host();
        wanted.proxyPort = server.url().port();
        preferences.set(wanted);
    }

    /// Asks a host that no proxy but ours knows.
    std::unique_ptr<QNetworkReply> ask()
    {
        return std::unique_ptr<QNetworkReply>(
            reach.context(true).network.get(QNetworkRequest(QUrl(QStringLiteral("http://vpn.invalid/")))));
    }
};

bool isAnswered(const std::unique_ptr<QNetworkReply> &reply, const QByteArray &body)
{
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(5000))
        return false;
    return reply->error() == QNetworkReply::NoError && reply->readAll() == body;
}

} // namespace

void TestReach::anotherProxyCountsAtOnce()
{
    FaultServer first;
    FaultServer second;
    first.answer({FaultAnswer::json("1")});
    second.answer({FaultAnswer::json("2")});
    Network network;
    network.useProxy(first);
    QVERIFY(isAnswered(network.ask(), "1"));
    network.useProxy(second);
    QVERIFY(isAnswered(network.ask(), "2"));
    network.useProxy(first);
    QVERIFY(isAnswered(network.ask(), "1"));
    QCOMPARE(first.requests().size(), 2);
    QCOMPARE(second.requests().size(), 1);
}

void TestReach::pastTheProxyNothingAsksIt()
{
    FaultServer proxy;
    Network network;
    network.useProxy(proxy);
    const QNetworkProxyQuery query(QUrl(QStringLiteral("http://vpn.invalid/")));
    const auto hops = [&query](QNetworkAccessManager &manager) {
        return manager.proxyFactory() ? manager.proxyFactory()->queryProxy(query)
                                      : QList<QNetworkProxy>{manager.proxy()};
    };
    QCOMPARE(hops(network.reach.context(true).network).first().port(), quint16(proxy.url().port()));
    QCOMPARE(hops(network.reach.context(false).network).first().type(), QNetworkProxy::NoProxy);
    ui::Preferences none = network.preferences.now();
    none.proxy = ui::ProxyChoice::None;
    network.preferences.set(none);
    QCOMPARE(hops(network.reach.context(true).network).first().type(), QNetworkProxy::NoProxy);
}

void TestReach::whatIsUnderWayIsAnswered_data()
{
    QTest::addColumn<bool>("otherProxy");
    QTest::newRow("other colours are chosen") << false;
    QTest::newRow("another proxy is named") << true;
}

void TestReach::whatIsUnderWayIsAnswered()
{
    QFETCH(const bool, otherProxy);
    FaultAnswer late = FaultAnswer::json("late");
    late.delay = std::chrono::milliseconds(300);
    FaultServer proxy;
    proxy.answer({late});
    FaultServer other;
    Network network;
    network.useProxy(proxy);
    const auto reply = network.ask();
    QTRY_COMPARE(proxy.requests().size(), 1);
    ui::Preferences wanted = network.preferences.now();
    wanted.scheme = ui::ColorScheme::Dark;
    network.preferences.set(wanted);
    if (otherProxy)
        network.useProxy(other);
    QVERIFY(isAnswered(reply, "late"));
}

void TestReach::theTimeOutGoesWithIt()
{
    Network network;
    ui::Preferences wanted;
    wanted.timeoutSeconds = 42;
    network.preferences.set(wanted);
    QCOMPARE(network.reach.context(true).options.totalTimeout, std::chrono::milliseconds(42000));
}

TUNNELGLASS_TEST(reach, TestReach, QApplication)
#include "tst_Reach.moc"
