// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/AliyunCliConfig.h"

#include "base/SecretBytes.h"
#include "credentials/AliyunProfileReader.h"
#include "credentials/ProfileFile.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>

namespace tunnelglass::credentials {

namespace {

QString configWords(const char *source)
{
    return QCoreApplication::translate("AliyunCliConfig", source);
}

FileProfile misshapenProfile(qsizetype position, const QString &file)
{
    FileProfile profile;
    profile.name = QStringLiteral("#%1").arg(position);
    profile.modeName = QStringLiteral("?");
    profile.file = file;
    profile.origin = profileWords(profile.name, file);
    refuse(profile, configWords(QT_TRANSLATE_NOOP("AliyunCliConfig", "It is not a JSON object.")));
    return profile;
}

constexpr int longestChain = 10;

int chainLength(const FileProfile &profile)
{
    int length = 0;
    for (const FileProfile *each = profile.source.get(); each; each = each->source.get())
        ++length;
    return length;
}

/// `source` is the profile of that name, linked itself; nullptr when there is none.
void linkTo(FileProfile &profile, const QString &name, const FileProfile *source)
{
    if (name.isEmpty())
        return refuse(profile, configWords(QT_TRANSLATE_NOOP("AliyunCliConfig",
                                                             "The field source_profile is missing.")));
    if (!source)
        return refuse(profile, configWords(QT_TRANSLATE_NOOP("AliyunCliConfig",
                                                             "Its source_profile %1 is not in the file."))
                                   .arg(name));
    if (source->problem)
        return refuse(profile, configWords(QT_TRANSLATE_NOOP("AliyunCliConfig",
                                                             "Its source_profile %1 cannot be used: %2"))
                                   .arg(name, source->problem->detail));
    // Further ones stay without a link, and are refused for that.
    if (chainLength(*source) < longestChain)
        profile.source = std::make_shared<FileProfile>(*source);
}

} // namespace

Result<AliyunCliConfig> AliyunCliConfig::parse(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > largestProfileFile)
        return unusableFile(file,
                            configWords(QT_TRANSLATE_NOOP("AliyunCliConfig", "It is larger than 1 MB.")));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return unusableFile(
            file, configWords(QT_TRANSLATE_NOOP("AliyunCliConfig", "It is not valid JSON (%1, at byte %2)."))
                      .arg(problem.errorString())
                      .arg(problem.offset));
    const QJsonObject root = document.object();
    const QJsonValue list = root.value(u"profiles");
    const QJsonValue current = root.value(u"current");
    if (!list.isArray())
        return unusableFile(
            file, configWords(QT_TRANSLATE_NOOP("AliyunCliConfig", "The field profiles is not a list.")));
    if (!current.isUndefined() && !current.isNull() && !current.isString())
        return unusableFile(
            file, configWords(QT_TRANSLATE_NOOP("AliyunCliConfig", "The field current is not a text.")));
    AliyunCliConfig config;
    config.m_current = current.toString();
    QStringList sources;
    for (const auto item : list.toArray()) {
        if (item.isObject()) {
            AliyunProfileReader reader(item.toObject(), file, config.m_profiles.size() + 1);
            config.m_profiles.append(reader.read());
            sources.append(reader.sourceName());
        } else {
            config.m_profiles.append(misshapenProfile(config.m_profiles.size() + 1, file));
            sources.append(QString());
        }
    }
    config.refuseRepeatedNames();
    config.linkSources(sources);
    return config;
}

Result<AliyunCliConfig> AliyunCliConfig::read(const QString &path)
{
    Result<QByteArray> bytes = readProfileFile(path);
    if (!bytes)
        return Failure(bytes.error());
    auto config = parse(*bytes, path);
    wipe(bytes->data(), bytes->size());
    return config;
}

void AliyunCliConfig::refuseRepeatedNames()
{
    QHash<QString, int> count;
    for (const FileProfile &profile : std::as_const(m_profiles))
        ++count[profile.name];
    for (FileProfile &profile : m_profiles) {
        if (count.value(profile.name) > 1)
            refuse(profile,
                   configWords(QT_TRANSLATE_NOOP("AliyunCliConfig", "The name occurs more than once.")));
    }
}

/// Links each chained role to its source. A profile is linked only after its source is, so what is not
/// reached in as many rounds as a chain may have steps leads back to itself, or too far.
void AliyunCliConfig::linkSources(const QStringList &sources)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < m_profiles.size(); ++i)
        places.insert(m_profiles.at(i).name, i);
    const auto isWaiting = [](const FileProfile &profile) {
        return profile.mode == ProfileMode::ChainedRole && !profile.source;
    };
    for (int round = 0; round < longestChain; ++round) {
        for (qsizetype i = 0; i < m_profiles.size(); ++i) {
            FileProfile &profile = m_profiles[i];
            if (!isWaiting(profile))
                continue;
            const QString &name = sources.at(i);
            const qsizetype place = places.value(name, -1);
            if (place >= 0 && isWaiting(m_profiles.at(place)))
                continue;
            linkTo(profile, name, place < 0 ? nullptr : &m_profiles.at(place));
        }
    }
    for (FileProfile &profile : m_profiles) {
        if (isWaiting(profile))
            refuse(
                profile,
                configWords(QT_TRANSLATE_NOOP(
                    "AliyunCliConfig",
                    "Its source_profile leads back to the profile itself, or over more than ten others.")));
    }
}

} // namespace tunnelglass::credentials
