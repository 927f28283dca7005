// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/CommandSpec.h"

#include <QCoreApplication>

#include <array>

namespace tunnelglass::cli {

namespace {

constexpr std::array commandTable{
    CommandSpec{
        CommandId::Regions, "regions", "[options]",
        QT_TRANSLATE_NOOP("CommandLine", "List the regions there are"),
        QT_TRANSLATE_NOOP("CommandLine",
                          "Asks the service for its regions (DescribeRegions) and prints ID, name and\n"
                          "endpoint of each."),
        "  tunnelglass-cli regions\n"
        "  tunnelglass-cli regions --sample --format json"},
    CommandSpec{
        CommandId::List, "list", "[--region REGION] [options]",
        QT_TRANSLATE_NOOP("CommandLine", "List a region's IPsec-VPN connections"),
        QT_TRANSLATE_NOOP("CommandLine",
                          "Reads all pages of a region's connections (DescribeVpnConnections) and prints\n"
                          "name, ID, negotiation state and gateways of each, as a table or, with\n"
                          "--format json or xml, in full and in the API's own list shape.\n"
                          "\n"
                          "A page that cannot be read leaves the others: what there is is printed, the\n"
                          "missing page is named on standard error, and the exit code is 8."),
        "  tunnelglass-cli list --region cn-hangzhou\n"
        "  tunnelglass-cli list --region cn-hangzhou --format json --output hangzhou.tunnelglass.json\n"
        "  tunnelglass-cli list --region cn-shanghai --sample"},
    CommandSpec{
        CommandId::Describe, "describe", "[--region REGION] --id ID [options]",
        QT_TRANSLATE_NOOP("CommandLine", "Inspect one IPsec-VPN connection"),
        QT_TRANSLATE_NOOP("CommandLine",
                          "Reads one connection (DescribeVpnConnection) and prints whether it is up, and\n"
                          "all its settings: Phase 1 (IKE SA), Phase 2 (IPsec SA), health check, BGP, and\n"
                          "each tunnel of a dual-tunnel connection.\n"
                          "\n"
                          "--format json and xml write the form that Tunnelglass opens again: the API's own\n"
                          "shape and names with one added object \"Tunnelglass\". Secrets (pre-shared keys,\n"
                          "BGP keys) are masked in the tree and left out of JSON and XML unless\n"
                          "--include-secrets is given."),
        "  tunnelglass-cli describe --region cn-hangzhou --id vco-bp1bbi27hojx80nckabcd\n"
        "  tunnelglass-cli describe --region cn-hangzhou --id 'vco-bp1w3m1p23iftycv****' --sample\n"
        "  tunnelglass-cli describe --region cn-hangzhou --id vco-bp1bbi27hojx80nckabcd \\\n"
        "      --format json --output office.tunnelglass.json\n"
        "  tunnelglass-cli describe --region cn-hangzhou --id vco-bp1bbi27hojx80nckabcd --dry-run"},
    CommandSpec{
        CommandId::Open, "open", "FILE [options]",
        QT_TRANSLATE_NOOP("CommandLine", "Open a saved response, without any account"),
        QT_TRANSLATE_NOOP("CommandLine",
                          "Reads a response of the API from a file, XML or JSON, of any tool, or a file\n"
                          "that Tunnelglass exported; \"-\" reads standard input. IPsec-VPN connections are\n"
                          "shown in full, other responses as a plain tree, with secrets masked by name."),
        "  tunnelglass-cli open response.json\n"
        "  aliyun vpc DescribeVpnConnections --RegionId cn-hangzhou |\n"
        "      tunnelglass-cli open -\n"
        "  tunnelglass-cli open response.xml --format json --output response.tunnelglass.json"},
    CommandSpec{
        CommandId::Export, "export", "--as FORMAT [--from FILE] [--id ID] [options]",
        QT_TRANSLATE_NOOP("CommandLine", "Hand connections over: data, reports, peer configurations"),
        QT_TRANSLATE_NOOP("CommandLine",
                          "Writes one connection, or all of a region or of a saved response, in the form\n"
                          "that its reader needs: data for programs, a report for people, the tunnel\n"
                          "diagram, or the configuration of the gateway at the other end, as seen there.\n"
                          "\n"
                          "Secrets are left out unless --include-secrets is given. For reports and\n"
                          "configurations the gateways' addresses are asked for (DescribeVpnGateway,\n"
                          "DescribeCustomerGateway); what is not known is a marked blank."),
        "  tunnelglass-cli export --as html --region cn-hangzhou --output hangzhou.html\n"
        "  tunnelglass-cli export --as swanctl --region cn-hangzhou --id vco-bp1bbi27hojx80nckabcd \\\n"
        "      --include-secrets --output office.swanctl.conf\n"
        "  tunnelglass-cli export --as csv --from saved.tunnelglass.json"},
    CommandSpec{
        CommandId::Profiles, "profiles", "[options]",
        QT_TRANSLATE_NOOP("CommandLine", "List the profiles there are"),
        QT_TRANSLATE_NOOP("CommandLine",
                          "Lists where credentials can come from: the profiles of Tunnelglass, the\n"
                          "environment, the profiles of the aliyun CLI (~/.aliyun/config.json) and of the\n"
                          "SDK (~/.alibabacloud/credentials.ini), with mode, region, source and whether\n"
                          "each can be used. Secrets are never shown. Nothing is asked, run or changed."),
        "  tunnelglass-cli profiles\n"
        "  tunnelglass-cli list --profile production --region cn-hangzhou"},
    CommandSpec{
        CommandId::ProfilesAdd, "profiles add",
        "NAME --access-key-id ID [--sts] | --role-arn ARN | --instance-role [options]",
        QT_TRANSLATE_NOOP("CommandLine", "Set up a profile; its secret goes into the keychain"),
        QT_TRANSLATE_NOOP("CommandLine",
                          "Sets up a profile that the window and --profile know. The AccessKey secret is\n"
                          "asked for on the terminal, without echo, or read as a line from standard\n"
                          "input; with --sts the token is the next line. It is kept in the operating\n"
                          "system's keychain and nowhere else. Secrets are never taken from arguments.\n"
                          "\n"
                          "With --role-arn the profile holds no secret: the role is asked for at STS\n"
                          "(AssumeRole) with the credentials of another profile."),
        "  tunnelglass-cli profiles add Shanghai --access-key-id LTAI5tExample --region cn-shanghai\n"
        "  tunnelglass-cli profiles add handed-over --access-key-id STS.NExample --sts \\\n"
        "      --expires 2026-03-01T12:00:00Z\n"
        "  tunnelglass-cli profiles add audit --source-profile Shanghai \\\n"
        "      --role-arn acs:ram::1234567890123456:role/auditor"},
    CommandSpec{
        CommandId::ProfilesRemove, "profiles remove", "NAME",
        QT_TRANSLATE_NOOP("CommandLine", "Remove a profile and its secret"),
        QT_TRANSLATE_NOOP("CommandLine",
                          "Removes a profile of Tunnelglass, and its secret from the keychain. On a\n"
                          "terminal it asks first. Profiles of the aliyun CLI and of the SDK are never\n"
                          "changed: one that is used in place is only forgotten."),
        "  tunnelglass-cli profiles remove Shanghai"},
    CommandSpec{
        CommandId::ProfilesImport, "profiles import", "[NAME ...] [--move]",
        QT_TRANSLATE_NOOP("CommandLine", "Take over profiles of the aliyun CLI and the SDK"),
        QT_TRANSLATE_NOOP("CommandLine",
                          "Takes over the profiles of the aliyun CLI and of the SDK, or those named, so\n"
                          "that the window offers them. They are used in place: their files stay what they\n"
                          "are and nothing is copied. With --move the AccessKey is copied into the\n"
                          "keychain instead; the file still holds its own copy, which is yours to remove."),
        "  tunnelglass-cli profiles import\n"
        "  tunnelglass-cli profiles import production --move"},
    CommandSpec{
        CommandId::ProfilesTest, "profiles test", "NAME [--region REGION] [options]",
        QT_TRANSLATE_NOOP("CommandLine", "Ask the service who a profile is and what it may do"),
        QT_TRANSLATE_NOOP("CommandLine",
                          "Asks for the profile's identity (GetCallerIdentity) and for one connection of a\n"
                          "region (DescribeVpnConnections), and prints account, identity, the difference\n"
                          "between the clocks and, where a permission is missing, the action and a policy\n"
                          "that allows what Tunnelglass asks and nothing else."),
        "  tunnelglass-cli profiles test Shanghai\n"
        "  tunnelglass-cli profiles test --sample"},
};

} // namespace

std::span<const CommandSpec> allCommands()
{
    return commandTable;
}

} // namespace tunnelglass::cli
