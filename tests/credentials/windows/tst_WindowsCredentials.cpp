// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/JobRun.h"
#include "credentials/keychain/SystemKeychain.h"
#include "credentials/keychain/WindowsCredentials.h"
#include "support/TestProgram.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <cwchar>
#include <memory>
#include <vector>

// The second needs the first.
// clang-format off
#include <windows.h>
#include <wincred.h>
// clang-format on

using namespace tunnelglass;
using namespace tunnelglass::credentials;
using test::jobResult;

/// Secrets in the credential store of Windows, or of Wine.
class TestWindowsCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void writesReadsAndRemoves_data();
    void writesReadsAndRemoves();
    void replacesLongByShortAndBack();
    void noPartIsLongerThanWindowsTakes();
    void tellsWhatIsAbsent();
    void keysAreApart();
    void aMissingPartIsNoSecret();
    void leftOversOfAChangeAreRemoved();
    void somebodyElsesCredentialIsNoSecret();
    void changesAtOnceLeaveOneWhole();

private:
    SystemKeychain m_keychain;
    const QString m_key = QStringLiteral("profile 1/密钥");
};

namespace {

using Outcome = KeychainAnswer::Outcome;

struct Stored
{
    QString name;
    qsizetype size;
};

QList<Stored> storedBelow(const QString &prefix)
{
    DWORD count = 0;
    PCREDENTIALW *found = nullptr;
    QList<Stored> stored;
    const QString filter = prefix + u'*';
    if (!CredEnumerateW(reinterpret_cast<const wchar_t *>(filter.utf16()), 0, &count, &found))
        return stored;
    for (DWORD i = 0; i < count; ++i)
        stored.append({QString::fromWCharArray(found[i]->TargetName, int(wcslen(found[i]->TargetName))),
                       found[i]->CredentialBlobSize});
    CredFree(found);
    return stored;
}

QList<Stored> allStored()
{
    return storedBelow(QStringLiteral("tunnelglass/"));
}

void removeNamed(const QString &name)
{
    CredDeleteW(reinterpret_cast<const wchar_t *>(name.utf16()), CRED_TYPE_GENERIC, 0);
}

bool writeNamed(QString name, QByteArray bytes)
{
    CREDENTIALW credential = {};
    credential.Type = CRED_TYPE_GENERIC;
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    credential.TargetName = reinterpret_cast<wchar_t *>(name.data());
    credential.CredentialBlob = reinterpret_cast<BYTE *>(bytes.data());
    credential.CredentialBlobSize = DWORD(bytes.size());
    return CredWriteW(&credential, 0);
}

SecretBytes secretOf(qsizetype size, char letter = 'a')
{
    QByteArray bytes(size, letter);
    for (qsizetype i = 0; i < size; i += 7)
        bytes[i] = char('0' + i % 10);
    return SecretBytes(bytes);
}

} // namespace

void TestWindowsCredentials::cleanup()
{
    for (const Stored &stored : allStored())
        removeNamed(stored.name);
}

void TestWindowsCredentials::writesReadsAndRemoves_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {1, 30, 2559, 2560, 2561, 3072, 5120, 5121})
        QTest::newRow(qPrintable(QString::number(size))) << size;
    QTest::newRow("longest") << Keychain::maxSecretSize;
}

void TestWindowsCredentials::writesReadsAndRemoves()
{
    QFETCH(const qsizetype, size);
    const SecretBytes secret = secretOf(size);
    QVERIFY(jobResult(m_keychain.write(m_key, secret)));
    const Result<SecretBytes> read = jobResult(m_keychain.read(m_key));
    QVERIFY(read);
    QVERIFY(*read == secret);
    QVERIFY(jobResult(m_keychain.remove(m_key)));
    QCOMPARE(allStored().size(), 0);
    QCOMPARE(jobResult(m_keychain.read(m_key)).error().kind, ErrorKind::KeychainItemMissing);
}

void TestWindowsCredentials::replacesLongByShortAndBack()
{
    for (const qsizetype size : {3000, 20, 9000, 2600, 1}) {
        const SecretBytes secret = secretOf(size, char('a' + size % 20));
        QVERIFY(jobResult(m_keychain.write(m_key, secret)));
        const Result<SecretBytes> read = jobResult(m_keychain.read(m_key));
        QVERIFY(read);
        QVERIFY(*read == secret);
    }
    QCOMPARE(allStored().size(), 1);
}

