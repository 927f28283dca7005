// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/StoredProfileJob.h"

#include "credentials/AliyunCliConfig.h"
#include "credentials/CredentialChain.h"
#include "credentials/CredentialsIni.h"
#include "credentials/ProfileJob.h"
#include "credentials/SourceName.h"
#include "credentials/keychain/Keychain.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunnelglass::credentials {

namespace {

QString storedWords(const char *source)
{
    return QCoreApplication::translate("StoredProfileJob", source);
}

} // namespace

StoredProfileJob::StoredProfileJob(Parts parts, QObject *parent)
    : CredentialJob(parent)
    , m_parts(std::move(parts))
{}

QString StoredProfileJob::origin(const Profile &profile)
{
    QString way = sourceName(profile.source);
    if (profile.needsSecret())
        way = profile.secretPlace == SecretPlace::Keychain
                  ? storedWords(QT_TRANSLATE_NOOP("StoredProfileJob", "keychain"))
                  : storedWords(QT_TRANSLATE_NOOP("StoredProfileJob", "this session only"));
    return storedWords(QT_TRANSLATE_NOOP("StoredProfileJob", "profile %1 (%2)")).arg(profile.name, way);
}

void StoredProfileJob::start()
{
    if (isEnding())
        return;
    switch (m_parts.profile.source) {
    case ProfileSource::AccessKey:
    case ProfileSource::SecurityToken:
        return readSecret();
    case ProfileSource::RamRole:
        return askForRole();
    case ProfileSource::InstanceRole: {
        FileProfile profile;
        profile.mode = ProfileMode::InstanceRole;
        profile.instanceRole = m_parts.profile.instanceRoleName;
        profile.origin = origin(m_parts.profile);
        return run(profile);
    }
    case ProfileSource::Environment:
        return useChain();
    case ProfileSource::File:
        return useFile();
    }
}

void StoredProfileJob::readSecret()
{
    if (m_parts.sessionSecret)
        return takeSecret(*m_parts.sessionSecret);
    if (m_parts.profile.secretPlace == SecretPlace::Session)
        return finish(
            failure(ErrorKind::SecretNotGiven,
                    storedWords(QT_TRANSLATE_NOOP("StoredProfileJob", "secret of profile %1"))
                        .arg(m_parts.profile.name),
                    storedWords(QT_TRANSLATE_NOOP(
                        "StoredProfileJob",
                        "It was kept for one session only, and that session is over or was locked."))));
    KeychainReadJob *job = m_parts.keychain.read(m_parts.profile.id, this);
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        const Result<SecretBytes> item = job->result();
        const Result<StoredSecret> secret =
            item ? StoredSecret::fromItem(*item) : Result<StoredSecret>(Failure(item.error()));
        if (secret)
            return takeSecret(*secret);
        Error error = secret.error();
        error.subject = m_parts.profile.name;
        finish(Failure(std::move(error)));
    });
    job->start();
}

void StoredProfileJob::takeSecret(const StoredSecret &secret)
{
    FileProfile profile;
    profile.mode = m_parts.profile.source == ProfileSource::SecurityToken ? ProfileMode::StsToken
                                                                          : ProfileMode::AccessKey;
    profile.origin = origin(m_parts.profile);
    profile.key.accessKeyId = secret.accessKeyId.isEmpty() ? m_parts.profile.accessKeyId : secret.accessKeyId;
    profile.key.accessKeySecret = secret.accessKeySecret;
    profile.key.securityToken = secret.securityToken;
    if (secret.expiresAt.isValid())
        profile.expiresAt = secret.expiresAt;
    finish(ProfileJob::heldCredentials(profile, m_parts.context.clock));
}

void StoredProfileJob::askForRole()
{
    CredentialJob *source = m_parts.roleSource(this);
    connect(source, &Job::finished, this, [this, source] {
        source->deleteLater();
        if (!source->result())
            return finish(Failure(source->result().error()));
        const RamRole &role = m_parts.profile.role;
        FileProfile profile;
        profile.mode = ProfileMode::RamRoleArn;
        profile.key = source->result()->credentials;
        profile.roleArn = role.arn;
        profile.sessionName = role.sessionName;
        profile.externalId = role.externalId;
        profile.stsRegion = role.stsRegionId;
        profile.durationSeconds = role.durationSeconds;
        profile.insideVpc = m_parts.profile.network == openapi::EndpointNetwork::Vpc;
        profile.origin = origin(m_parts.profile);
        run(profile);
    });
    source->start();
}

void StoredProfileJob::useChain()
{
    const Result<FileProfile> found = CredentialChain(m_parts.context.environment, m_parts.home).find();
    if (!found)
        return finish(Failure(found.error()));
    run(*found);
}

void StoredProfileJob::useFile()
{
    const QString &path = m_parts.profile.filePath;
    // The CLI's file is JSON, the SDK's is not; which variables point to it today does not matter.
    const auto profiles = [&path]() -> Result<QList<FileProfile>> {
        if (path.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive))
            return AliyunCliConfig::read(path).map([](const auto &file) { return file.profiles(); });
        return CredentialsIni::read(path).map([](const auto &file) { return file.profiles(); });
    }();
    if (!profiles)
        return finish(Failure(profiles.error()));
    const auto found =
        std::find_if(profiles->cbegin(), profiles->cend(), [this](const FileProfile &candidate) {
            return candidate.name == m_parts.profile.fileProfileName;
        });
    if (found == profiles->cend())
        return finish(
            failure(ErrorKind::ProfileNotFound, m_parts.profile.fileProfileName,
                    storedWords(QT_TRANSLATE_NOOP("StoredProfileJob", "It is no longer in %1.")).arg(path)));
    run(*found);
}

void StoredProfileJob::run(FileProfile profile)
{
    auto *job = new ProfileJob(m_parts.context, std::move(profile), this);
    connect(job, &Job::finished, this, [this, job] { finish(job->result()); });
    job->start();
}

} // namespace tunnelglass::credentials
