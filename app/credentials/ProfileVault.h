// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialProvider.h"
#include "credentials/Profile.h"
#include "credentials/SourceContext.h"
#include "credentials/StoredSecret.h"

#include <QHash>

#include <map>

namespace tunnelglass::credentials {

class Keychain;
class ProfileStore;

/// The credentials of the profiles in a ProfileStore: got when somebody asks for them, kept until they expire
/// or are forgotten. So the keychain is asked once for each profile, and a role's session is renewed before
/// it ends.
class ProfileVault final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const ProfileStore &store;
        Keychain &keychain;
        const Clock &clock;
        /// How a profile's sources are reached; called when they are first asked.
        std::function<SourceContext(const Profile &profile)> context;
        QString home; ///< of the CLI's and the SDK's files; empty: there is none
    };

    /// What `parts` refers to must outlive the vault.
    explicit ProfileVault(Parts parts, QObject *parent = nullptr);

    /// A job that ends in the profile's credentials; the caller starts and owns it. Errors: those of
    /// StoredProfileJob and CredentialProvider; ProfileNotFound; ProfileUnusable for roles that ask for each
    /// other in a circle.
    CredentialJob *credentials(const QString &profileId, QObject *parent = nullptr);

    /// Used instead of the keychain until lock() or forget().
    void keepForSession(const QString &profileId, const StoredSecret &secret);
    bool holdsForSession(const QString &profileId) const { return m_sessionSecrets.contains(profileId); }

    /// After a profile was changed or removed: what was got with it, and what roles got through it, counts no
    /// more. What is kept for the session stays.
    void renew(const QString &profileId);
    /// As renew(), and what is kept for the session goes too.
    void forget(const QString &profileId);
    /// Forgets every decrypted secret of every profile; jobs that are under way end with Cancelled.
    void lock();

private:
    CredentialJob *newJob(const QString &profileId, QObject *parent);
    std::optional<Error> circle(const Profile &profile) const;

    Parts m_parts;
    std::map<QString, std::unique_ptr<CredentialProvider>> m_providers;
    QHash<QString, StoredSecret> m_sessionSecrets;
};

} // namespace tunnelglass::credentials
