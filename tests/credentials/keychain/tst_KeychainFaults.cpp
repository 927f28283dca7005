// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/BusGreeting.h"
#include "credentials/keychain/Keychain.h"
#include "credentials/keychain/KeychainProbe.h"
#include "credentials/keychain/PrivateKeyring.h"
#include "support/TestProgram.h"

#include <QLocalServer>
#include <QTest>

using namespace tunnelglass;
using credentials::BusGreeting;
using credentials::Keychain;
using test::KeychainProbe;
using test::PrivateKeyring;
using Bus = test::PrivateKeyring::Bus;

/// What goes wrong with a real keyring. Each scenario is a program of its own, because the libraries below
/// keep one session bus for as long as a process lives.
class TestKeychainFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noSessionBus();
    void noService();
    void serviceStartsLate();
    void collectionIsMissing();
    void accessIsDenied();
    void serviceDiesHalfWay();
    void serviceDoesNotAnswer();
    void busDoesNotAnswer();
    void busAddresses_data();
    void busAddresses();
    void libraryNeverFinishes();
    void secretIsTooLong();
    void twoProgramsWriteAtOnce();
    void libraryTakesLockedForAbsent();

private:
    static QString outcome(const QProcessEnvironment &environment, const KeychainProbe::Run &run)
    {
        return KeychainProbe(environment, run).outcome();
    }
    static void everyOperationFails(const QProcessEnvironment &environment, ErrorKind kind);
};

void TestKeychainFaults::initTestCase()
{
    if (const QString missing = PrivateKeyring::missingPrograms(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
}

void TestKeychainFaults::everyOperationFails(const QProcessEnvironment &environment, ErrorKind kind)
{
    const QString expected = KeychainProbe::word(kind);
    QCOMPARE(outcome(environment, {.operation = QStringLiteral("read")}), expected);
    QCOMPARE(outcome(environment, {.operation = QStringLiteral("write"), .secret = "s"}), expected);
    QCOMPARE(outcome(environment, {.operation = QStringLiteral("remove")}), expected);
}

void TestKeychainFaults::noSessionBus()
{
    const PrivateKeyring keyring(Bus::None);
    everyOperationFails(keyring.environment(), ErrorKind::KeychainUnavailable);
}

void TestKeychainFaults::noService()
{
    const PrivateKeyring keyring;
    everyOperationFails(keyring.environment(), ErrorKind::KeychainNoService);
}

void TestKeychainFaults::serviceStartsLate()
{
    PrivateKeyring keyring;
    KeychainProbe probe(keyring.environment(),
                        {.operation = QStringLiteral("write"), .secret = "s", .lateStart = 20'000});
    QTest::qWait(300);
    QVERIFY(keyring.unlock());
    QCOMPARE(probe.outcome(), QStringLiteral("done"));
    QCOMPARE(keyring.itemCount(), 1);
}

void TestKeychainFaults::collectionIsMissing()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startWithoutCollection());
    const QString missing = KeychainProbe::word(ErrorKind::KeychainCollectionMissing);
    QCOMPARE(outcome(keyring.environment(), {.operation = QStringLiteral("read")}), missing);
    // The service would offer to make one, and has no display to do so.
    QCOMPARE(outcome(keyring.environment(), {.operation = QStringLiteral("write"), .secret = "s"}), missing);
    QCOMPARE(outcome(keyring.environment(), {.operation = QStringLiteral("remove")}), QStringLiteral("done"));
}

void TestKeychainFaults::accessIsDenied()
{
    PrivateKeyring keyring(Bus::NoAccess);
    QVERIFY(keyring.unlock());
    everyOperationFails(keyring.environment(), ErrorKind::KeychainAccessDenied);
}

void TestKeychainFaults::serviceDiesHalfWay()
{
    for (const char *operation : {"read", "write", "remove"}) {
        PrivateKeyring keyring;
        QVERIFY(keyring.unlock());
        keyring.suspend();
        KeychainProbe probe(keyring.environment(),
                            {.operation = QString::fromLatin1(operation), .secret = "s"});
        QTest::qWait(300);
        keyring.kill();
        QCOMPARE(probe.outcome(), KeychainProbe::word(ErrorKind::KeychainNoService));
    }
}

void TestKeychainFaults::serviceDoesNotAnswer()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.unlock());
    keyring.suspend();
    QCOMPARE(outcome(keyring.environment(), {.operation = QStringLiteral("read"), .limit = 500}),
             KeychainProbe::word(ErrorKind::KeychainTimedOut));
}

