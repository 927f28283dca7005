// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/CredentialChain.h"

#include "base/Sentences.h"
#include "credentials/AliyunCliConfig.h"
#include "credentials/CredentialSource.h"
#include "credentials/CredentialsIni.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace tunnelglass::credentials {

namespace {

QString chainWords(const char *source)
{
    return QCoreApplication::translate("CredentialChain", source);
}

FileProfile environmentProfile(ProfileMode mode, const char *modeName, const QString &origin)
{
    FileProfile profile;
    profile.mode = mode;
    profile.modeName = QLatin1StringView(modeName);
    profile.origin = origin;
    return profile;
}

const FileProfile *findProfile(const QList<FileProfile> &profiles, const QString &name)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&name](const FileProfile &each) { return each.name == name; });
    return found == profiles.end() ? nullptr : &*found;
}

} // namespace

CredentialChain::CredentialChain(const QProcessEnvironment &environment, QString home)
    : m_environment(environment)
    , m_home(std::move(home))
{}

QString CredentialChain::value(const char *variable) const
{
    return m_environment.value(QLatin1StringView(variable)).trimmed();
}

bool CredentialChain::isOn(const char *variable) const
{
    return value(variable).compare(u"true", Qt::CaseInsensitive) == 0;
}

QString CredentialChain::cliFile() const
{
    return m_home.isEmpty() ? QString() : QString(m_home + u"/.aliyun/config.json");
}

QString CredentialChain::iniFile() const
{
    const QString named = value("ALIBABA_CLOUD_CREDENTIALS_FILE");
    if (!named.isEmpty() || m_home.isEmpty())
        return named;
    const QString plain = m_home + u"/.alibabacloud/credentials";
    const QString ini = plain + u".ini";
    return !QFileInfo::exists(ini) && QFileInfo::exists(plain) ? plain : ini;
}

Result<QList<FileProfile>> CredentialChain::cliProfiles(QString *current) const
{
    const QString path = cliFile();
    if (path.isEmpty() || !QFileInfo::exists(path))
        return QList<FileProfile>();
    const auto config = AliyunCliConfig::read(path);
    if (!config)
        return Failure(config.error());
    if (current)
        *current = config->current();
    return config->profiles();
}

Result<QList<FileProfile>> CredentialChain::iniProfiles() const
{
    const QString path = iniFile();
    // A file that a variable names has to be there.
    if (path.isEmpty() || (value("ALIBABA_CLOUD_CREDENTIALS_FILE").isEmpty() && !QFileInfo::exists(path)))
        return QList<FileProfile>();
    const auto ini = CredentialsIni::read(path);
    if (!ini)
        return Failure(ini.error());
    return ini->profiles();
}

Result<FileProfile> CredentialChain::find() const
{
    QStringList looked;
    for (const auto step :
         {&CredentialChain::environmentKey, &CredentialChain::environmentOidc, &CredentialChain::cliProfile,
          &CredentialChain::iniProfile, &CredentialChain::instanceRole, &CredentialChain::credentialsUri}) {
        const auto found = (this->*step)(looked);
        if (!found)
            continue;
        if (*found && (*found)->problem)
            return Failure(*(*found)->problem);
        return *found;
    }
    return failure(
        ErrorKind::CredentialsMissing, {},
        chainWords(QT_TRANSLATE_NOOP("CredentialChain", "Looked at: %1.")).arg(joinedClauses(looked)));
}

Result<FileProfile> CredentialChain::profile(const QString &name) const
{
    QStringList known;
    for (const auto &profiles : {cliProfiles(), iniProfiles()}) {
        if (!profiles)
            return Failure(profiles.error());
        if (const FileProfile *found = findProfile(*profiles, name)) {
            if (found->problem)
                return Failure(*found->problem);
            return *found;
        }
        for (const FileProfile &each : *profiles)
            known.append(each.name);
    }
    known.removeDuplicates();
    const QString list =
        known.isEmpty()
            ? chainWords(QT_TRANSLATE_NOOP("CredentialChain", "There are no profiles in %1 and %2."))
                  .arg(cliFile(), iniFile())
            : chainWords(QT_TRANSLATE_NOOP("CredentialChain", "There are: %1.")).arg(joinedList(known));
    return failure(ErrorKind::ProfileNotFound, name, list);
}

QList<FileProfile> CredentialChain::allProfiles() const
{
    QList<FileProfile> all;
    QStringList unused;
    for (const auto step : {&CredentialChain::environmentKey, &CredentialChain::environmentOidc,
                            &CredentialChain::instanceRole, &CredentialChain::credentialsUri}) {
        const auto found = (this->*step)(unused);
        if (found && *found)
            all.append(**found);
    }
    for (const auto &profiles : {cliProfiles(), iniProfiles()})
        all.append(profiles.value_or(QList<FileProfile>()));
    return all;
}

QList<Error> CredentialChain::fileErrors() const
{
    QList<Error> errors;
    for (const auto &profiles : {cliProfiles(), iniProfiles()}) {
        if (!profiles)
            errors.append(profiles.error());
    }
    return errors;
}

