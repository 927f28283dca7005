// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/AliyunProfileReader.h"

#include "openapi/Endpoint.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace tunnelglass::credentials {

namespace {

struct KnownMode
{
    const char *name;
    ProfileMode mode;
    const char *refusal; ///< why it is not supported; nullptr: it is
};

constexpr std::array knownModes{
    KnownMode{"AK", ProfileMode::AccessKey, nullptr},
    KnownMode{"StsToken", ProfileMode::StsToken, nullptr},
    KnownMode{"RamRoleArn", ProfileMode::RamRoleArn, nullptr},
    KnownMode{"ChainableRamRoleArn", ProfileMode::ChainedRole, nullptr},
    KnownMode{"EcsRamRole", ProfileMode::InstanceRole, nullptr},
    KnownMode{"OIDC", ProfileMode::Oidc, nullptr},
    KnownMode{"External", ProfileMode::External, nullptr},
    KnownMode{"CredentialsURI", ProfileMode::CredentialsUri, nullptr},
    KnownMode{"CloudSSO", ProfileMode::StsToken, nullptr},
    KnownMode{"OAuth", ProfileMode::StsToken, nullptr},
    KnownMode{"RsaKeyPair", ProfileMode::Unusable,
              QT_TRANSLATE_NOOP("AliyunProfile",
                                "The mode RsaKeyPair is deprecated; use an AccessKey or a RAM "
                                "role instead.")},
    KnownMode{"RamRoleArnWithRoleName", ProfileMode::Unusable,
              QT_TRANSLATE_NOOP("AliyunProfile", "The mode RamRoleArnWithRoleName is deprecated; use "
                                                 "ChainableRamRoleArn with an EcsRamRole profile instead.")},
    KnownMode{"BearerToken", ProfileMode::Unusable,
              QT_TRANSLATE_NOOP("AliyunProfile", "The VPC API wants a signature, which a bearer token cannot "
                                                 "make.")},
    KnownMode{"Anonymous", ProfileMode::Unusable,
              QT_TRANSLATE_NOOP("AliyunProfile",
                                "The VPC API wants a signature, which an anonymous profile cannot make.")},
};

QString readerWords(const char *source)
{
    return QCoreApplication::translate("AliyunProfile", source);
}

} // namespace

AliyunProfileReader::AliyunProfileReader(QJsonObject object, const QString &file, qsizetype position)
    : m_object(std::move(object))
{
    m_profile.file = file;
    m_profile.name = m_object.value(u"name").toString().left(200);
    if (m_profile.name.isEmpty())
        m_profile.name = QStringLiteral("#%1").arg(position);
    m_profile.origin = profileWords(m_profile.name, file);
}

FileProfile AliyunProfileReader::read()
{
    if (m_object.value(u"name").toString().isEmpty())
        refuse(m_profile, readerWords(QT_TRANSLATE_NOOP("AliyunProfile", "The field name is missing.")));
    readFields();
    readMode();
    m_profile.isBlank =
        m_profile.modeName == u"AK" && isEmpty("access_key_id") && isEmpty("access_key_secret");
    checkComplete(m_profile);
    return std::move(m_profile);
}

void AliyunProfileReader::readFields()
{
    m_profile.region = text("region_id");
    readEndpoint();
    m_profile.insideVpc = text("endpoint_type").compare(u"vpc", Qt::CaseInsensitive) == 0;
    m_profile.key.accessKeyId = text("access_key_id");
    m_profile.key.accessKeySecret = secret("access_key_secret");
    m_profile.key.securityToken = secret("sts_token");
    m_profile.roleArn = text("ram_role_arn");
    m_profile.sessionName = text("ram_session_name");
    m_profile.externalId = text("external_id");
    m_profile.durationSeconds = int(std::min<qint64>(number("expired_seconds"), 1000000));
    m_profile.stsEndpoint = text("sts_endpoint");
    m_profile.stsRegion = text("sts_region");
    m_profile.instanceRole = text("ram_role_name");
    m_profile.oidcProviderArn = text("oidc_provider_arn");
    m_profile.oidcTokenFile = text("oidc_token_file");
    m_profile.command = text("process_command");
    m_profile.credentialsUri = text("credentials_uri");
    m_sourceName = text("source_profile").left(200);
}

