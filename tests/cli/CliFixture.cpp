// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CliFixture.h"

#include "cli/CommandLine.h"
#include "sample/SampleData.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tunnelglass::test {

namespace {

void collectSecrets(const QJsonValue &value, const QString &name, QList<QByteArray> &secrets)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            collectSecrets(member.value(), member.key(), secrets);
    } else if (value.isArray()) {
        for (const auto item : value.toArray())
            collectSecrets(item, name, secrets);
    } else if (name == u"Psk" || name == u"AuthKey" || name == u"RekeyToken") {
        secrets.append(value.toString().toUtf8());
    }
}

} // namespace

CliFixture::CliFixture()
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{}

CliRun CliFixture::run(const QStringList &arguments)
{
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    CliRun result = runOnto(output, arguments);
    result.out = output.data();
    return result;
}

CliRun CliFixture::runOnto(QIODevice &output, const QStringList &arguments)
{
    QBuffer in(&input);
    in.open(QIODevice::ReadOnly);
    QBuffer errors;
    errors.open(QIODevice::WriteOnly);
    cli::Surroundings surroundings{in,
                                   output,
                                   errors,
                                   inputIsTerminal || canAsk,
                                   outputIsTerminal,
                                   variables,
                                   clock,
                                   interruption,
                                   home,
                                   canAsk,
                                   &m_settings,
                                   &keychain};
    CliRun result;
    result.code = cli::runCommandLine(arguments, surroundings);
    result.err = errors.data();
    return result;
}

void CliFixture::setTestKey()
{
    variables.insert(QStringLiteral("ALIBABA_CLOUD_ACCESS_KEY_ID"), QStringLiteral("LTAI5tTestKey"));
    variables.insert(QStringLiteral("ALIBABA_CLOUD_ACCESS_KEY_SECRET"), QStringLiteral("the-test-secret"));
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QList<QByteArray> sampleSecrets()
{
    QList<QByteArray> secrets;
    sample::SampleData data;
    for (const QJsonObject &connection : data.connections(QStringLiteral("cn-hangzhou")))
        collectSecrets(connection, {}, secrets);
    return secrets;
}

bool holdsASecret(const QByteArray &text)
{
    QByteArray plain = text;
    // The escapes of JSON and XML that these secrets need.
    plain.replace("\\\"", "\"").replace("\\\\", "\\").replace("&quot;", "\"").replace("&lt;", "<");
    plain.replace("&gt;", ">").replace("&apos;", "'").replace("&amp;", "&");
    const QList<QByteArray> secrets = sampleSecrets();
    return std::any_of(secrets.begin(), secrets.end(),
                       [&plain](const QByteArray &secret) { return plain.contains(secret); });
}

} // namespace tunnelglass::test
