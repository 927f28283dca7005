// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/ProfileStore.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tunnelglass;
using namespace tunnelglass::credentials;

/// Profiles as a person keeps them: what is written is there after a restart, in order, and nothing is lost.
class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isEmptyAtFirst();
    void keepsEverything_data();
    void keepsEverything();
    void findsByName();
    void refusesNames_data();
    void refusesNames();
    void renames();
    void forgetsWhatAnotherSourceNeeded();
    void duplicates();
    void removes();
    void moves();
    void namesDependants();
    void remembersWhatIsSaved();
    void leavesTheUnknownAlone();
    void twoStoresAtOnce();
    void saysWhenItCannotWrite();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    /// What a program that starts now sees.
    ProfileStore restarted();
    static Profile named(const char *name);
    QStringList names();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

void TestProfileStore::init()
{
    m_settings.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

ProfileStore TestProfileStore::restarted()
{
    m_settings.reset(); // writes
    m_settings = std::make_unique<QSettings>(path(), QSettings::IniFormat);
    return ProfileStore(*m_settings);
}

Profile TestProfileStore::named(const char *name)
{
    Profile profile;
    profile.name = QString::fromUtf8(name);
    profile.accessKeyId = QStringLiteral("LTAI5tTest");
    return profile;
}

QStringList TestProfileStore::names()
{
    QStringList names;
    const QList<Profile> list = restarted().profiles();
    for (const Profile &profile : list)
        names.append(profile.name);
    return names;
}

void TestProfileStore::isEmptyAtFirst()
{
    ProfileStore store = restarted();
    QVERIFY(store.profiles().isEmpty());
    QCOMPARE(store.profile(QStringLiteral("x")).error().kind, ErrorKind::ProfileNotFound);
    QCOMPARE(store.remove(QStringLiteral("x")).error().kind, ErrorKind::ProfileNotFound);
    QCOMPARE(store.move(QStringLiteral("x"), 0).error().kind, ErrorKind::ProfileNotFound);
    QCOMPARE(store.duplicate(QStringLiteral("x")).error().kind, ErrorKind::ProfileNotFound);
    QCOMPARE(store.change(named("x")).error().kind, ErrorKind::ProfileNotFound);
}

void TestProfileStore::keepsEverything_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::newRow("plain") << named("Shanghai");
    QTest::newRow("other script, signs") << named("\xE4\xB8\x8A\xE6\xB5\xB7 = \"a\"; [b] %41 \\ /");

    Profile chosen = named("all choices");
    chosen.source = ProfileSource::SecurityToken;
    chosen.secretPlace = SecretPlace::Session;
    chosen.regionId = QStringLiteral("cn-shanghai");
    chosen.signature = openapi::SignatureVersion::V1;
    chosen.endpoint = QUrl(QStringLiteral("https://vpc.example.com:8443"));
    chosen.network = openapi::EndpointNetwork::Vpc;
    chosen.usesProxy = false;
    QTest::newRow("all choices") << chosen;

    Profile role;
    role.name = QStringLiteral("role");
    role.source = ProfileSource::RamRole;
    role.role = {QStringLiteral("acs:ram::1234567890123456:role/audit"),
                 QStringLiteral("tunnelglass"),
                 1800,
                 QStringLiteral("ext,ernal=1"),
                 QStringLiteral("cn-beijing"),
                 QStringLiteral("another-id")};
    QTest::newRow("role") << role;

    Profile instance;
    instance.name = QStringLiteral("instance");
    instance.source = ProfileSource::InstanceRole;
    instance.instanceRoleName = QStringLiteral("EcsRole");
    QTest::newRow("instance") << instance;

    Profile file;
    file.name = QStringLiteral("file");
    file.source = ProfileSource::File;
    file.filePath = QStringLiteral("config.json");
    file.fileProfileName = QStringLiteral("default");
    QTest::newRow("file") << file;

    Profile environment;
    environment.name = QStringLiteral("environment");
    environment.source = ProfileSource::Environment;
    QTest::newRow("environment") << environment;
}

