// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/OptionSpec.h"

#include <QCoreApplication>

#include <array>

namespace tunnelglass::cli {

namespace {

constexpr unsigned bitOf(CommandId command)
{
    return 1U << unsigned(command);
}

constexpr unsigned exportCommand = bitOf(CommandId::Export);
constexpr unsigned askingCommands =
    bitOf(CommandId::Regions) | bitOf(CommandId::List) | bitOf(CommandId::Describe) | exportCommand;
constexpr unsigned readingCommands = askingCommands | bitOf(CommandId::Open);
constexpr unsigned writingCommands = readingCommands | bitOf(CommandId::Profiles);
constexpr unsigned addCommand = bitOf(CommandId::ProfilesAdd);
constexpr unsigned testCommand = bitOf(CommandId::ProfilesTest);
constexpr unsigned everyCommand = writingCommands | addCommand | bitOf(CommandId::ProfilesRemove) |
                                  bitOf(CommandId::ProfilesImport) | testCommand;

constexpr std::array optionTable{
    OptionSpec{OptionId::Region, "region", "REGION", OptionGroup::Subject,
               bitOf(CommandId::List) | bitOf(CommandId::Describe) | exportCommand | addCommand | testCommand,
               QT_TRANSLATE_NOOP("CommandLine", "region ID, such as cn-hangzhou; \"regions\" lists them;\n"
                                                "default: the profile's, or ALIBABA_CLOUD_REGION_ID")},
    OptionSpec{OptionId::ConnectionId, "id", "ID", OptionGroup::Subject,
               bitOf(CommandId::Describe) | exportCommand,
               QT_TRANSLATE_NOOP("CommandLine", "connection ID, vco-...; \"list\" finds it")},

    OptionSpec{OptionId::From, "from", "FILE", OptionGroup::Subject, exportCommand,
               QT_TRANSLATE_NOOP("CommandLine", "a saved response instead of the service, without any\n"
                                                "account; \"-\" is standard input")},

    OptionSpec{OptionId::As, "as", "FORMAT", OptionGroup::Output, exportCommand,
               QT_TRANSLATE_NOOP("CommandLine", "one of the formats below")},
    OptionSpec{OptionId::Format, "format", "FORMAT", OptionGroup::Output, readingCommands & ~exportCommand,
               QT_TRANSLATE_NOOP("CommandLine", "tree (for people; the default), json or xml")},
    OptionSpec{OptionId::Output, "output", "FILE", OptionGroup::Output, writingCommands,
               QT_TRANSLATE_NOOP("CommandLine", "write to FILE, whole or not at all, instead of\n"
                                                "standard output (\"-\"); \"export\" to a folder writes\n"
                                                "a file for each connection")},
    OptionSpec{OptionId::Force, "force", nullptr, OptionGroup::Output, writingCommands,
               QT_TRANSLATE_NOOP("CommandLine", "let --output replace a file that exists")},
    OptionSpec{OptionId::IncludeSecrets, "include-secrets", nullptr, OptionGroup::Output, readingCommands,
               QT_TRANSLATE_NOOP("CommandLine", "show pre-shared keys and BGP keys in clear; a file\n"
                                                "then is readable by its owner only")},
    OptionSpec{OptionId::Language, "language", "CODE", OptionGroup::Output, exportCommand,
               QT_TRANSLATE_NOOP("CommandLine", "of the words in reports: en, or that of another\n"
                                                "translation that is installed")},

    OptionSpec{OptionId::Endpoint, "endpoint", "URL", OptionGroup::Asking,
               askingCommands | addCommand | testCommand,
               QT_TRANSLATE_NOOP("CommandLine", "ask https://HOST[:PORT] instead of the region's own\n"
                                                "endpoint; plain http only to this computer")},
    OptionSpec{OptionId::Signature, "signature", "VERSION", OptionGroup::Asking,
               askingCommands | addCommand | testCommand,
               QT_TRANSLATE_NOOP("CommandLine", "v3 (ACS3-HMAC-SHA256; the default) or\n"
                                                "v1 (HMAC-SHA1; the default with --wire xml)")},
    OptionSpec{OptionId::Wire, "wire", "FORMAT", OptionGroup::Asking, askingCommands,
               QT_TRANSLATE_NOOP("CommandLine", "format the service answers in: json (the default) or\n"
                                                "xml (needs --signature v1)")},
    OptionSpec{OptionId::Timeout, "timeout", "SECONDS", OptionGroup::Asking, askingCommands | testCommand,
               QT_TRANSLATE_NOOP("CommandLine", "limit for a call, retries included; default 30")},
    OptionSpec{OptionId::CaFile, "ca-file", "FILE", OptionGroup::Asking, askingCommands | testCommand,
               QT_TRANSLATE_NOOP("CommandLine", "trust the CA certificates in FILE (PEM) as well as the\n"
                                                "system's")},
    OptionSpec{OptionId::Profile, "profile", "NAME", OptionGroup::Asking, askingCommands,
               QT_TRANSLATE_NOOP("CommandLine", "ask with a profile of Tunnelglass, of the aliyun CLI or\n"
                                                "of the SDK; \"profiles\" lists them")},
    OptionSpec{OptionId::Sample, "sample", nullptr, OptionGroup::Asking, askingCommands | testCommand,
               QT_TRANSLATE_NOOP("CommandLine", "ask the built-in sample account: no credentials, no\n"
                                                "network")},
    OptionSpec{OptionId::DryRun, "dry-run", nullptr, OptionGroup::Asking, askingCommands,
               QT_TRANSLATE_NOOP("CommandLine", "print the request and what would be signed; send\n"
                                                "nothing. Works without credentials")},

    OptionSpec{OptionId::AccessKeyId, "access-key-id", "ID", OptionGroup::Profile, addCommand,
               QT_TRANSLATE_NOOP("CommandLine", "the AccessKey ID; its secret is asked for")},
    OptionSpec{OptionId::Sts, "sts", nullptr, OptionGroup::Profile, addCommand,
               QT_TRANSLATE_NOOP("CommandLine", "a temporary key: its STS token is asked for as well")},
    OptionSpec{OptionId::Expires, "expires", "TIME", OptionGroup::Profile, addCommand,
               QT_TRANSLATE_NOOP("CommandLine", "when the temporary key ends: 2026-03-01T12:00:00Z")},
    OptionSpec{OptionId::RoleArn, "role-arn", "ARN", OptionGroup::Profile, addCommand,
               QT_TRANSLATE_NOOP("CommandLine", "the RAM role: acs:ram::ACCOUNT:role/NAME")},
    OptionSpec{OptionId::SourceProfile, "source-profile", "NAME", OptionGroup::Profile, addCommand,
               QT_TRANSLATE_NOOP("CommandLine", "the profile that the role is asked for with")},
    OptionSpec{OptionId::SessionName, "role-session-name", "NAME", OptionGroup::Profile, addCommand,
               QT_TRANSLATE_NOOP("CommandLine", "shown in the account's logs; default tunnelglass")},
    OptionSpec{OptionId::Duration, "duration", "SECONDS", OptionGroup::Profile, addCommand,
               QT_TRANSLATE_NOOP("CommandLine", "how long a role's session lasts, 900 to 43200;\n"
                                                "default 3600")},
    OptionSpec{OptionId::ExternalId, "external-id", "ID", OptionGroup::Profile, addCommand,
               QT_TRANSLATE_NOOP("CommandLine", "what the role's owner asks for besides")},
    OptionSpec{OptionId::StsRegion, "sts-region", "REGION", OptionGroup::Profile, addCommand,
               QT_TRANSLATE_NOOP("CommandLine", "ask for the role in this region; default is the one\n"
                                                "endpoint for all of them")},
    OptionSpec{OptionId::InstanceRole, "instance-role", "NAME", OptionGroup::Profile, addCommand,
               QT_TRANSLATE_NOOP("CommandLine", "the role of the ECS instance this runs on; \"auto\" for\n"
                                                "the one it has")},
    OptionSpec{OptionId::Network, "network", "NETWORK", OptionGroup::Profile, addCommand,
               QT_TRANSLATE_NOOP("CommandLine", "public (the default) or vpc: which endpoints are asked")},
    OptionSpec{OptionId::NoProxy, "no-proxy", nullptr, OptionGroup::Profile, addCommand,
               QT_TRANSLATE_NOOP("CommandLine", "go past the system's proxy")},
    OptionSpec{OptionId::Move, "move", nullptr, OptionGroup::Profile, bitOf(CommandId::ProfilesImport),
               QT_TRANSLATE_NOOP("CommandLine", "copy keys into the keychain, instead of using the file")},

    OptionSpec{OptionId::Help, "help", nullptr, OptionGroup::General, everyCommand,
               QT_TRANSLATE_NOOP("CommandLine", "print this text")},
};

} // namespace

std::span<const OptionSpec> allOptions()
{
    return optionTable;
}

const OptionSpec *findOption(QStringView name)
{
    for (const OptionSpec &option : optionTable) {
        if (name == QLatin1StringView(option.name))
            return &option;
    }
    return nullptr;
}

const OptionSpec *findOption(OptionId id)
{
    for (const OptionSpec &option : optionTable) {
        if (option.id == id)
            return &option;
    }
    return nullptr;
}

bool takesOption(CommandId command, const OptionSpec &option)
{
    return (option.commands & bitOf(command)) != 0;
}

} // namespace tunnelglass::cli
