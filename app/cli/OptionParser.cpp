// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/OptionParser.h"

#include "base/Language.h"
#include "cli/OptionCheck.h"
#include "cli/OptionSpec.h"
#include "cli/ProfileOptionReader.h"

#include <QCoreApplication>

#include <cmath>

namespace tunnelglass::cli {

namespace {

QString parserText(const char *source)
{
    return QCoreApplication::translate("OptionParser", source);
}

/// One choice of a few words; empty when `value` is none of them.
template <typename T>
std::optional<T> choice(const QString &value, std::initializer_list<std::pair<const char *, T>> choices)
{
    for (const auto &[word, meaning] : choices) {
        if (value.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0)
            return meaning;
    }
    return std::nullopt;
}

class Parser
{
public:
    Parser(const CommandSpec &command, const QStringList &arguments)
        : m_command(command)
        , m_arguments(arguments)
    {}

    tl::expected<Options, UsageError> parse();

private:
    void option(const QString &argument);
    void take(const OptionSpec &option, const QString &value);
    void takeProfileOption(OptionId option, const QString &value);
    void takeFormat(const QString &value);
    void takeLanguage(const QString &value);
    void takeSignature(const QString &value);
    void takeWire(const QString &value);
    void takeTimeout(const QString &value);
    void positional(const QString &argument);
    void name(const QString &argument);
    void fail(const QString &message);
    void badValue(const char *name, const QString &allowed);

