// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/ProfileText.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace tunnelglass::credentials {

namespace {

template <typename Value>
struct Word
{
    Value value;
    const char *text;
};

constexpr std::array sourceWords{
    Word<ProfileSource>{ProfileSource::AccessKey, "access-key"},
    Word<ProfileSource>{ProfileSource::SecurityToken, "security-token"},
    Word<ProfileSource>{ProfileSource::RamRole, "ram-role"},
    Word<ProfileSource>{ProfileSource::InstanceRole, "instance-role"},
    Word<ProfileSource>{ProfileSource::Environment, "environment"},
    Word<ProfileSource>{ProfileSource::File, "file"},
};
constexpr std::array placeWords{
    Word<SecretPlace>{SecretPlace::Keychain, "keychain"},
    Word<SecretPlace>{SecretPlace::Session, "session"},
};
constexpr std::array signatureWords{
    Word<openapi::SignatureVersion>{openapi::SignatureVersion::V3, "v3"},
    Word<openapi::SignatureVersion>{openapi::SignatureVersion::V1, "v1"},
};
constexpr std::array networkWords{
    Word<openapi::EndpointNetwork>{openapi::EndpointNetwork::Public, "public"},
    Word<openapi::EndpointNetwork>{openapi::EndpointNetwork::Vpc, "vpc"},
};

template <typename Words, typename Value>
QString wordFor(const Words &words, Value value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const auto &word) { return word.value == value; });
    return QString::fromLatin1(found->text);
}

/// The value of a word; the first of `words` when nothing is written, nothing when the word is unknown.
template <typename Words>
auto valueOf(const Words &words, const QString &text) -> std::optional<decltype(words.front().value)>
{
    if (text.isEmpty())
        return words.front().value;
    const auto found = std::find_if(words.begin(), words.end(), [&text](const auto &word) {
        return text == QLatin1StringView(word.text);
    });
    if (found == words.end())
        return std::nullopt;
    return found->value;
}

QString profileText(const QSettings &settings, const char *key)
{
    return settings.value(QLatin1StringView(key)).toString();
}

void keepProfileText(QSettings &settings, const char *key, const QString &text)
{
    if (!text.isEmpty())
        settings.setValue(QLatin1StringView(key), text);
}

void writeRole(QSettings &settings, const RamRole &role)
{
    keepProfileText(settings, "role/arn", role.arn);
    keepProfileText(settings, "role/session-name", role.sessionName);
    keepProfileText(settings, "role/external-id", role.externalId);
    keepProfileText(settings, "role/sts-region", role.stsRegionId);
    keepProfileText(settings, "role/source-profile", role.sourceProfileId);
    settings.setValue(QLatin1StringView("role/duration-seconds"), role.durationSeconds);
}

RamRole readRole(const QSettings &settings)
{
    RamRole role;
    role.arn = profileText(settings, "role/arn");
    role.sessionName = profileText(settings, "role/session-name");
    role.externalId = profileText(settings, "role/external-id");
    role.stsRegionId = profileText(settings, "role/sts-region");
    role.sourceProfileId = profileText(settings, "role/source-profile");
    bool isNumber = false;
    const int seconds = profileText(settings, "role/duration-seconds").toInt(&isNumber);
    if (isNumber)
        role.durationSeconds = std::clamp(seconds, RamRole::shortestSeconds, RamRole::longestSeconds);
    return role;
}

} // namespace

QString sourceWord(ProfileSource source)
{
    return wordFor(sourceWords, source);
}

void writeProfile(QSettings &settings, const Profile &profile)
{
    settings.remove(QString());
    keepProfileText(settings, "name", profile.name);
    keepProfileText(settings, "source", sourceWord(profile.source));
    if (profile.needsSecret()) {
        keepProfileText(settings, "secret", wordFor(placeWords, profile.secretPlace));
        keepProfileText(settings, "access-key-id", profile.accessKeyId);
    }
    if (profile.source == ProfileSource::RamRole)
        writeRole(settings, profile.role);
    if (profile.source == ProfileSource::InstanceRole)
        keepProfileText(settings, "instance-role", profile.instanceRoleName);
    if (profile.source == ProfileSource::File) {
        keepProfileText(settings, "file/path", profile.filePath);
        keepProfileText(settings, "file/profile", profile.fileProfileName);
    }
    keepProfileText(settings, "region", profile.regionId);
    keepProfileText(settings, "signature", wordFor(signatureWords, profile.signature));
    keepProfileText(settings, "endpoint", profile.endpoint.toString());
    keepProfileText(settings, "network", wordFor(networkWords, profile.network));
    settings.setValue(QLatin1StringView("proxy"), profile.usesProxy);
}

Profile readProfile(const QSettings &settings)
{
    const auto source = valueOf(sourceWords, profileText(settings, "source"));
    const auto place = valueOf(placeWords, profileText(settings, "secret"));
    const auto signature = valueOf(signatureWords, profileText(settings, "signature"));
    const auto network = valueOf(networkWords, profileText(settings, "network"));
    const QString endpoint = profileText(settings, "endpoint");
    const Result<QUrl> url = endpoint.isEmpty() ? Result<QUrl>(QUrl()) : openapi::parseEndpoint(endpoint);
    // Half understood, a profile could ask another service than the one it was made for.
    if (!source || !place || !signature || !network || !url)
        return {};

    Profile profile;
    profile.name = profileText(settings, "name");
    profile.source = *source;
    profile.secretPlace = *place;
    profile.accessKeyId = profileText(settings, "access-key-id");
    profile.role = readRole(settings);
    profile.instanceRoleName = profileText(settings, "instance-role");
    profile.filePath = profileText(settings, "file/path");
    profile.fileProfileName = profileText(settings, "file/profile");
    profile.regionId = profileText(settings, "region");
    profile.signature = *signature;
    profile.endpoint = *url;
    profile.network = *network;
    profile.usesProxy = settings.value(QLatin1StringView("proxy"), true).toBool();
    return profile;
}

} // namespace tunnelglass::credentials
