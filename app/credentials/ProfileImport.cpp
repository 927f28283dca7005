// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/ProfileImport.h"

#include "credentials/ProfileStore.h"
#include "openapi/Endpoint.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunnelglass::credentials {

namespace {

/// `wanted`, or that with a number that neither the store nor `taken` has.
QString freeName(const ProfileStore &store, const ProfileImport &taken, const QString &wanted)
{
    const auto isTaken = [&](const QString &name) {
        return store.profileNamed(name).has_value() ||
               std::any_of(taken.cbegin(), taken.cend(), [&name](const ImportedProfile &each) {
                   return each.profile.name.compare(name, Qt::CaseInsensitive) == 0;
               });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

Profile commonPart(const ProfileStore &store, const FileProfile &found, const ProfileImport &taken = {})
{
    Profile profile;
    profile.name = freeName(store, taken, found.name);
    profile.regionId = found.region;
    profile.endpoint = found.endpoint;
    if (found.insideVpc)
        profile.network = openapi::EndpointNetwork::Vpc;
    return profile;
}

bool isKey(const FileProfile &found)
{
    return found.mode == ProfileMode::AccessKey || found.mode == ProfileMode::StsToken;
}

bool isRole(const FileProfile &found)
{
    return found.mode == ProfileMode::RamRoleArn || found.mode == ProfileMode::ChainedRole;
}

/// Whose credentials ask for the role: another profile's, or the key that stands beside the role.
FileProfile sourceOf(const FileProfile &role)
{
    if (role.source)
        return *role.source;
    FileProfile key;
    key.name = QCoreApplication::translate("ProfileImport", "%1 key").arg(role.name);
    key.file = role.file;
    key.region = role.region;
    key.insideVpc = role.insideVpc;
    key.endpoint = role.endpoint;
    key.mode = role.key.securityToken.isEmpty() ? ProfileMode::AccessKey : ProfileMode::StsToken;
    key.key = role.key;
    key.expiresAt = role.expiresAt;
    return key;
}

/// The profile of ours that was made of this one.
std::optional<Profile> movedAs(const QList<Profile> &all, const FileProfile &found)
{
    const std::optional<Profile> source = isRole(found) ? movedAs(all, sourceOf(found)) : std::nullopt;
    const auto profile = std::find_if(all.cbegin(), all.cend(), [&](const Profile &candidate) {
        if (!isRole(found))
            return candidate.needsSecret() && candidate.accessKeyId == found.key.accessKeyId;
        return source && candidate.source == ProfileSource::RamRole && candidate.role.arn == found.roleArn &&
               candidate.role.sourceProfileId == source->id;
    });
    return profile == all.cend() ? std::nullopt : std::optional(*profile);
}

ImportedProfile movedKey(const FileProfile &found, Profile profile)
{
    profile.source =
        found.mode == ProfileMode::StsToken ? ProfileSource::SecurityToken : ProfileSource::AccessKey;
    profile.accessKeyId = found.key.accessKeyId;
    StoredSecret secret;
    secret.accessKeyId = found.key.accessKeyId;
    secret.accessKeySecret = found.key.accessKeySecret;
    secret.securityToken = found.key.securityToken;
    if (found.expiresAt)
        secret.expiresAt = *found.expiresAt;
    return {profile, secret};
}

RamRole movedRole(const FileProfile &found)
{
    RamRole role;
    role.arn = found.roleArn;
    role.sessionName = found.sessionName;
    role.externalId = found.externalId;
    role.stsRegionId = found.stsRegion;
    if (found.durationSeconds > 0)
        role.durationSeconds =
            std::clamp(found.durationSeconds, RamRole::shortestSeconds, RamRole::longestSeconds);
    return role;
}

void appendMoved(const ProfileStore &store, const FileProfile &found, ProfileImport &import)
{
    if (isKey(found)) {
        import.append(movedKey(found, commonPart(store, found, import)));
        return;
    }
    const FileProfile source = sourceOf(found);
    const std::optional<Profile> there = movedAs(store.profiles(), source);
    if (!there)
        appendMoved(store, source, import);
    ImportedProfile role{commonPart(store, found, import)};
    role.profile.source = ProfileSource::RamRole;
    role.profile.role = movedRole(found);
    if (there)
        role.profile.role.sourceProfileId = there->id;
    import.append(role);
}

} // namespace

bool canMoveToKeychain(const FileProfile &found)
{
    if (found.problem || found.file.isEmpty())
        return false;
    if (isKey(found))
        return true;
    // A session policy or an STS host of one's own has no place in a profile of ours: what would come out
    // is not the same role.
    return isRole(found) && found.policy.isEmpty() && found.stsEndpoint.isEmpty() &&
           canMoveToKeychain(sourceOf(found));
}

bool isUsedInPlace(const ProfileStore &store, const FileProfile &found)
{
    const QList<Profile> all = store.profiles();
    return std::any_of(all.cbegin(), all.cend(), [&found](const Profile &profile) {
        return profile.source == ProfileSource::File && profile.filePath == found.file &&
               profile.fileProfileName == found.name;
    });
}

bool isMoved(const ProfileStore &store, const FileProfile &found)
{
    return canMoveToKeychain(found) && movedAs(store.profiles(), found).has_value();
}

ProfileImport useInPlace(const ProfileStore &store, const FileProfile &found)
{
    ImportedProfile import{commonPart(store, found)};
    import.profile.source = ProfileSource::File;
    import.profile.filePath = found.file;
    import.profile.fileProfileName = found.name;
    return {import};
}

ProfileImport moveToKeychain(const ProfileStore &store, const FileProfile &found)
{
    ProfileImport import;
    appendMoved(store, found, import);
    return import;
}

} // namespace tunnelglass::credentials
