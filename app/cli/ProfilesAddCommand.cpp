// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ProfilesAddCommand.h"

#include "cli/SecretInput.h"
#include "credentials/SaveProfileJob.h"
#include "openapi/Endpoint.h"

#include <QCoreApplication>

namespace tunnelglass::cli {

namespace {

QString addText(const char *source)
{
    return QCoreApplication::translate("ProfilesAddCommand", source);
}

} // namespace

ExitCode ProfilesAddCommand::run()
{
    credentials::ProfileStore store(*surroundings().settings);
    const Result<credentials::Profile> wanted = profile(store);
    if (!wanted)
        return report(wanted.error());
    std::optional<credentials::StoredSecret> secret;
    if (wanted->needsSecret()) {
        const Result<credentials::StoredSecret> read = readSecret();
        if (!read)
            return report(read.error());
        secret = *read;
    }
    credentials::SaveProfileJob job(store, *surroundings().keychain, *wanted, secret);
    wait(job);
    if (!job.result())
        return report(job.result().error());
    say((secret ? addText(QT_TRANSLATE_NOOP("ProfilesAddCommand",
                                            "Profile %1 is set up; its secret is in the keychain."))
                : addText(QT_TRANSLATE_NOOP("ProfilesAddCommand", "Profile %1 is set up.")))
            .arg(wanted->name));
    return ExitCode::Done;
}

Result<credentials::Profile> ProfilesAddCommand::profile(const credentials::ProfileStore &store) const
{
    const ProfileOptions &given = options().newProfile;
    credentials::Profile profile;
    profile.name = options().names.first().trimmed();
    // Before a secret is asked for in vain.
    if (store.profileNamed(profile.name))
        return failure(ErrorKind::ProfileNameTaken, profile.name);
    profile.regionId = options().region;
    profile.signature = options().signature.value_or(openapi::SignatureVersion::V3);
    profile.network = given.network;
    profile.usesProxy = !given.noProxy;
    if (!options().endpoint.isEmpty()) {
        const Result<QUrl> endpoint = openapi::parseEndpoint(options().endpoint);
        if (!endpoint)
            return Failure(endpoint.error());
        profile.endpoint = *endpoint;
    }
    if (given.instanceRole) {
        profile.source = credentials::ProfileSource::InstanceRole;
        profile.instanceRoleName = *given.instanceRole;
    } else if (!given.roleArn.isEmpty()) {
        const Result<credentials::Profile> source = store.profileNamed(given.sourceProfile);
        if (!source)
            return Failure(source.error());
        profile.source = credentials::ProfileSource::RamRole;
        profile.role.arn = given.roleArn;
        profile.role.sessionName = given.sessionName;
        profile.role.externalId = given.externalId;
        profile.role.stsRegionId = given.stsRegion;
        profile.role.sourceProfileId = source->id;
        if (given.durationSeconds != 0)
            profile.role.durationSeconds = given.durationSeconds;
    } else {
        profile.source =
            given.sts ? credentials::ProfileSource::SecurityToken : credentials::ProfileSource::AccessKey;
        profile.accessKeyId = given.accessKeyId;
    }
    return profile;
}

Result<credentials::StoredSecret> ProfilesAddCommand::readSecret()
{
    SecretInput input(surroundings());
    credentials::StoredSecret secret;
    secret.accessKeyId = options().newProfile.accessKeyId;
    secret.expiresAt = options().newProfile.expiresAt;
    Result<SecretBytes> key =
        input.readLine(addText(QT_TRANSLATE_NOOP("ProfilesAddCommand", "AccessKey secret")));
    if (!key)
        return Failure(key.error());
    secret.accessKeySecret = *std::move(key);
    if (!options().newProfile.sts)
        return secret;
    Result<SecretBytes> token = input.readLine(addText(QT_TRANSLATE_NOOP("ProfilesAddCommand", "STS token")));
    if (!token)
        return Failure(token.error());
    secret.securityToken = *std::move(token);
    return secret;
}

} // namespace tunnelglass::cli
