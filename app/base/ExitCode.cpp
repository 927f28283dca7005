// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ExitCode.h"

namespace tunnelglass {

ExitCode exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Internal:
        return ExitCode::OwnFault;
    case ErrorKind::Usage:
    case ErrorKind::EndpointInvalid:
    case ErrorKind::ParameterMissing:
    case ErrorKind::ProfileNameTaken:
    case ErrorKind::ProfileNameEmpty:
    case ErrorKind::SecretNotGiven:
        return ExitCode::Usage;
    case ErrorKind::CredentialsMissing:
    case ErrorKind::CredentialsExpired:
    case ErrorKind::CredentialsUnconfirmed:
    case ErrorKind::CredentialsSourceFailed:
    case ErrorKind::ProfileFileUnusable:
    case ErrorKind::ProfileNotFound:
    case ErrorKind::ProfileUnusable:
    case ErrorKind::AccessKeyNotFound:
    case ErrorKind::AccessKeyInactive:
    case ErrorKind::WrongSecret:
    case ErrorKind::SignatureBug:
    case ErrorKind::SignatureIncomplete:
    case ErrorKind::TimestampFormat:
    case ErrorKind::SignatureUnexplained:
    case ErrorKind::ClockSkew:
    case ErrorKind::NonceReused:
    case ErrorKind::SecurityTokenExpired:
    case ErrorKind::SecurityTokenInvalid:
    case ErrorKind::PermissionDenied:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainNoService:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainPromptDismissed:
    case ErrorKind::KeychainCollectionMissing:
    case ErrorKind::KeychainItemMissing:
    case ErrorKind::KeychainItemCorrupt:
    case ErrorKind::KeychainItemTooNew:
    case ErrorKind::KeychainAccessDenied:
    case ErrorKind::KeychainTimedOut:
    case ErrorKind::KeychainSecretTooLong:
    case ErrorKind::KeychainFailed:
        return ExitCode::Credentials;
    case ErrorKind::ConnectionNotFound:
    case ErrorKind::GatewayNotFound:
    case ErrorKind::RegionNotFound:
    case ErrorKind::ActionNotFound:
        return ExitCode::NotFound;
    case ErrorKind::Throttled:
    case ErrorKind::ServiceUnavailable:
    case ErrorKind::ServiceRefused:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::NetworkFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsFailed:
    case ErrorKind::RedirectRefused:
    case ErrorKind::ProxyFailed:
        return ExitCode::Service;
    case ErrorKind::Cancelled:
        return ExitCode::Interrupted;
    case ErrorKind::ResponseEmpty:
    case ErrorKind::ResponseMalformed:
    case ErrorKind::ResponseTooLarge:
    case ErrorKind::ResponseTooDeep:
    case ErrorKind::ResponseHasDtd:
    case ErrorKind::ResponseNotUtf8:
    case ErrorKind::ResponseNotApi:
    case ErrorKind::ResponseWithoutConnection:
    case ErrorKind::ResponseIsError:
        return ExitCode::Response;
    case ErrorKind::FileNotFound:
    case ErrorKind::FileNotReadable:
    case ErrorKind::FileNotWritable:
    case ErrorKind::FileExists:
    case ErrorKind::SettingsDamaged:
    case ErrorKind::SettingsOdd:
    case ErrorKind::CaFileUnusable:
        return ExitCode::File;
    case ErrorKind::PeerConfigRefused:
    case ErrorKind::ExportIncomplete:
        return ExitCode::Refused;
    case ErrorKind::PeerTemplateUnusable:
        return ExitCode::File;
    case ErrorKind::ListIncomplete:
        return ExitCode::Incomplete;
    }
    return ExitCode::OwnFault;
}

} // namespace tunnelglass