void AliyunProfileReader::readEndpoint()
{
    const QString stated = text("endpoint");
    if (stated.isEmpty())
        return;
    if (const Result<QUrl> endpoint = openapi::parseEndpoint(stated))
        m_profile.endpoint = *endpoint;
    else
        refuse(m_profile, readerWords(QT_TRANSLATE_NOOP("AliyunProfile", "The field endpoint holds none: %1"))
                              .arg(endpoint.error().detail));
}

void AliyunProfileReader::readMode()
{
    m_profile.modeName = text("mode").trimmed();
    if (m_profile.modeName.isEmpty()) {
        if (!m_profile.roleArn.isEmpty())
            m_profile.modeName = QStringLiteral("RamRoleArn");
        else if (!m_profile.key.securityToken.isEmpty())
            m_profile.modeName = QStringLiteral("StsToken");
        else
            m_profile.modeName = QStringLiteral("AK");
    }
    for (const KnownMode &known : knownModes) {
        if (m_profile.modeName.compare(QLatin1StringView(known.name), Qt::CaseInsensitive) != 0)
            continue;
        m_profile.modeName = QLatin1StringView(known.name);
        if (known.refusal)
            refuse(m_profile, readerWords(known.refusal));
        else if (!m_profile.problem)
            m_profile.mode = known.mode;
        break;
    }
    if (m_profile.modeName == u"AK")
        m_profile.key.securityToken = {};
    if (m_profile.modeName == u"CloudSSO" || m_profile.modeName == u"OAuth") {
        const qint64 expiry = number("sts_expiration");
        if (expiry > 0)
            m_profile.expiresAt = QDateTime::fromSecsSinceEpoch(expiry, Qt::UTC);
        else
            refuse(m_profile,
                   readerWords(QT_TRANSLATE_NOOP(
                       "AliyunProfile", "It holds no temporary key with its sts_expiration: sign in with the "
                                        "aliyun CLI first.")));
    }
    if (m_profile.mode == ProfileMode::Unusable) {
        m_profile.modeName = m_profile.modeName.left(40);
        refuse(m_profile, readerWords(QT_TRANSLATE_NOOP("AliyunProfile", "The mode %1 is not known."))
                              .arg(m_profile.modeName));
    }
}

bool AliyunProfileReader::isEmpty(const char *field) const
{
    const QJsonValue value = m_object.value(QLatin1StringView(field));
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

QString AliyunProfileReader::text(const char *field)
{
    const QJsonValue value = m_object.value(QLatin1StringView(field));
    if (value.isUndefined() || value.isNull())
        return {};
    QString result = value.toString();
    if (!value.isString() || result.contains(QChar(0)))
        refuseType(field);
    return result;
}

SecretBytes AliyunProfileReader::secret(const char *field)
{
    QString clear = text(field);
    return SecretBytes::fromUtf8Text(clear);
}

qint64 AliyunProfileReader::number(const char *field)
{
    const QJsonValue value = m_object.value(QLatin1StringView(field));
    if (value.isUndefined() || value.isNull())
        return 0;
    const qint64 result = value.toInteger(-1);
    if (result < 0 || result > std::numeric_limits<int>::max() * qint64{16}) {
        refuseType(field);
        return 0;
    }
    return result;
}

void AliyunProfileReader::refuseType(const char *field)
{
    refuse(m_profile, readerWords(QT_TRANSLATE_NOOP("AliyunProfile", "The field %1 is not of its type."))
                          .arg(QLatin1StringView(field)));
}

} // namespace tunnelglass::credentials
