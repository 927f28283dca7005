// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/JobRun.h"
#include "credentials/StoredSecret.h"
#include "credentials/keychain/PrivateKeyring.h"
#include "credentials/keychain/SystemKeychain.h"
#include "support/LogCapture.h"
#include "support/TestProgram.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::credentials;
using test::jobResult;
using test::PrivateKeyring;

/// The system's keychain in use: a real gnome-keyring, and secret-tool as an independent witness.
class TestSystemKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loadsNothingBeforeItIsAsked();
    void writesReadsAndRemoves_data();
    void writesReadsAndRemoves();
    void replacesAnItem();
    void refusesWhatIsNoText();
    void secretToolSeesTheItemAndOnlyIt();
    void leavesNoClearTextBehind();
    void itemIsAbsent();
    void itemWasDeletedByAnotherProgram();
    void itemOfAnotherProgram_data();
    void itemOfAnotherProgram();
    void cancels();
    void deletingAJobIsSilent();
    void lockedAndNobodyMayBeAsked();
    void lockedAndThePromptIsDismissed();
    void keyringIsStartedAnew();

private:
    std::unique_ptr<PrivateKeyring> m_keyring;
    SystemKeychain m_keychain;
    const QString m_key = QStringLiteral("profile 1/密钥");
    const SecretBytes m_secret{QByteArrayView("aSecretThatNoFileMayHold")};
};

namespace {

QByteArray memoryMap()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) ? maps.readAll() : QByteArray();
}

template <typename Value>
ErrorKind errorKind(const Result<Value> &result)
{
    return result ? ErrorKind::Internal : result.error().kind;
}

} // namespace