void TestProfileStore::keepsEverything()
{
    QFETCH(Profile, profile);
    const Result<Profile> added = restarted().add(profile);
    QVERIFY(added.has_value());
    QVERIFY(!added->id.isEmpty());
    profile.id = added->id;
    QVERIFY(*added == profile);
    const Result<Profile> read = restarted().profile(added->id);
    QVERIFY(read.has_value());
    QVERIFY(*read == profile);
}

void TestProfileStore::findsByName()
{
    QVERIFY(restarted().add(named(" Shanghai ")).has_value());
    QCOMPARE(restarted().profileNamed(QStringLiteral("SHANGHAI"))->name, QStringLiteral("Shanghai"));
    const auto missing = restarted().profileNamed(QStringLiteral("Beijing"));
    QCOMPARE(missing.error().kind, ErrorKind::ProfileNotFound);
    QCOMPARE(missing.error().subject, QStringLiteral("Beijing"));
}

void TestProfileStore::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QString() << ErrorKind::ProfileNameEmpty;
    QTest::newRow("blank") << QStringLiteral(" \t") << ErrorKind::ProfileNameEmpty;
    QTest::newRow("taken") << QStringLiteral("Shanghai") << ErrorKind::ProfileNameTaken;
    QTest::newRow("taken in another case") << QStringLiteral(" shangHAI") << ErrorKind::ProfileNameTaken;
}

void TestProfileStore::refusesNames()
{
    QFETCH(QString, name);
    QFETCH(ErrorKind, kind);
    ProfileStore store = restarted();
    QVERIFY(store.add(named("Shanghai")).has_value());
    const Result<Profile> beijing = store.add(named("Beijing"));
    Profile refused = *beijing;
    refused.name = name;
    QCOMPARE(store.add(refused).error().kind, kind);
    QCOMPARE(store.change(refused).error().kind, kind);
    QCOMPARE(names(), QStringList({QStringLiteral("Shanghai"), QStringLiteral("Beijing")}));
}

void TestProfileStore::renames()
{
    Profile profile = *restarted().add(named("Shanghai"));
    profile.name = QStringLiteral(" SHANGHAI ");
    profile.regionId = QStringLiteral("cn-shanghai");
    QVERIFY(restarted().change(profile).has_value());
    const Result<Profile> read = restarted().profile(profile.id);
    QCOMPARE(read->name, QStringLiteral("SHANGHAI"));
    QCOMPARE(read->regionId, QStringLiteral("cn-shanghai"));
    QCOMPARE(names().size(), 1);
}

void TestProfileStore::forgetsWhatAnotherSourceNeeded()
{
    Profile profile = *restarted().add(named("Shanghai"));
    profile.source = ProfileSource::Environment;
    QVERIFY(restarted().change(profile).has_value());
    QVERIFY(restarted().profile(profile.id)->accessKeyId.isEmpty());
    m_settings.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("LTAI5tTest"));
}

void TestProfileStore::duplicates()
{
    const Profile first = *restarted().add(named("Shanghai"));
    QVERIFY(restarted().add(named("Beijing")).has_value());
    const Result<Profile> second = restarted().duplicate(first.id);
    QVERIFY(second.has_value());
    QVERIFY(second->id != first.id);
    QVERIFY(restarted().duplicate(first.id).has_value());
    QCOMPARE(names(), QStringList({QStringLiteral("Shanghai"), QStringLiteral("Shanghai 3"),
                                   QStringLiteral("Shanghai 2"), QStringLiteral("Beijing")}));
    Profile expected = first;
    expected.id = second->id;
    expected.name = second->name;
    QVERIFY(*second == expected);
}

void TestProfileStore::removes()
{
    const Profile first = *restarted().add(named("Shanghai"));
    QVERIFY(restarted().add(named("Beijing")).has_value());
    QVERIFY(restarted().remove(first.id).has_value());
    QCOMPARE(names(), QStringList({QStringLiteral("Beijing")}));
    m_settings.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(first.id.toLatin1()));
}

