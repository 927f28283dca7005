// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/ProfileImport.h"

#include "credentials/ProfileStore.h"
#include "openapi/Endpoint.h"

#include <algorithm>

namespace tunnelglass::credentials {

namespace {

QString freeName(const ProfileStore &store, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; store.profileNamed(name).has_value(); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

Profile commonPart(const ProfileStore &store, const FileProfile &found)
{
    Profile profile;
    profile.name = freeName(store, found.name);
    profile.regionId = found.region;
    profile.endpoint = found.endpoint;
    if (found.insideVpc)
        profile.network = openapi::EndpointNetwork::Vpc;
    return profile;
}

} // namespace

bool canMoveToKeychain(const FileProfile &found)
{
    return !found.problem && !found.file.isEmpty() &&
           (found.mode == ProfileMode::AccessKey || found.mode == ProfileMode::StsToken);
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
    const QList<Profile> all = store.profiles();
    return canMoveToKeychain(found) &&
           std::any_of(all.cbegin(), all.cend(), [&found](const Profile &profile) {
               return profile.needsSecret() && profile.accessKeyId == found.key.accessKeyId;
           });
}

ProfileImport useInPlace(const ProfileStore &store, const FileProfile &found)
{
    ProfileImport import{commonPart(store, found)};
    import.profile.source = ProfileSource::File;
    import.profile.filePath = found.file;
    import.profile.fileProfileName = found.name;
    return import;
}

ProfileImport moveToKeychain(const ProfileStore &store, const FileProfile &found)
{
    ProfileImport import{commonPart(store, found)};
    const bool temporary = found.mode == ProfileMode::StsToken;
    import.profile.source = temporary ? ProfileSource::SecurityToken : ProfileSource::AccessKey;
    import.profile.accessKeyId = found.key.accessKeyId;
    StoredSecret secret;
    secret.accessKeyId = found.key.accessKeyId;
    secret.accessKeySecret = found.key.accessKeySecret;
    secret.securityToken = found.key.securityToken;
    if (found.expiresAt)
        secret.expiresAt = *found.expiresAt;
    import.secret = secret;
    return import;
}

} // namespace tunnelglass::credentials