void TestSystemKeychain::initTestCase()
{
    if (const QString missing = PrivateKeyring::missingPrograms(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_keyring = std::make_unique<PrivateKeyring>();
    m_keyring->adopt();
    QVERIFY(m_keyring->unlock());
}

void TestSystemKeychain::loadsNothingBeforeItIsAsked()
{
    const std::unique_ptr<Job> job(m_keychain.read(m_key));
    QVERIFY(!memoryMap().contains("libsecret"));
    QVERIFY(jobResult(m_keychain.write(m_key, m_secret)));
    QVERIFY(memoryMap().contains("libsecret"));
}

void TestSystemKeychain::writesReadsAndRemoves_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("letters") << QByteArray("abcXYZ019+/=");
    QTest::newRow("unicode") << QByteArray("密钥 ключ 🔑 é");
    QTest::newRow("control characters") << QByteArray("a\x01\r\n\t\x1b[2J\x7f");
    QTest::newRow("3 KB token") << QByteArray("CAIS").repeated(768);
    QTest::newRow("the longest") << QByteArray(Keychain::maxSecretSize, 'x');
    QTest::newRow("empty") << QByteArray();
}

void TestSystemKeychain::writesReadsAndRemoves()
{
    QFETCH(const QByteArray, secret);
    const test::LogCapture log;
    const SecretBytes bytes{QByteArrayView(secret)};
    QVERIFY(jobResult(m_keychain.write(m_key, bytes)));
    const auto read = jobResult(m_keychain.read(m_key));
    QVERIFY(read);
    QVERIFY2(*read == bytes, "another secret was read than was written");
    QCOMPARE(m_keyring->itemCount(m_key), 1);
    QVERIFY(jobResult(m_keychain.remove(m_key)));
    QCOMPARE(m_keyring->itemCount(m_key), 0);
    QVERIFY2(secret.isEmpty() || !log.text().contains(QString::fromUtf8(secret)), "a secret was logged");
}

void TestSystemKeychain::replacesAnItem()
{
    QVERIFY(jobResult(m_keychain.write(m_key, SecretBytes(QByteArrayView("before")))));
    QVERIFY(jobResult(m_keychain.write(m_key, m_secret)));
    const auto read = jobResult(m_keychain.read(m_key));
    QVERIFY(read);
    QVERIFY(*read == m_secret);
    QCOMPARE(m_keyring->itemCount(m_key), 1);
}

void TestSystemKeychain::refusesWhatIsNoText()
{
    for (const QByteArrayView bytes : {QByteArrayView("\xff\xfe", 2), QByteArrayView("a\0b", 3)})
        QCOMPARE(errorKind(jobResult(m_keychain.write(m_key, SecretBytes(bytes)))), ErrorKind::Internal);
}

void TestSystemKeychain::secretToolSeesTheItemAndOnlyIt()
{
    StoredSecret stored;
    stored.accessKeyId = QStringLiteral("LTAI-test");
    stored.accessKeySecret = m_secret;
    QVERIFY(jobResult(m_keychain.write(m_key, stored.toItem())));
    const QStringList attributes{QStringLiteral("server"), QStringLiteral("tunnelglass")};
    const QByteArray seen = m_keyring->tool(QStringList{QStringLiteral("lookup")} + attributes +
                                            QStringList{QStringLiteral("user"), m_key});
    QVERIFY2(SecretBytes(QByteArrayView(seen)) == stored.toItem(), "secret-tool sees another secret");
    QCOMPARE(m_keyring->itemCount(), 1);
    const QByteArray all =
        m_keyring->tool(QStringList{QStringLiteral("search"), QStringLiteral("--all")} + attributes);
    QCOMPARE(all.count("attribute.user = "), 1);
    QVERIFY(all.contains(QByteArray("attribute.user = ").append(m_key.toUtf8())));
    QVERIFY(jobResult(m_keychain.remove(m_key)));
    QCOMPARE(m_keyring->itemCount(), 0);
}

void TestSystemKeychain::leavesNoClearTextBehind()
{
    QVERIFY(jobResult(m_keychain.write(m_key, m_secret)));
    int files = 0;
    QDirIterator walk(m_keyring->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        QVERIFY2(file.readAll().indexOf(m_secret.reveal()) < 0, qPrintable(file.fileName()));
    }
    QVERIFY(files > 0);
}

void TestSystemKeychain::itemIsAbsent()
{
    const QString key = QStringLiteral("never written");
    const auto read = jobResult(m_keychain.read(key));
    QCOMPARE(errorKind(read), ErrorKind::KeychainItemMissing);
    QCOMPARE(read.error().subject, key);
    QVERIFY(jobResult(m_keychain.remove(key)));
}

void TestSystemKeychain::itemWasDeletedByAnotherProgram()
{
    QVERIFY(jobResult(m_keychain.write(m_key, m_secret)));
    QVERIFY(!m_keyring
                 ->tool({QStringLiteral("clear"), QStringLiteral("server"), QStringLiteral("tunnelglass"),
                         QStringLiteral("user"), m_key})
                 .isNull());
    QCOMPARE(errorKind(jobResult(m_keychain.read(m_key))), ErrorKind::KeychainItemMissing);
    QVERIFY(jobResult(m_keychain.remove(m_key)));
    QVERIFY(jobResult(m_keychain.write(m_key, m_secret)));
}

void TestSystemKeychain::itemOfAnotherProgram_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<bool>("readable");
    QTest::newRow("older form") << QStringLiteral("plaintext") << QByteArray("bareSecret") << true;
    QTest::newRow("corrupt") << QStringLiteral("plaintext") << QByteArray("{\"version\":1,") << false;
    QTest::newRow("binary") << QStringLiteral("base64") << QByteArray("/wCA") << false;
}

void TestSystemKeychain::itemOfAnotherProgram()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, stored);
    QFETCH(const bool, readable);
    const QString key = QStringLiteral("written by another");
    QVERIFY(
        !m_keyring
             ->tool({QStringLiteral("store"), QStringLiteral("--label=tunnelglass"), QStringLiteral("server"),
                     QStringLiteral("tunnelglass"), QStringLiteral("user"), key, QStringLiteral("type"), type,
                     QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain")},
                    stored)
             .isNull());
    const auto item = jobResult(m_keychain.read(key));
    QVERIFY(item);
    const auto read = StoredSecret::fromItem(*item);
    QCOMPARE(bool(read), readable);
    if (readable)
        QVERIFY(read->isOldForm && read->accessKeySecret == SecretBytes(QByteArrayView(stored)));
    else
        QCOMPARE(read.error().kind, ErrorKind::KeychainItemCorrupt);
    QVERIFY(jobResult(m_keychain.remove(key)));
    QCOMPARE(m_keyring->itemCount(key), 0);
}