/// Wine takes more; Windows does not.
void TestWindowsCredentials::noPartIsLongerThanWindowsTakes()
{
    for (const qsizetype size : {qsizetype(2559), qsizetype(2560), Keychain::maxSecretSize}) {
        QVERIFY(jobResult(m_keychain.write(m_key, secretOf(size))));
        for (const Stored &stored : allStored())
            QVERIFY2(stored.size <= 2560, qPrintable(stored.name));
    }
}

void TestWindowsCredentials::tellsWhatIsAbsent()
{
    QCOMPARE(WindowsCredentials::read(m_key).outcome, Outcome::NotFound);
    QCOMPARE(WindowsCredentials::remove(m_key).outcome, Outcome::NotFound);
    QCOMPARE(jobResult(m_keychain.read(m_key)).error().kind, ErrorKind::KeychainItemMissing);
    QVERIFY(jobResult(m_keychain.remove(m_key)));
}

void TestWindowsCredentials::keysAreApart()
{
    // One begins like the other, and both are split.
    QVERIFY(jobResult(m_keychain.write(QStringLiteral("key"), secretOf(3000, 'x'))));
    QVERIFY(jobResult(m_keychain.write(QStringLiteral("key2"), secretOf(4000, 'y'))));
    QVERIFY(jobResult(m_keychain.remove(QStringLiteral("key"))));
    const Result<SecretBytes> other = jobResult(m_keychain.read(QStringLiteral("key2")));
    QVERIFY(other);
    QVERIFY(*other == secretOf(4000, 'y'));
}

void TestWindowsCredentials::aMissingPartIsNoSecret()
{
    QVERIFY(jobResult(m_keychain.write(m_key, secretOf(6000))));
    const QList<Stored> parts = storedBelow(QStringLiteral("tunnelglass/") + m_key + u'#');
    QCOMPARE(parts.size(), 3);
    removeNamed(parts.at(1).name);
    QCOMPARE(jobResult(m_keychain.read(m_key)).error().kind, ErrorKind::KeychainFailed);
    // It can be written and removed as ever.
    QVERIFY(jobResult(m_keychain.write(m_key, secretOf(6000))));
    QVERIFY(jobResult(m_keychain.read(m_key)));
}

void TestWindowsCredentials::leftOversOfAChangeAreRemoved()
{
    QVERIFY(jobResult(m_keychain.write(m_key, secretOf(3000, 'o'))));
    // As a change that was cut short before its last step leaves it.
    QVERIFY(writeNamed(QStringLiteral("tunnelglass/") + m_key + QStringLiteral("#dead.1"), "half"));
    const Result<SecretBytes> read = jobResult(m_keychain.read(m_key));
    QVERIFY(read);
    QVERIFY(*read == secretOf(3000, 'o'));
    QVERIFY(jobResult(m_keychain.write(m_key, secretOf(10))));
    QCOMPARE(allStored().size(), 1);
}

void TestWindowsCredentials::somebodyElsesCredentialIsNoSecret()
{
    QVERIFY(writeNamed(QStringLiteral("tunnelglass/") + m_key, "anything"));
    const Result<SecretBytes> read = jobResult(m_keychain.read(m_key));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::KeychainFailed);
    QVERIFY(!read.error().detail.contains(QStringLiteral("anything")));
}

void TestWindowsCredentials::changesAtOnceLeaveOneWhole()
{
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic_int failed = 0;
    for (const char letter : {'p', 'q', 'r', 's'}) {
        threads.emplace_back(QThread::create([this, letter, &failed] {
            for (int i = 0; i < 10; ++i) {
                if (WindowsCredentials::write(m_key, secretOf(5000, letter)).outcome != Outcome::Done)
                    ++failed;
                const KeychainAnswer read = WindowsCredentials::read(m_key);
                if (read.outcome != Outcome::Done || read.secret.size() != 5000)
                    ++failed;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(failed.load(), 0);
    QCOMPARE(allStored().size(), 3);
}

TUNNELGLASS_TEST(windows_credentials, TestWindowsCredentials, QCoreApplication)
#include "tst_WindowsCredentials.moc"