    const CommandSpec &m_command;
    const QStringList &m_arguments;
    qsizetype m_next = 0;
    Options m_options;
    QString m_failure;
};

tl::expected<Options, UsageError> Parser::parse()
{
    bool onlyPositional = false;
    while (m_next < m_arguments.size() && m_failure.isEmpty()) {
        const QString argument = m_arguments.at(m_next++);
        if (onlyPositional || argument == u"-" || !argument.startsWith(u'-'))
            positional(argument);
        else if (argument == u"--")
            onlyPositional = true;
        else
            option(argument);
    }
    if (m_failure.isEmpty() && !m_options.help)
        m_failure = problemOfWhole(m_command.id, m_options);
    if (!m_failure.isEmpty())
        return tl::make_unexpected(UsageError{m_failure});
    return m_options;
}

void Parser::option(const QString &argument)
{
    if (argument == u"-h") {
        m_options.help = true;
        return;
    }
    const qsizetype equals = argument.indexOf(u'=');
    const QString name = equals < 0 ? argument : argument.left(equals);
    const OptionSpec *spec = name.startsWith(u"--") ? findOption(QStringView(name).mid(2)) : nullptr;
    if (!spec)
        return fail(unknownOption(name).message);
    if (!takesOption(m_command.id, *spec))
        return fail(spec->id == OptionId::AccessKeyId
                        ? unknownOption(name).message
                        : parserText(QT_TRANSLATE_NOOP("OptionParser", "%1 is not an option of \"%2\"."))
                              .arg(name, QLatin1StringView(m_command.name)));
    if (!spec->valueName) {
        if (equals >= 0)
            return fail(parserText(QT_TRANSLATE_NOOP("OptionParser", "%1 takes no value.")).arg(name));
        return take(*spec, {});
    }
    if (equals < 0 && m_next == m_arguments.size())
        return fail(parserText(QT_TRANSLATE_NOOP("OptionParser", "%1 needs a value.")).arg(name));
    const QString value = equals < 0 ? m_arguments.at(m_next++) : argument.mid(equals + 1);
    if (value.isEmpty())
        return fail(parserText(QT_TRANSLATE_NOOP("OptionParser", "%1 needs a value.")).arg(name));
    take(*spec, value);
}

void Parser::take(const OptionSpec &option, const QString &value)
{
    switch (option.id) {
    case OptionId::Region:
        m_options.region = value;
        break;
    case OptionId::ConnectionId:
        m_options.connectionId = value;
        break;
    case OptionId::From:
        m_options.file = value;
        break;
    case OptionId::As:
        m_options.exportFormat = value;
        break;
    case OptionId::Format:
        takeFormat(value);
        break;
    case OptionId::Output:
        // As elsewhere; a file of that name is "./-".
        m_options.outputPath = value == u"-" ? QString() : value;
        break;
    case OptionId::Force:
        m_options.force = true;
        break;
    case OptionId::IncludeSecrets:
        m_options.includeSecrets = true;
        break;
    case OptionId::Language:
        takeLanguage(value);
        break;
    case OptionId::Endpoint:
        m_options.endpoint = value;
        break;
    case OptionId::Signature:
        takeSignature(value);
        break;
    case OptionId::Wire:
        takeWire(value);
        break;
    case OptionId::Timeout:
        takeTimeout(value);
        break;
    case OptionId::CaFile:
        m_options.caFile = value;
        break;
    case OptionId::Profile:
        m_options.profile = value;
        break;
    case OptionId::Sample:
        m_options.sample = true;
        break;
    case OptionId::DryRun:
        m_options.dryRun = true;
        break;
    case OptionId::Move:
        m_options.moveSecrets = true;
        break;
    case OptionId::AccessKeyId:
    case OptionId::Sts:
    case OptionId::Expires:
    case OptionId::RoleArn:
    case OptionId::SourceProfile:
    case OptionId::SessionName:
    case OptionId::Duration:
    case OptionId::ExternalId:
    case OptionId::StsRegion:
    case OptionId::InstanceRole:
    case OptionId::Network:
    case OptionId::NoProxy:
        takeProfileOption(option.id, value);
        break;
    case OptionId::Help:
        m_options.help = true;
        break;
    }
}

void Parser::takeProfileOption(OptionId option, const QString &value)
{
    const ProfileOptionReader reader(m_options.newProfile);
    if (const QString allowed = reader.take(option, value); !allowed.isEmpty())
        badValue(findOption(option)->name, allowed);
}

void Parser::takeFormat(const QString &value)
{
    const auto format = choice<OutputFormat>(
        value, {{"tree", OutputFormat::Tree}, {"json", OutputFormat::Json}, {"xml", OutputFormat::Xml}});
    if (format)
        m_options.format = *format;
    else
        badValue("--format", QStringLiteral("tree, json, xml"));
}

void Parser::takeLanguage(const QString &value)
{
    QStringList codes;
    for (const Language &language : installedLanguages()) {
        codes.append(language.code);
        if (language.code.compare(value, Qt::CaseInsensitive) == 0)
            m_options.language = language.code;
    }
    if (m_options.language.isEmpty())
        badValue("--language", codes.join(u", "));
}

void Parser::takeSignature(const QString &value)
{
    m_options.signature = choice<openapi::SignatureVersion>(
        value, {{"v1", openapi::SignatureVersion::V1}, {"v3", openapi::SignatureVersion::V3}});
    if (!m_options.signature)
        badValue("--signature", QStringLiteral("v1, v3"));
}

void Parser::takeWire(const QString &value)
{
    const auto wire = choice<openapi::WireFormat>(
        value, {{"json", openapi::WireFormat::Json}, {"xml", openapi::WireFormat::Xml}});
    if (wire)
        m_options.wire = *wire;
    else
        badValue("--wire", QStringLiteral("json, xml"));
}

void Parser::takeTimeout(const QString &value)
{
    constexpr double longest = 24 * 60 * 60;
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds < 0.001 || seconds > longest) {
        return badValue("--timeout", parserText(QT_TRANSLATE_NOOP(
                                         "OptionParser", "a number of seconds above 0 and up to 86400")));
    }
    m_options.timeout = std::chrono::milliseconds(qint64(std::llround(seconds * 1000)));
}

void Parser::positional(const QString &argument)
{
    if (takesNames(m_command.id))
        return name(argument);
    // Not quoted: a value that lost its option may be anything.
    if (m_command.id != CommandId::Open)
        return fail(
            parserText(QT_TRANSLATE_NOOP("OptionParser", "\"%1\" takes options only, but there is more."))
                .arg(QLatin1StringView(m_command.name)));
    if (!m_options.file.isEmpty())
        return fail(parserText(QT_TRANSLATE_NOOP("OptionParser", "\"open\" takes one file.")));
    if (argument.isEmpty())
        return fail(parserText(QT_TRANSLATE_NOOP("OptionParser", "The file name is empty.")));
    m_options.file = argument;
}

void Parser::name(const QString &argument)
{
    if (argument.trimmed().isEmpty())
        return fail(parserText(QT_TRANSLATE_NOOP("OptionParser", "The name is empty.")));
    if (m_command.id != CommandId::ProfilesImport && !m_options.names.isEmpty())
        return fail(parserText(QT_TRANSLATE_NOOP("OptionParser", "\"%1\" takes one name."))
                        .arg(QLatin1StringView(m_command.name)));
    m_options.names.append(argument);
}

void Parser::fail(const QString &message)
{
    if (m_failure.isEmpty())
        m_failure = message;
}

void Parser::badValue(const char *name, const QString &allowed)
{
    fail(
        parserText(QT_TRANSLATE_NOOP("OptionParser", "%1 takes: %2.")).arg(QLatin1StringView(name), allowed));
}

} // namespace

tl::expected<Options, UsageError> parseOptions(const CommandSpec &command, const QStringList &arguments)
{
    return Parser(command, arguments).parse();
}

} // namespace tunnelglass::cli
