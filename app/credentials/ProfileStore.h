// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "credentials/Profile.h"

#include <QList>

#include <memory>

class QLockFile;
class QSettings;

namespace tunnelglass::credentials {

/// The profiles that a person has set up, in the order of choice, kept in settings; their secrets are not.
///
/// Every change is written at once, and read anew before it is made, so that a window and a command line at
/// the same time do not undo each other. What a newer version wrote and this one does not understand is left
/// alone: it is not listed, not changed and not lost.
///
/// Several programs may change the same settings at once: each change is made alone and to what is there
/// then.
///
/// Errors: ProfileNameTaken, ProfileNameEmpty, ProfileNotFound with the name in `subject`; FileNotWritable
/// with the settings file when it cannot be written, or when another
/// program keeps it for longer than five seconds.
class ProfileStore
{
public:
    /// `settings` must outlive the store.
    explicit ProfileStore(QSettings &settings);
    ~ProfileStore();
    ProfileStore(const ProfileStore &) = delete;
    ProfileStore &operator=(const ProfileStore &) = delete;

    QList<Profile> profiles() const;
    Result<Profile> profile(const QString &id) const;
    /// By name, without regard to case and outer blanks.
    Result<Profile> profileNamed(const QString &name) const;

    /// Adds a profile at the end, under a new id; the one given is not looked at.
    Result<Profile> add(const Profile &profile);
    /// A copy under a new id and name ("Shanghai 2"), behind the original. Its secret is not copied.
    Result<Profile> duplicate(const QString &id);
    /// Replaces the profile with this id, its name included.
    Result<void> change(const Profile &profile);
    Result<void> remove(const QString &id);
    /// Moves a profile to a place among profiles(), 0 being the first.
    Result<void> move(const QString &id, qsizetype place);

    /// The profiles of RamRole that ask with this one's credentials; they fail without it.
    QList<Profile> dependants(const QString &id) const;

    /// Whether the keychain is known to hold an item for the profile: kept beside the keychain, so that
    /// "saved" can be said without unlocking it.
    bool isSaved(const QString &id) const;
    Result<void> setSaved(const QString &id, bool saved);
    /// Ids for which the keychain may hold an item though there is no such profile any more.
    QStringList leftOvers() const;

private:
    class Change;

    QStringList order() const;
    Result<void> keepOrder(const QStringList &ids);
    Result<void> write(const Profile &profile);
    Result<void> checkName(const QString &name, const QString &exceptId) const;
    Result<void> written() const;

    QSettings &m_settings;
    std::unique_ptr<QLockFile> m_lock;
    int m_changing = 0; ///< changes within changes
};

} // namespace tunnelglass::credentials
