// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openapi/Endpoint.h"
#include "openapi/Request.h"

#include <QString>
#include <QUrl>

namespace tunnelglass::credentials {

/// How a profile comes by its credentials.
enum class ProfileSource : quint8
{
    AccessKey,     ///< an AccessKey and its secret
    SecurityToken, ///< a temporary AccessKey with its STS token, as somebody handed it over
    RamRole,       ///< AssumeRole, asked for with another profile's credentials
    InstanceRole,  ///< the role of the ECS instance that the program runs on
    Environment,   ///< the variables that the SDKs read
    File,          ///< a profile of the aliyun CLI or the SDK, used where it is
};

/// Where the secret of a profile of ProfileSource::AccessKey or SecurityToken is held.
enum class SecretPlace : quint8
{
    Keychain,
    Session, ///< in this process only: gone when it ends
};

/// What AssumeRole is asked for.
struct RamRole
{
    static constexpr int shortestSeconds = 900;
    static constexpr int usualSeconds = 3600;
    static constexpr int longestSeconds = 43200;

    QString arn; ///< "acs:ram::1234567890123456:role/name"
    QString sessionName;
    int durationSeconds = usualSeconds; ///< the role may allow less than longestSeconds
    QString externalId;                 ///< empty: none
    QString stsRegionId;                ///< whose STS is asked; empty: the one for all regions
    QString sourceProfileId;

    bool operator==(const RamRole &) const = default;
};

/// An account as a person has set it up. Holds no secret: that is in the keychain, under the profile's id.
struct Profile
{
    QString id; ///< given by ProfileStore, never changes; the key of the keychain item
    QString name;
    ProfileSource source = ProfileSource::AccessKey;
    SecretPlace secretPlace = SecretPlace::Keychain;
    QString accessKeyId;      ///< of AccessKey and SecurityToken
    RamRole role;             ///< of RamRole
    QString instanceRoleName; ///< of InstanceRole; empty: the one the instance has
    QString filePath;         ///< of File
    QString fileProfileName;  ///< of File

    QString regionId;
    openapi::SignatureVersion signature = openapi::SignatureVersion::V3;
    QUrl endpoint; ///< empty: the region's own
    openapi::EndpointNetwork network = openapi::EndpointNetwork::Public;
    bool usesProxy = true; ///< the system's or the environment's

    /// Whether the keychain holds something for it, when it has been saved.
    bool needsSecret() const
    {
        return source == ProfileSource::AccessKey || source == ProfileSource::SecurityToken;
    }
    bool operator==(const Profile &) const = default;
};

} // namespace tunnelglass::credentials