void TestSystemKeychain::cancels()
{
    std::unique_ptr<KeychainReadJob> job(m_keychain.read(m_key));
    int ends = 0;
    connect(job.get(), &Job::finished, this, [&ends] { ++ends; });
    job->start();
    job->cancel();
    job->cancel();
    QCOMPARE(ends, 0);
    QTRY_COMPARE(ends, 1);
    QTest::qWait(100);
    QCOMPARE(ends, 1);
    QCOMPARE(errorKind(job->result()), ErrorKind::Cancelled);
}

void TestSystemKeychain::deletingAJobIsSilent()
{
    int ends = 0;
    for (int delay = 0; delay < 12; ++delay) {
        std::unique_ptr<KeychainReadJob> job(m_keychain.read(m_key));
        connect(job.get(), &Job::finished, this, [&ends] { ++ends; });
        job->start();
        // At every stage: before the bus, while the service is asked, while the library is.
        for (int turn = 0; turn < delay && !job->isFinished(); ++turn)
            QCoreApplication::processEvents();
        ends = 0;
        job.reset();
        QTest::qWait(5);
        QCOMPARE(ends, 0);
    }
    QVERIFY(jobResult(m_keychain.read(m_key)));
}

void TestSystemKeychain::lockedAndNobodyMayBeAsked()
{
    QVERIFY(jobResult(m_keychain.write(m_key, m_secret)));
    QVERIFY(m_keyring->lock());
    SystemKeychainOptions options;
    options.mayPrompt = false;
    SystemKeychain silent(options);
    QCOMPARE(errorKind(jobResult(silent.read(m_key))), ErrorKind::KeychainLocked);
    QCOMPARE(errorKind(jobResult(silent.write(m_key, m_secret))), ErrorKind::KeychainLocked);
    QCOMPARE(errorKind(jobResult(silent.write(QStringLiteral("new"), m_secret))), ErrorKind::KeychainLocked);
    QCOMPARE(errorKind(jobResult(silent.remove(m_key))), ErrorKind::KeychainLocked);
}

void TestSystemKeychain::lockedAndThePromptIsDismissed()
{
    const SecretBytes other{QByteArrayView("another")};
    QCOMPARE(errorKind(jobResult(m_keychain.read(m_key))), ErrorKind::KeychainPromptDismissed);
    QCOMPARE(errorKind(jobResult(m_keychain.write(m_key, other))), ErrorKind::KeychainPromptDismissed);
    QCOMPARE(errorKind(jobResult(m_keychain.write(QStringLiteral("new"), other))),
             ErrorKind::KeychainPromptDismissed);
    QCOMPARE(errorKind(jobResult(m_keychain.remove(m_key))), ErrorKind::KeychainPromptDismissed);
    QCOMPARE(m_keyring->itemCount(m_key), 1);
    QCOMPARE(m_keyring->itemCount(QStringLiteral("new")), 0);
}

void TestSystemKeychain::keyringIsStartedAnew()
{
    QVERIFY(m_keyring->unlock());
    const auto read = jobResult(m_keychain.read(m_key));
    QVERIFY(read);
    QVERIFY2(*read == m_secret, "a refused write changed the item");
    m_keyring->kill();
    QCOMPARE(errorKind(jobResult(m_keychain.read(m_key))), ErrorKind::KeychainNoService);
    QVERIFY(m_keyring->unlock());
    QVERIFY(jobResult(m_keychain.read(m_key)));
}

TUNNELGLASS_TEST(system, TestSystemKeychain, QCoreApplication)
#include "tst_SystemKeychain.moc"