void TestKeychainFaults::busDoesNotAnswer()
{
    PrivateKeyring keyring(Bus::None);
    const QString path = keyring.folder() + QStringLiteral("/silent");
    QLocalServer silent;
    QVERIFY(silent.listen(path));
    QProcessEnvironment environment = keyring.environment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=") + path);
    for (const char *operation : {"read", "write", "remove"})
        QCOMPARE(
            outcome(environment, {.operation = QString::fromLatin1(operation), .secret = "s", .limit = 500}),
            KeychainProbe::word(ErrorKind::KeychainTimedOut));
}

void TestKeychainFaults::busAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isAbstract");
    const auto row = [](const char *address, const char *name, bool isAbstract) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(name) << isAbstract;
    };
    row("unix:path=/run/user/1000/bus", "/run/user/1000/bus", false);
    row("unix:path=/run/a%20b,guid=0123", "/run/a b", false);
    row("unix:guid=0123,abstract=/tmp/dbus-x", "/tmp/dbus-x", true);
    row("unix:path=/a;unix:path=/b", "", false);
    row("tcp:host=localhost,port=1", "", false);
    row("autolaunch:", "", false);
    row("", "", false);
}

void TestKeychainFaults::busAddresses()
{
    QFETCH(const QString, address);
    QFETCH(const QString, name);
    QFETCH(const bool, isAbstract);
    bool isSaidAbstract = false;
    QCOMPARE(BusGreeting::socketName(address, &isSaidAbstract), name);
    QCOMPARE(isSaidAbstract, isAbstract);
}

void TestKeychainFaults::libraryNeverFinishes()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.unlock());
    QProcessEnvironment environment = keyring.environment();
    QCOMPARE(outcome(environment, {.operation = QStringLiteral("write"), .secret = "s"}),
             QStringLiteral("done"));
    environment.insert(QStringLiteral("QT_NO_GLIB"), QStringLiteral("1"));
    for (const char *operation : {"read", "write", "remove"})
        QCOMPARE(
            outcome(environment, {.operation = QString::fromLatin1(operation), .secret = "s", .limit = 1000}),
            KeychainProbe::word(ErrorKind::KeychainTimedOut));
}

void TestKeychainFaults::secretIsTooLong()
{
    // Before anything is asked: there is not even a bus.
    const PrivateKeyring keyring(Bus::None);
    QCOMPARE(outcome(keyring.environment(), {.operation = QStringLiteral("write"),
                                             .secret = QByteArray(Keychain::maxSecretSize + 1, 'x')}),
             KeychainProbe::word(ErrorKind::KeychainSecretTooLong));
}

void TestKeychainFaults::twoProgramsWriteAtOnce()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.unlock());
    const auto writing = [](const QByteArray &secret) {
        return KeychainProbe::Run{.operation = QStringLiteral("write"), .secret = secret, .times = 40};
    };
    KeychainProbe first(keyring.environment(), writing("first"));
    KeychainProbe second(keyring.environment(), writing("second"));
    QCOMPARE(first.outcome(), QStringLiteral("done"));
    QCOMPARE(second.outcome(), QStringLiteral("done"));
    QCOMPARE(keyring.itemCount(), 1);
    const auto reading = [](const QByteArray &secret) {
        return KeychainProbe::Run{.operation = QStringLiteral("read"), .secret = secret};
    };
    QVERIFY(outcome(keyring.environment(), reading("first")) == QLatin1StringView("same") ||
            outcome(keyring.environment(), reading("second")) == QLatin1StringView("same"));
}

/// On a desktop that prefers KWallet nothing is unlocked beforehand, and without KWallet QtKeychain falls
/// back to the Secret Service: a locked one makes it answer "not found" to a read and success to a removal.
void TestKeychainFaults::libraryTakesLockedForAbsent()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.unlock());
    QProcessEnvironment environment = keyring.environment();
    environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("KDE"));
    environment.insert(QStringLiteral("KDE_SESSION_VERSION"), QStringLiteral("5"));
    QCOMPARE(outcome(environment, {.operation = QStringLiteral("write"), .secret = "kept"}),
             QStringLiteral("done"));
    QCOMPARE(outcome(environment, {.operation = QStringLiteral("read"), .secret = "kept"}),
             QStringLiteral("same"));
    QVERIFY(keyring.lock());
    everyOperationFails(environment, ErrorKind::KeychainLocked);
    QVERIFY(keyring.unlock());
    QCOMPARE(outcome(environment, {.operation = QStringLiteral("read"), .secret = "kept"}),
             QStringLiteral("same"));
    QCOMPARE(outcome(environment, {.operation = QStringLiteral("remove")}), QStringLiteral("done"));
    QCOMPARE(outcome(environment, {.operation = QStringLiteral("read")}),
             KeychainProbe::word(ErrorKind::KeychainItemMissing));
}

TUNNELGLASS_TEST(faults, TestKeychainFaults, QCoreApplication)
#include "tst_KeychainFaults.moc"
