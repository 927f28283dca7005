// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/ProfileStore.h"

#include "credentials/ProfileText.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>
#include <QUuid>

#include <algorithm>

namespace tunnelglass::credentials {

namespace {

const QString orderKey = QStringLiteral("profiles/order");
const QString savedKey = QStringLiteral("profiles/saved");

QString groupOf(const QString &id)
{
    return QStringLiteral("profile-") + id;
}

/// Beside the settings where these are a file, among temporary files where they are not.
QString lockPath(const QSettings &settings)
{
    const QFileInfo file(settings.fileName());
    const bool isFile =
        settings.format() == QSettings::IniFormat || file.suffix() == QLatin1StringView("conf");
    if (isFile && QDir().mkpath(file.absolutePath()))
        return file.absoluteFilePath() + QStringLiteral(".profiles.lock");
    return QDir::temp().filePath(QStringLiteral("tunnelglass-profiles.lock"));
}

bool isSameName(const QString &left, const QString &right)
{
    return left.trimmed().compare(right.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

/// Keeps other programs out from reading the settings until they are written: QSettings itself merges what
/// two programs wrote key by key, and of a list the last writer's stays.
class ProfileStore::Change
{
public:
    explicit Change(ProfileStore &store)
        : m_store(store)
        , m_isAlone(store.m_changing > 0 || store.m_lock->tryLock(patienceMs))
    {
        if (!m_isAlone)
            return;
        ++m_store.m_changing;
        m_store.m_settings.sync();
    }
    ~Change()
    {
        if (m_isAlone && --m_store.m_changing == 0)
            m_store.m_lock->unlock();
    }
    Change(const Change &) = delete;
    Change &operator=(const Change &) = delete;

    bool isAlone() const { return m_isAlone; }
    Failure failed() const
    {
        return failure(ErrorKind::FileNotWritable, QDir::toNativeSeparators(m_store.m_settings.fileName()));
    }

private:
    static constexpr int patienceMs = 5000;

    ProfileStore &m_store;
    const bool m_isAlone;
};

ProfileStore::ProfileStore(QSettings &settings)
    : m_settings(settings)
    , m_lock(std::make_unique<QLockFile>(lockPath(settings)))
{}

ProfileStore::~ProfileStore() = default;

QList<Profile> ProfileStore::profiles() const
{
    m_settings.sync();
    QList<Profile> list;
    const QStringList ids = order();
    for (const QString &id : ids) {
        m_settings.beginGroup(groupOf(id));
        Profile profile = readProfile(m_settings);
        m_settings.endGroup();
        profile.id = id;
        if (!profile.name.isEmpty())
            list.append(std::move(profile));
    }
    return list;
}

Result<Profile> ProfileStore::profile(const QString &id) const
{
    const QList<Profile> list = profiles();
    const auto found = std::find_if(list.cbegin(), list.cend(),
                                    [&id](const Profile &candidate) { return candidate.id == id; });
    if (found == list.cend())
        return failure(ErrorKind::ProfileNotFound, id);
    return *found;
}

Result<Profile> ProfileStore::profileNamed(const QString &name) const
{
    const QList<Profile> list = profiles();
    const auto found = std::find_if(list.cbegin(), list.cend(), [&name](const Profile &candidate) {
        return isSameName(candidate.name, name);
    });
    if (found == list.cend())
        return failure(ErrorKind::ProfileNotFound, name);
    return *found;
}

Result<Profile> ProfileStore::add(const Profile &profile)
{
    const Change change(*this);
    if (!change.isAlone())
        return change.failed();
    if (const Result<void> named = checkName(profile.name, {}); !named)
        return Failure(named.error());
    Profile added = profile;
    added.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    added.name = profile.name.trimmed();
    if (const Result<void> kept = write(added); !kept)
        return Failure(kept.error());
    if (const Result<void> ordered = keepOrder(order() << added.id); !ordered)
        return Failure(ordered.error());
    return added;
}

Result<Profile> ProfileStore::duplicate(const QString &id)
{
    const Change change(*this);
    if (!change.isAlone())
        return change.failed();
    const Result<Profile> original = profile(id);
    if (!original)
        return original;
    Profile copy = *original;
    for (int number = 2; !checkName(copy.name, {}); ++number)
        copy.name = QStringLiteral("%1 %2").arg(original->name).arg(number);
    const Result<Profile> added = add(copy);
    if (!added)
        return added;
    QStringList ids = order();
    ids.removeAll(added->id);
    ids.insert(ids.indexOf(id) + 1, added->id);
    if (const Result<void> ordered = keepOrder(ids); !ordered)
        return Failure(ordered.error());
    return added;
}

Result<void> ProfileStore::change(const Profile &profile)
{
    const Change change(*this);
    if (!change.isAlone())
        return change.failed();
    if (const Result<Profile> there = this->profile(profile.id); !there)
        return Failure(there.error());
    if (const Result<void> named = checkName(profile.name, profile.id); !named)
        return named;
    Profile changed = profile;
    changed.name = profile.name.trimmed();
    return write(changed);
}

Result<void> ProfileStore::remove(const QString &id)
{
    const Change change(*this);
    if (!change.isAlone())
        return change.failed();
    if (const Result<Profile> there = profile(id); !there)
        return Failure(there.error());
    m_settings.remove(groupOf(id));
    QStringList ids = order();
    ids.removeAll(id);
    return keepOrder(ids);
}

Result<void> ProfileStore::move(const QString &id, qsizetype place)
{
    const Change change(*this);
    if (!change.isAlone())
        return change.failed();
    const QList<Profile> list = profiles();
    const auto isMoved = [&id](const Profile &candidate) { return candidate.id == id; };
    if (std::none_of(list.cbegin(), list.cend(), isMoved))
        return failure(ErrorKind::ProfileNotFound, id);
    QStringList listed;
    for (const Profile &profile : list) {
        if (profile.id != id)
            listed.append(profile.id);
    }
    listed.insert(std::clamp<qsizetype>(place, 0, listed.size()), id);
    // Those that this version does not list keep their place behind the others.
    const QStringList before = order();
    for (const QString &other : before) {
        if (!listed.contains(other))
            listed.append(other);
    }
    return keepOrder(listed);
}

QList<Profile> ProfileStore::dependants(const QString &id) const
{
    QList<Profile> list = profiles();
    list.removeIf([&id](const Profile &profile) {
        return profile.source != ProfileSource::RamRole || profile.role.sourceProfileId != id;
    });
    return list;
}

bool ProfileStore::isSaved(const QString &id) const
{
    m_settings.sync();
    return m_settings.value(savedKey).toStringList().contains(id);
}

Result<void> ProfileStore::setSaved(const QString &id, bool saved)
{
    const Change change(*this);
    if (!change.isAlone())
        return change.failed();
    QStringList ids = m_settings.value(savedKey).toStringList();
    ids.removeAll(id);
    if (saved)
        ids.append(id);
    m_settings.setValue(savedKey, ids);
    return written();
}

QStringList ProfileStore::leftOvers() const
{
    m_settings.sync();
    QStringList ids = m_settings.value(savedKey).toStringList();
    const QStringList known = order();
    ids.removeIf([&known](const QString &id) { return known.contains(id); });
    return ids;
}

QStringList ProfileStore::order() const
{
    QStringList ids = m_settings.value(orderKey).toStringList();
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}

Result<void> ProfileStore::keepOrder(const QStringList &ids)
{
    m_settings.setValue(orderKey, ids);
    return written();
}

Result<void> ProfileStore::write(const Profile &profile)
{
    m_settings.beginGroup(groupOf(profile.id));
    writeProfile(m_settings, profile);
    m_settings.endGroup();
    return written();
}

Result<void> ProfileStore::checkName(const QString &name, const QString &exceptId) const
{
    if (name.trimmed().isEmpty())
        return failure(ErrorKind::ProfileNameEmpty);
    const QList<Profile> list = profiles();
    for (const Profile &other : list) {
        if (other.id != exceptId && isSameName(other.name, name))
            return failure(ErrorKind::ProfileNameTaken, other.name);
    }
    return {};
}

Result<void> ProfileStore::written() const
{
    m_settings.sync();
    if (m_settings.status() == QSettings::NoError)
        return {};
    return failure(ErrorKind::FileNotWritable, QDir::toNativeSeparators(m_settings.fileName()));
}

} // namespace tunnelglass::credentials