std::optional<Result<FileProfile>> CredentialChain::environmentKey(QStringList &looked) const
{
    const auto sourced = environmentCredentials(m_environment);
    if (!sourced) {
        looked.append(
            chainWords(QT_TRANSLATE_NOOP("CredentialChain", "%1 (not set)")).arg(sourced.error().subject));
        return std::nullopt;
    }
    const bool temporary = !sourced->credentials.securityToken.isEmpty();
    FileProfile profile = environmentProfile(temporary ? ProfileMode::StsToken : ProfileMode::AccessKey,
                                             temporary ? "StsToken" : "AK", sourced->origin);
    profile.key = sourced->credentials;
    return profile;
}

std::optional<Result<FileProfile>> CredentialChain::environmentOidc(QStringList &looked) const
{
    FileProfile profile = environmentProfile(
        ProfileMode::Oidc, "OIDC",
        chainWords(QT_TRANSLATE_NOOP("CredentialChain", "environment variables for an OIDC role")));
    profile.roleArn = value("ALIBABA_CLOUD_ROLE_ARN");
    profile.oidcProviderArn = value("ALIBABA_CLOUD_OIDC_PROVIDER_ARN");
    profile.oidcTokenFile = value("ALIBABA_CLOUD_OIDC_TOKEN_FILE");
    profile.sessionName = value("ALIBABA_CLOUD_ROLE_SESSION_NAME");
    if (!profile.roleArn.isEmpty() && !profile.oidcProviderArn.isEmpty() && !profile.oidcTokenFile.isEmpty())
        return profile;
    looked.append(chainWords(QT_TRANSLATE_NOOP(
        "CredentialChain", "ALIBABA_CLOUD_ROLE_ARN, _OIDC_PROVIDER_ARN and _OIDC_TOKEN_FILE (not all set)")));
    return std::nullopt;
}

std::optional<Result<FileProfile>> CredentialChain::cliProfile(QStringList &looked) const
{
    if (isOn("ALIBABA_CLOUD_CLI_PROFILE_DISABLED")) {
        looked.append(chainWords(QT_TRANSLATE_NOOP("CredentialChain", "the aliyun CLI's profile (switched "
                                                                      "off)")));
        return std::nullopt;
    }
    QString name;
    const auto profiles = cliProfiles(&name);
    if (!profiles)
        return Failure(profiles.error());
    if (const QString wanted = value("ALIBABA_CLOUD_PROFILE"); !wanted.isEmpty())
        name = wanted;
    const FileProfile *found = findProfile(*profiles, name);
    if (found && !found->isBlank)
        return *found;
    if (profiles->isEmpty())
        looked.append(chainWords(QT_TRANSLATE_NOOP("CredentialChain", "%1 (no profiles)")).arg(cliFile()));
    else if (found)
        looked.append(chainWords(QT_TRANSLATE_NOOP("CredentialChain", "%1 (profile %2 is blank)"))
                          .arg(cliFile(), name));
    else
        looked.append(
            chainWords(QT_TRANSLATE_NOOP("CredentialChain", "%1 (no profile %2)")).arg(cliFile(), name));
    return std::nullopt;
}

std::optional<Result<FileProfile>> CredentialChain::iniProfile(QStringList &looked) const
{
    const auto profiles = iniProfiles();
    if (!profiles)
        return Failure(profiles.error());
    QString name = value("ALIBABA_CLOUD_PROFILE");
    if (name.isEmpty())
        name = QStringLiteral("default");
    if (const FileProfile *found = findProfile(*profiles, name))
        return *found;
    looked.append(
        profiles->isEmpty()
            ? chainWords(QT_TRANSLATE_NOOP("CredentialChain", "%1 (no profiles)")).arg(iniFile())
            : chainWords(QT_TRANSLATE_NOOP("CredentialChain", "%1 (no profile %2)")).arg(iniFile(), name));
    return std::nullopt;
}

std::optional<Result<FileProfile>> CredentialChain::instanceRole(QStringList &looked) const
{
    const QString role = value("ALIBABA_CLOUD_ECS_METADATA");
    if (role.isEmpty() || isOn("ALIBABA_CLOUD_ECS_METADATA_DISABLED")) {
        looked.append(
            role.isEmpty()
                ? chainWords(QT_TRANSLATE_NOOP("CredentialChain", "ALIBABA_CLOUD_ECS_METADATA (not set)"))
                : chainWords(QT_TRANSLATE_NOOP("CredentialChain", "the ECS instance's role (switched off)")));
        return std::nullopt;
    }
    FileProfile profile = environmentProfile(
        ProfileMode::InstanceRole, "EcsRamRole",
        chainWords(QT_TRANSLATE_NOOP("CredentialChain", "the role %1 of this ECS instance")).arg(role));
    profile.instanceRole = role;
    return profile;
}

std::optional<Result<FileProfile>> CredentialChain::credentialsUri(QStringList &looked) const
{
    const QString uri = value("ALIBABA_CLOUD_CREDENTIALS_URI");
    if (uri.isEmpty()) {
        looked.append(
            chainWords(QT_TRANSLATE_NOOP("CredentialChain", "ALIBABA_CLOUD_CREDENTIALS_URI (not set)")));
        return std::nullopt;
    }
    FileProfile profile = environmentProfile(
        ProfileMode::CredentialsUri, "CredentialsURI",
        chainWords(QT_TRANSLATE_NOOP("CredentialChain", "the address in ALIBABA_CLOUD_CREDENTIALS_URI")));
    profile.credentialsUri = uri;
    return profile;
}

} // namespace tunnelglass::credentials
