// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/CredentialsIni.h"

#include "base/SecretBytes.h"
#include "credentials/ProfileFile.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace tunnelglass::credentials {

namespace {

QString iniWords(const char *source)
{
    return QCoreApplication::translate("CredentialsIni", source);
}

QString iniValue(QString value)
{
    for (const QChar mark : {QChar(u'#'), QChar(u';')}) {
        const qsizetype comment = value.indexOf(mark);
        if (comment >= 0)
            value.truncate(comment);
    }
    value = value.trimmed();
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
        value = value.sliced(1, value.size() - 2);
    return value;
}

void readType(FileProfile &profile)
{
    const QString type = profile.modeName.toLower();
    if (type.isEmpty() || type == u"access_key" || type == u"sts" || type == u"sts_token") {
        const bool temporary = type.startsWith(u"sts") || !profile.key.securityToken.isEmpty();
        profile.mode = temporary ? ProfileMode::StsToken : ProfileMode::AccessKey;
        profile.modeName = temporary ? QStringLiteral("sts") : QStringLiteral("access_key");
    } else if (type == u"ram_role_arn") {
        profile.mode = ProfileMode::RamRoleArn;
    } else if (type == u"ecs_ram_role") {
        profile.mode = ProfileMode::InstanceRole;
    } else if (type == u"oidc_role_arn") {
        profile.mode = ProfileMode::Oidc;
    } else if (type == u"rsa_key_pair") {
        refuse(profile, iniWords(QT_TRANSLATE_NOOP("CredentialsIni",
                                                   "The type rsa_key_pair is deprecated; use an AccessKey or "
                                                   "a RAM role instead.")));
    } else {
        profile.modeName = profile.modeName.left(40);
        refuse(
            profile,
            iniWords(QT_TRANSLATE_NOOP("CredentialsIni", "The type %1 is not known.")).arg(profile.modeName));
    }
}

} // namespace

Result<CredentialsIni> CredentialsIni::parse(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > largestProfileFile)
        return unusableFile(file, iniWords(QT_TRANSLATE_NOOP("CredentialsIni", "It is larger than 1 MB.")));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return unusableFile(file, iniWords(QT_TRANSLATE_NOOP("CredentialsIni", "It is not text in UTF-8.")));
    CredentialsIni ini;
    QStringList names;
    QHash<QString, Section> sections;
    QString section;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.contains(u']')) {
            section = line.sliced(1, line.indexOf(u']') - 1).trimmed().left(200);
            if (!section.isEmpty() && !names.contains(section))
                names.append(section);
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0 && !section.isEmpty())
            sections[section].insert(line.left(equals).trimmed().toLower(), iniValue(line.mid(equals + 1)));
    }
    for (const QString &name : std::as_const(names))
        ini.m_profiles.append(profileOf(name, sections.value(name), file));
    return ini;
}

Result<CredentialsIni> CredentialsIni::read(const QString &path)
{
    Result<QByteArray> bytes = readProfileFile(path);
    if (!bytes)
        return Failure(bytes.error());
    auto ini = parse(*bytes, path);
    wipe(bytes->data(), bytes->size());
    return ini;
}

FileProfile CredentialsIni::profileOf(const QString &name, const Section &section, const QString &file)
{
    const auto value = [&section](const char *key) { return section.value(QLatin1StringView(key)); };
    FileProfile profile;
    profile.name = name;
    profile.file = file;
    profile.origin = profileWords(name, file);
    profile.modeName = value("type");
    profile.region = value("region_id");
    profile.key.accessKeyId = value("access_key_id");
    profile.key.accessKeySecret = SecretBytes::fromUtf8Text(value("access_key_secret"));
    profile.key.securityToken = SecretBytes::fromUtf8Text(value("security_token"));
    if (profile.key.securityToken.isEmpty())
        profile.key.securityToken = SecretBytes::fromUtf8Text(value("sts_token"));
    profile.roleArn = value("role_arn");
    profile.sessionName = value("role_session_name");
    profile.policy = value("policy");
    profile.instanceRole = value("role_name");
    profile.oidcProviderArn = value("oidc_provider_arn");
    profile.oidcTokenFile = value("oidc_token_file_path");
    readType(profile);
    checkComplete(profile);
    return profile;
}

} // namespace tunnelglass::credentials
