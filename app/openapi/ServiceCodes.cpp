// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/ServiceCodes.h"

#include <QLatin1StringView>

#include <array>

namespace tunnelglass::openapi {

namespace {

enum class CodeMatch : quint8
{
    Whole,
    Start,
};

struct CodeRow
{
    QLatin1StringView code;
    CodeMatch match;
    ErrorKind kind;
};

/// First match wins, so a whole code stands before the prefix that covers it.
constexpr std::array codeRows{
    CodeRow{QLatin1StringView("InvalidAccessKeyId.Inactive"), CodeMatch::Whole, ErrorKind::AccessKeyInactive},
    CodeRow{QLatin1StringView("InvalidAccessKeyId"), CodeMatch::Start, ErrorKind::AccessKeyNotFound},
    CodeRow{QLatin1StringView("SignatureDoesNotMatch"), CodeMatch::Start, ErrorKind::SignatureUnexplained},
    CodeRow{QLatin1StringView("IncompleteSignature"), CodeMatch::Start, ErrorKind::SignatureIncomplete},
    CodeRow{QLatin1StringView("InvalidTimeStamp.Expired"), CodeMatch::Whole, ErrorKind::ClockSkew},
    CodeRow{QLatin1StringView("InvalidTimeStamp"), CodeMatch::Start, ErrorKind::TimestampFormat},
    CodeRow{QLatin1StringView("SignatureNonceUsed"), CodeMatch::Start, ErrorKind::NonceReused},
    CodeRow{QLatin1StringView("InvalidSecurityToken.Expired"), CodeMatch::Whole,
            ErrorKind::SecurityTokenExpired},
    CodeRow{QLatin1StringView("SecurityTokenExpired"), CodeMatch::Whole, ErrorKind::SecurityTokenExpired},
    CodeRow{QLatin1StringView("InvalidSecurityToken"), CodeMatch::Start, ErrorKind::SecurityTokenInvalid},
    CodeRow{QLatin1StringView("MissingSecurityToken"), CodeMatch::Start, ErrorKind::SecurityTokenInvalid},
    CodeRow{QLatin1StringView("Forbidden"), CodeMatch::Start, ErrorKind::PermissionDenied},
    // The service's own spelling.
    CodeRow{QLatin1StringView("Forbbiden"), CodeMatch::Start, ErrorKind::PermissionDenied},
    CodeRow{QLatin1StringView("NoPermission"), CodeMatch::Start, ErrorKind::PermissionDenied},
    CodeRow{QLatin1StringView("NotAuthorized"), CodeMatch::Start, ErrorKind::PermissionDenied},
    CodeRow{QLatin1StringView("Missing"), CodeMatch::Start, ErrorKind::ParameterMissing},
    CodeRow{QLatin1StringView("InvalidVpnConnectionInstanceId.NotFound"), CodeMatch::Whole,
            ErrorKind::ConnectionNotFound},
    CodeRow{QLatin1StringView("InvalidVpnGatewayInstanceId.NotFound"), CodeMatch::Whole,
            ErrorKind::GatewayNotFound},
    CodeRow{QLatin1StringView("InvalidCustomerGatewayInstanceId.NotFound"), CodeMatch::Whole,
            ErrorKind::GatewayNotFound},
    CodeRow{QLatin1StringView("InvalidRegionId"), CodeMatch::Start, ErrorKind::RegionNotFound},
    CodeRow{QLatin1StringView("InvalidAction"), CodeMatch::Start, ErrorKind::ActionNotFound},
    CodeRow{QLatin1StringView("InvalidApi"), CodeMatch::Start, ErrorKind::ActionNotFound},
    CodeRow{QLatin1StringView("InvalidVersion"), CodeMatch::Start, ErrorKind::ActionNotFound},
    CodeRow{QLatin1StringView("ServiceUnavailable"), CodeMatch::Start, ErrorKind::ServiceUnavailable},
    CodeRow{QLatin1StringView("InternalError"), CodeMatch::Start, ErrorKind::ServiceUnavailable},
};

} // namespace

std::optional<ErrorKind> kindOfServiceCode(QStringView code)
{
    if (code.contains(QLatin1StringView("Throttling"), Qt::CaseInsensitive))
        return ErrorKind::Throttled;
    for (const CodeRow &row : codeRows) {
        const bool hit = row.match == CodeMatch::Whole ? code.compare(row.code, Qt::CaseInsensitive) == 0
                                                       : code.startsWith(row.code, Qt::CaseInsensitive);
        if (hit)
            return row.kind;
    }
    return std::nullopt;
}

} // namespace tunnelglass::openapi