void TestProfileStore::moves()
{
    QStringList ids;
    for (const char *name : {"a", "b", "c"})
        ids.append(restarted().add(named(name))->id);
    const auto moved = [&](qsizetype which, qsizetype place) {
        return restarted().move(ids.at(which), place).has_value() ? names().join(QString()) : QString();
    };
    QCOMPARE(moved(2, 0), QStringLiteral("cab"));
    QCOMPARE(moved(2, 1), QStringLiteral("acb"));
    QCOMPARE(moved(2, 99), QStringLiteral("abc"));
    QCOMPARE(moved(0, -1), QStringLiteral("abc"));
}

void TestProfileStore::namesDependants()
{
    ProfileStore store = restarted();
    const Profile source = *store.add(named("source"));
    QVERIFY(store.dependants(source.id).isEmpty());
    Profile role = named("role");
    role.source = ProfileSource::RamRole;
    role.role.sourceProfileId = source.id;
    QVERIFY(store.add(role).has_value());
    const QList<Profile> dependants = store.dependants(source.id);
    QCOMPARE(dependants.size(), 1);
    QCOMPARE(dependants.first().name, QStringLiteral("role"));
}

void TestProfileStore::remembersWhatIsSaved()
{
    const Profile profile = *restarted().add(named("Shanghai"));
    QVERIFY(!restarted().isSaved(profile.id));
    QVERIFY(restarted().setSaved(profile.id, true).has_value());
    QVERIFY(restarted().isSaved(profile.id));
    QVERIFY(!restarted().isSaved(QStringLiteral("another")));
    // An item that could not be deleted stays known after its profile: it must not be forgotten.
    QVERIFY(restarted().remove(profile.id).has_value());
    QVERIFY(restarted().isSaved(profile.id));
    QVERIFY(restarted().setSaved(profile.id, false).has_value());
    QVERIFY(!restarted().isSaved(profile.id));
}

void TestProfileStore::leavesTheUnknownAlone()
{
    const Profile known = *restarted().add(named("known"));
    const Profile newer = *restarted().add(named("newer"));
    m_settings->setValue(QStringLiteral("profile-%1/source").arg(newer.id), QStringLiteral("passkey"));
    m_settings->setValue(QStringLiteral("profile-%1/extra").arg(newer.id), QStringLiteral("kept"));
    QCOMPARE(names(), QStringList({QStringLiteral("known")}));
    QVERIFY(restarted().add(named("third")).has_value());
    QVERIFY(restarted().move(known.id, 5).has_value());
    QCOMPARE(names(), QStringList({QStringLiteral("third"), QStringLiteral("known")}));
    restarted();
    QCOMPARE(m_settings->value(QStringLiteral("profile-%1/extra").arg(newer.id)).toString(),
             QStringLiteral("kept"));
    QVERIFY(m_settings->value(QStringLiteral("profiles/order")).toStringList().contains(newer.id));
}

void TestProfileStore::twoStoresAtOnce()
{
    QSettings one(path(), QSettings::IniFormat);
    QSettings other(path(), QSettings::IniFormat);
    ProfileStore window(one);
    ProfileStore terminal(other);
    QVERIFY(window.add(named("a")).has_value());
    QVERIFY(terminal.add(named("b")).has_value());
    QVERIFY(window.add(named("c")).has_value());
    QCOMPARE(terminal.add(named("C")).error().kind, ErrorKind::ProfileNameTaken);
    QCOMPARE(names(), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
}

void TestProfileStore::saysWhenItCannotWrite()
{
    // A folder in the file's place cannot be written, whoever asks.
    QSettings settings(m_folder->path(), QSettings::IniFormat);
    ProfileStore store(settings);
    const Result<Profile> added = store.add(named("a"));
    QVERIFY(!added.has_value());
    QCOMPARE(added.error().kind, ErrorKind::FileNotWritable);
    QVERIFY(!added.error().subject.isEmpty());
}

TUNNELGLASS_TEST(profile_store, TestProfileStore, QCoreApplication)
#include "tst_ProfileStore.moc"
