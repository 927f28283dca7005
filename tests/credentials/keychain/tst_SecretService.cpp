// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/JobRun.h"
#include "credentials/keychain/PrivateKeyring.h"
#include "credentials/keychain/SecretService.h"
#include "credentials/keychain/StandInService.h"
#include "credentials/keychain/SystemKeychain.h"
#include "support/TestProgram.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTest>

#include <optional>

using namespace tunnelglass;
using namespace tunnelglass::credentials;
using test::jobResult;
using test::PrivateKeyring;
using test::StandInService;
using Prompting = test::StandInService::Prompting;

/// What the Secret Service may say, from a stand-in on a real bus: a person who answers a prompt, refusals of
/// the service itself and answers that break the protocol are not to be had from the real one without a
/// display.
class TestSecretService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void errors_data();
    void errors();
    void silence();
    void aLockedServiceThatShowsNothing();
    void unlocksWithoutAPrompt();
    void unlocksWithAPrompt_data();
    void unlocksWithAPrompt();
    void diesWhileItPrompts();
    void takesThePromptAway();
    void promptHasItsOwnLimit();
    void asksNobodyWithoutLeave();
    void diesBetweenTheQuestions();

private:
    ErrorKind readError(SystemKeychainOptions options = {});

    std::unique_ptr<PrivateKeyring> m_bus;
    std::unique_ptr<StandInService> m_standIn;
    const QString m_key = QStringLiteral("k");
};

