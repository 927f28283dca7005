// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/StoredSecret.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace tunnelglass;
using credentials::StoredSecret;

/// The content of a keychain item.
class TestStoredSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThereAndBack_data();
    void goesThereAndBack();
    void isTheDocumentedText();
    void readsWhatOthersMayWrite();
    void readsABareSecret();
    void findsItBroken_data();
    void findsItBroken();
    void everyCutIsFound();
    void knowsANewerVersion();
};

namespace {

SecretBytes bytes(QByteArrayView text)
{
    return SecretBytes(text);
}

} // namespace

void TestStoredSecret::goesThereAndBack_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QDateTime>("expiry");
    const QString id = QStringLiteral("LTAI-an-id");
    const QDateTime none;
    const QDateTime time(QDate(2026, 11, 23), QTime(0, 1, 2), Qt::UTC);
    QByteArray every;
    for (int code = 0; code < 256; ++code)
        every.append(char(code));
    QTest::newRow("key") << id << QByteArray("abc") << QByteArray() << none;
    QTest::newRow("temporary key") << id << QByteArray("abc") << QByteArray("CAIS+/=") << time;
    QTest::newRow("no id") << QString() << QByteArray("abc") << QByteArray() << none;
    QTest::newRow("3 KB token") << id << QByteArray("abc") << QByteArray(3 * 1024, 't') << time;
    QTest::newRow("quotes") << id + u'"' + u'\\' << QByteArray("\"\\/\b\f\n\r\t{}[],:") << QByteArray()
                            << none;
    QTest::newRow("unicode") << QStringLiteral("标识") << QByteArray("密钥 🔑 \xc2\x85\x7f")
                             << QByteArray("ключ") << none;
    QTest::newRow("NUL") << id << QByteArray("a\0b", 3) << QByteArray() << none;
    QTest::newRow("binary") << id << every << QByteArray("\xff\xfe", 2) << none;
}

void TestStoredSecret::goesThereAndBack()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, token);
    QFETCH(const QDateTime, expiry);
    StoredSecret stored;
    stored.accessKeyId = id;
    stored.accessKeySecret = bytes(secret);
    stored.securityToken = bytes(token);
    stored.expiresAt = expiry;

    const SecretBytes item = stored.toItem();
    QVERIFY(item.reveal().isValidUtf8());
    QVERIFY(!item.reveal().contains('\0'));
    const auto read = StoredSecret::fromItem(item);
    QVERIFY(read);
    QVERIFY2(*read == stored, "the stored secret changed on its way");
}

void TestStoredSecret::isTheDocumentedText()
{
    StoredSecret stored;
    stored.accessKeyId = QStringLiteral("id");
    stored.accessKeySecret = bytes("s");
    stored.securityToken = bytes("t");
    stored.expiresAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    QCOMPARE(stored.toItem().revealText(),
             QStringLiteral(R"({"version":1,"accessKeyId":"id","accessKeySecret":"s","securityToken":"t",)"
                            R"("expiresAt":"2026-01-02T03:04:05Z"})"));
}

void TestStoredSecret::readsWhatOthersMayWrite()
{
    const auto read =
        StoredSecret::fromItem(bytes(" {\n \"version\" : 1 , \"note\":\"x\", \"count\":7,\n"
                                     "\"accessKeySecret\":\"\\u0061\\u00e4\\u5bc6\\ud83d\\uDD11\\/\" } \n"));
    QVERIFY(read);
    QVERIFY(read->accessKeySecret == bytes("aä密🔑/"));
    QVERIFY(read->accessKeyId.isEmpty());
    QVERIFY(!read->isOldForm);
}

void TestStoredSecret::readsABareSecret()
{
    const auto read = StoredSecret::fromItem(bytes("bareSecret30"));
    QVERIFY(read);
    QVERIFY(read->isOldForm);
    QVERIFY(read->accessKeySecret == bytes("bareSecret30"));
    const auto upgraded = StoredSecret::fromItem(read->toItem());
    QVERIFY(upgraded);
    QVERIFY(!upgraded->isOldForm);
    QVERIFY(upgraded->accessKeySecret == bytes("bareSecret30"));
}

void TestStoredSecret::findsItBroken_data()
{
    QTest::addColumn<QByteArray>("item");
    const auto row = [](const char *name, const QByteArray &item) { QTest::newRow(name) << item; };
    row("empty", "");
    row("two words", "two words");
    row("a line end", "word\n");
    row("long", QByteArray(513, 'x'));
    row("binary", QByteArray("\xff\x00\x80", 3));
    row("no version", R"({"accessKeySecret":"s"})");
    row("version 0", R"({"version":0,"accessKeySecret":"s"})");
    row("version as text", R"({"version":"1","accessKeySecret":"s"})");
    row("version behind", R"({"accessKeySecret":"s","version":1})");
    row("version overflows", R"({"version":99999999999999999999,"accessKeySecret":"s"})");
    row("no secret", R"({"version":1,"accessKeyId":"i"})");
    row("empty secret", R"({"version":1,"accessKeySecret":""})");
    row("secret is a number", R"({"version":1,"accessKeySecret":7})");
    row("secret is an object", R"({"version":1,"accessKeySecret":{}})");
    row("id is a number", R"({"version":1,"accessKeyId":7,"accessKeySecret":"s"})");
    row("no Base64", R"({"version":1,"accessKeySecretBase64":"*"})");
    row("no time", R"({"version":1,"accessKeySecret":"s","expiresAt":"soon"})");
    row("local time", R"({"version":1,"accessKeySecret":"s","expiresAt":"2026-01-02T03:04:05"})");
    row("something behind", R"({"version":1,"accessKeySecret":"s"}x)");
    row("two commas", R"({"version":1,,"accessKeySecret":"s"})");
    row("lone surrogate", R"({"version":1,"accessKeySecret":"\ud83d"})");
    row("low surrogate", R"({"version":1,"accessKeySecret":"\udd11"})");
    row("bad escape", R"({"version":1,"accessKeySecret":"\x"})");
    row("bad hex", R"({"version":1,"accessKeySecret":"\u00g0"})");
    row("line end in a text", "{\"version\":1,\"accessKeySecret\":\"a\nb\"}");
    row("not UTF-8", "{\"version\":1,\"accessKeySecret\":\"\xff\"}");
}

void TestStoredSecret::findsItBroken()
{
    QFETCH(const QByteArray, item);
    const auto read = StoredSecret::fromItem(bytes(item));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::KeychainItemCorrupt);
}

void TestStoredSecret::everyCutIsFound()
{
    StoredSecret stored;
    stored.accessKeyId = QStringLiteral("id");
    stored.accessKeySecret = bytes("a\x1fsecretToHide");
    const SecretBytes item = stored.toItem();
    for (qsizetype size = 0; size < item.size(); ++size) {
        const auto read = StoredSecret::fromItem(SecretBytes(item.reveal().first(size)));
        QVERIFY2(!read, qPrintable(QString::number(size)));
        QCOMPARE(read.error().kind, ErrorKind::KeychainItemCorrupt);
        QVERIFY(!read.error().detail.contains(QStringLiteral("Hide")));
    }
}

void TestStoredSecret::knowsANewerVersion()
{
    const auto read = StoredSecret::fromItem(bytes(R"({"version":2,"keys":[{"nested":true}]})"));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::KeychainItemTooNew);
}

TUNNELGLASS_TEST(stored_secret, TestStoredSecret, QCoreApplication)
#include "tst_StoredSecret.moc"
