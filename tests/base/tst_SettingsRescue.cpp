// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/SettingsRescue.h"
#include "support/TestProgram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;

/// Damaged settings are kept, what is whole of them goes on, and the program can write again.
class TestSettingsRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundSettingsAreLeftAlone_data();
    void soundSettingsAreLeftAlone();
    void damage_data();
    void damage();
    void eachDamageHasItsCopy();
    void whatCannotBeCopiedIsLeftAlone();
};

namespace {

struct SettingsFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("tunnelglass.conf"));

    bool write(const QByteArray &bytes) const
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
};

} // namespace

void TestSettingsRescue::soundSettingsAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("comments") << QByteArray("; a remark\n");
    QTest::newRow("values") << QByteArray("top=1\n[a]\nb=@ByteArray(\\0\\x1)\nc=x, y\n");
}

void TestSettingsRescue::soundSettingsAreLeftAlone()
{
    QFETCH(const QByteArray, content);
    const SettingsFile place;
    QVERIFY(!rescueSettings(place.path));
    QVERIFY(place.files().isEmpty());
    QVERIFY(place.write(content));
    QVERIFY(!rescueSettings(place.path));
    QCOMPARE(SettingsFile::content(place.path), content);
    QCOMPARE(place.files().size(), 1);
}

void TestSettingsRescue::damage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("someIsWhole");
    const QByteArray whole("[profile-1]\nname=Shanghai\nlist=a, b\nbytes=@ByteArray(x\\0y)\n");
    QTest::newRow("a torn line at the end") << whole + "[window1]\ngeom" << true;
    QTest::newRow("a torn line before") << "[window1]\ngeom\n" + whole << true;
    QTest::newRow("a head without its end") << whole + "[window1\ngeometry=1\n" << true;
    QTest::newRow("words before everything") << "no settings at all\n" + whole << true;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << false;
    QTest::newRow("another kind of file") << QByteArray("\x7f"
                                                        "ELF\x02\x01[[[\xff")
                                          << false;
}

void TestSettingsRescue::damage()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, someIsWhole);
    const SettingsFile place;
    QVERIFY(place.write(content));
    const std::optional<Error> told = rescueSettings(place.path);
    QVERIFY(told);
    QCOMPARE(told->kind, ErrorKind::SettingsDamaged);
    QCOMPARE(told->subject, QDir::toNativeSeparators(place.path));
    QCOMPARE(SettingsFile::content(told->detail), content);

    QSettings settings(place.path, QSettings::IniFormat);
    if (someIsWhole) {
        QCOMPARE(settings.value(QStringLiteral("profile-1/name")).toString(), QStringLiteral("Shanghai"));
        QCOMPARE(settings.value(QStringLiteral("profile-1/list")).toStringList(),
                 QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(settings.value(QStringLiteral("profile-1/bytes")).toByteArray(), QByteArray("x\0y", 3));
    }
    settings.setValue(QStringLiteral("profile-1/name"), QStringLiteral("Beijing"));
    settings.sync();
    QCOMPARE(settings.status(), QSettings::NoError);
    QVERIFY2(!rescueSettings(place.path), "it is sound by now");
}

void TestSettingsRescue::eachDamageHasItsCopy()
{
    const SettingsFile place;
    for (const char *content : {"[a]\nfirst\n", "[a]\nsecond\n", "[a]\nthird, longer\n"}) {
        QVERIFY(place.write(content));
        const std::optional<Error> told = rescueSettings(place.path);
        QVERIFY(told);
        QCOMPARE(SettingsFile::content(told->detail), QByteArray(content));
    }
    QCOMPARE(place.files().size(), 4);
}

void TestSettingsRescue::whatCannotBeCopiedIsLeftAlone()
{
#ifdef Q_OS_LINUX
    // A name that leaves no room for a longer one beside it: 255 bytes are the most that a file system takes.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString(250, u'x'));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[a]\ntorn\n");
    file.close();
    const std::optional<Error> told = rescueSettings(path);
    QVERIFY(told);
    QCOMPARE(told->kind, ErrorKind::SettingsDamaged);
    QVERIFY(told->detail.isEmpty());
    QCOMPARE(SettingsFile::content(path), QByteArray("[a]\ntorn\n"));
#else
    QSKIP("Names are as long as they like.");
#endif
}

TUNNELGLASS_TEST(settings_rescue, TestSettingsRescue, QCoreApplication)
#include "tst_SettingsRescue.moc"