void TestSecretService::initTestCase()
{
    if (const QString missing = PrivateKeyring::missingPrograms(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_bus = std::make_unique<PrivateKeyring>();
    m_bus->adopt();
}

void TestSecretService::init()
{
    m_standIn = std::make_unique<StandInService>(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
}

void TestSecretService::cleanup()
{
    m_standIn.reset();
}

ErrorKind TestSecretService::readError(SystemKeychainOptions options)
{
    options.lateStart = std::chrono::milliseconds(50);
    SystemKeychain keychain(options);
    const auto read = jobResult(keychain.read(m_key));
    return read ? ErrorKind::Internal : read.error().kind;
}

void TestSecretService::errors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, ErrorKind kind) {
        QTest::newRow(name) << QString::fromLatin1(name) << kind;
    };
    row("org.freedesktop.DBus.Error.AccessDenied", ErrorKind::KeychainAccessDenied);
    row("org.freedesktop.Secret.Error.IsLocked", ErrorKind::KeychainLocked);
    row("org.freedesktop.DBus.Error.Spawn.ChildExited", ErrorKind::KeychainNoService);
    row("org.freedesktop.DBus.Error.ServiceUnknown", ErrorKind::KeychainNoService);
    row("org.freedesktop.DBus.Error.UnknownMethod", ErrorKind::KeychainFailed);
    row("answer of another type", ErrorKind::KeychainFailed);
}

void TestSecretService::errors()
{
    QFETCH(const QString, name);
    QFETCH(const ErrorKind, kind);
    m_standIn->answer(QStringLiteral("SearchItems"), [name](const QDBusMessage &message) {
        return name.contains(u' ') ? message.createReply(QStringLiteral("?"))
                                   : message.createErrorReply(name, QStringLiteral("the words"));
    });
    QCOMPARE(readError(), kind);
}

void TestSecretService::silence()
{
    SystemKeychainOptions options;
    options.limit = std::chrono::milliseconds(200);
    QCOMPARE(readError(options), ErrorKind::KeychainTimedOut);
    QCOMPARE(m_standIn->calls(), QStringList{QStringLiteral("SearchItems")});
}

/// As KeePassXC does: of a locked keyring it finds no items at all.
void TestSecretService::aLockedServiceThatShowsNothing()
{
    m_standIn->hideItems();
    m_standIn->promptOnUnlock(Prompting::Dismissed);
    SystemKeychain keychain;
    QCOMPARE(jobResult(keychain.read(m_key)).error().kind, ErrorKind::KeychainPromptDismissed);
    QCOMPARE(jobResult(keychain.remove(m_key)).error().kind, ErrorKind::KeychainPromptDismissed);
    // Said to be unlocked, and still locked: neither absent nor removed, and no question without end.
    m_standIn->promptOnUnlock(Prompting::Accepted);
    QCOMPARE(jobResult(keychain.remove(m_key)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(m_standIn->calls().count(QStringLiteral("Unlock")), 3);
}

void TestSecretService::unlocksWithoutAPrompt()
{
    m_standIn->answer(QStringLiteral("Unlock"), [](const QDBusMessage &message) {
        return message.createReply(
            {message.arguments().constFirst(), QVariant::fromValue(QDBusObjectPath(QStringLiteral("/")))});
    });
    SecretService service(std::chrono::seconds(5));
    std::optional<Result<void>> unlocked;
    service.unlock({QStringLiteral("/a/b")}, {},
                   [&unlocked](const Result<void> &result) { unlocked = result; });
    QTRY_VERIFY(unlocked.has_value());
    QVERIFY(bool(*unlocked));
}

void TestSecretService::unlocksWithAPrompt_data()
{
    QTest::addColumn<int>("prompting");
    QTest::addColumn<bool>("isUnlocked");
    QTest::newRow("accepted") << int(Prompting::Accepted) << true;
    QTest::newRow("dismissed") << int(Prompting::Dismissed) << false;
}

void TestSecretService::unlocksWithAPrompt()
{
    QFETCH(const int, prompting);
    QFETCH(const bool, isUnlocked);
    m_standIn->promptOnUnlock(Prompting(prompting));
    SecretService service(std::chrono::seconds(5));
    int prompts = 0;
    std::optional<Result<void>> unlocked;
    service.unlock(
        {QStringLiteral("/a/b")}, [&prompts] { ++prompts; },
        [&unlocked](const Result<void> &result) { unlocked = result; });
    QTRY_VERIFY(unlocked.has_value());
    QCOMPARE(prompts, 1);
    QCOMPARE(bool(*unlocked), isUnlocked);
    if (!isUnlocked)
        QCOMPARE(unlocked->error().kind, ErrorKind::KeychainPromptDismissed);
}

void TestSecretService::diesWhileItPrompts()
{
    m_standIn->promptOnUnlock(Prompting::Unanswered);
    SecretService service(std::chrono::seconds(5));
    std::optional<Result<void>> unlocked;
    service.unlock(
        {QStringLiteral("/a/b")}, [] {}, [&unlocked](const Result<void> &result) { unlocked = result; });
    QTRY_VERIFY(m_standIn->calls().contains(QStringLiteral("Prompt")));
    m_standIn->leave();
    QTRY_VERIFY(unlocked.has_value());
    QVERIFY(!*unlocked);
    QCOMPARE(unlocked->error().kind, ErrorKind::KeychainNoService);
}

void TestSecretService::takesThePromptAway()
{
    m_standIn->holdItem(true);
    m_standIn->promptOnUnlock(Prompting::Unanswered);
    SystemKeychain keychain;
    std::unique_ptr<KeychainReadJob> job(keychain.read(m_key));
    job->start();
    QTRY_VERIFY(m_standIn->calls().contains(QStringLiteral("Prompt")));
    job.reset();
    QTRY_VERIFY(m_standIn->calls().contains(QStringLiteral("Dismiss")));
}

void TestSecretService::promptHasItsOwnLimit()
{
    m_standIn->holdItem(true);
    m_standIn->promptOnUnlock(Prompting::Unanswered);
    SystemKeychainOptions options;
    options.limit = std::chrono::seconds(10);
    options.promptLimit = std::chrono::milliseconds(200);
    QCOMPARE(readError(options), ErrorKind::KeychainTimedOut);
    QTRY_VERIFY(m_standIn->calls().contains(QStringLiteral("Dismiss")));
}

void TestSecretService::asksNobodyWithoutLeave()
{
    m_standIn->holdItem(true);
    m_standIn->promptOnUnlock(Prompting::Accepted);
    SystemKeychainOptions options;
    options.mayPrompt = false;
    QCOMPARE(readError(options), ErrorKind::KeychainLocked);
    QVERIFY(!m_standIn->calls().contains(QStringLiteral("Prompt")));
}

/// Found and unlocked; when QtKeychain comes for the secret, nobody is there any more.
void TestSecretService::diesBetweenTheQuestions()
{
    m_standIn->holdItem(false);
    m_standIn->answer(QStringLiteral("GetAll"),
                      [](const QDBusMessage &message) { return message.createReply(QVariantMap()); });
    m_standIn->answer(QStringLiteral("OpenSession"), [this](const QDBusMessage &message) {
        QMetaObject::invokeMethod(m_standIn.get(), &StandInService::leave, Qt::QueuedConnection);
        return message.createErrorReply(QDBusError::Failed, QStringLiteral("leaving"));
    });
    QCOMPARE(readError(), ErrorKind::KeychainNoService);
}

TUNNELGLASS_TEST(secret_service, TestSecretService, QCoreApplication)
#include "tst_SecretService.moc"
