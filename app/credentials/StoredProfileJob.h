// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialJob.h"
#include "credentials/FileProfile.h"
#include "credentials/Profile.h"
#include "credentials/SourceContext.h"
#include "credentials/StoredSecret.h"

#include <functional>

namespace tunnelglass::credentials {

class Keychain;

/// Gets the credentials of a profile that a person has set up.
///
/// Errors: SecretNotGiven when the secret was for one session and that is over; those of the keychain, with
/// the profile's name as Error::subject; ProfileNotFound when the file's profile is gone; those of ProfileJob
/// and of the profile that a role is asked for with.
class StoredProfileJob final : public CredentialJob
{
    Q_OBJECT

public:
    struct Parts
    {
        Profile profile;
        SourceContext context;
        Keychain &keychain;
        std::optional<StoredSecret> sessionSecret; ///< used instead of the keychain
        QString home;                              ///< of the CLI's and the SDK's files
        /// Makes the job that gets what a role is asked for with; only called for ProfileSource::RamRole.
        std::function<CredentialJob *(QObject *parent)> roleSource;
    };

    explicit StoredProfileJob(Parts parts, QObject *parent = nullptr);

    void start() override;

    /// Where the credentials come from, in words: "profile Shanghai, AccessKey from the keychain".
    static QString origin(const Profile &profile);

private:
    void readSecret();
    void takeSecret(const StoredSecret &secret);
    void askForRole();
    void useChain();
    void useFile();
    void run(FileProfile profile);

    Parts m_parts;
};

} // namespace tunnelglass::credentials
