// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace tunnelglass {

/// Everything that can go wrong, by cause. A cause has one explanation (ErrorText) and one exit code
/// (ExitCode). Service codes are those of the VPC API 2016-04-28 and of STS.
enum class ErrorKind : quint8
{
    Internal, ///< our own fault: a state that the code says cannot be
    Usage,    ///< the caller asked for something that cannot be asked

    // Who asks
    CredentialsMissing,      ///< no AccessKey ID or no secret to sign with
    CredentialsExpired,      ///< a temporary key has run out, and nothing gave a new one
    CredentialsUnconfirmed,  ///< a profile wants to run a command or ask an address, and nobody said yes
    CredentialsSourceFailed, ///< what a source of credentials gave is not usable as credentials
    ProfileFileUnusable,     ///< a file of profiles that cannot be understood
    ProfileNotFound,         ///< no profile of that name; Error::detail lists those there are
    ProfileUnusable,         ///< a profile that cannot give credentials; Error::detail names field and reason
    AccessKeyNotFound,       ///< InvalidAccessKeyId.NotFound
    AccessKeyInactive,       ///< InvalidAccessKeyId.Inactive
    WrongSecret,             ///< SignatureDoesNotMatch, and the server's string to sign equals ours
    SignatureBug,         ///< SignatureDoesNotMatch, and the strings to sign differ: our fault or a proxy's
    SignatureUnexplained, ///< SignatureDoesNotMatch without a string to compare
    SignatureIncomplete,  ///< IncompleteSignature
    ClockSkew,            ///< InvalidTimeStamp.Expired; Error::clockSkewSeconds says how far off
    TimestampFormat,      ///< InvalidTimeStamp.Format
    NonceReused,          ///< SignatureNonceUsed
    SecurityTokenExpired, ///< InvalidSecurityToken.Expired and its older form
    SecurityTokenInvalid, ///< InvalidSecurityToken.Malformed, .MismatchWithAccessKey, MissingSecurityToken
    PermissionDenied,     ///< Forbidden*, Forbbiden.SubUser (sic), NoPermission, NotAuthorized

    // Where secrets are kept
    KeychainUnavailable,       ///< no session bus to reach a keychain over
    KeychainNoService,         ///< a session bus, and no keychain on it
    KeychainLocked,            ///< locked, and nobody was asked to unlock it or it was locked again
    KeychainPromptDismissed,   ///< the person, or a desktop that cannot show the prompt, refused to unlock it
    KeychainCollectionMissing, ///< there is no default keyring to keep an item in
    KeychainItemMissing,       ///< the keychain is open and holds no such item
    KeychainItemCorrupt,       ///< the item's content cannot be read
    KeychainItemTooNew,        ///< the item was written by a newer version
    KeychainAccessDenied,      ///< the bus or the keychain does not let this program in
    KeychainTimedOut,          ///< no answer within the time limit
    KeychainSecretTooLong,     ///< more bytes than an item may have
    KeychainFailed,            ///< any other failure; Error::detail has the keychain's words
    // Profiles that a person sets up
    ProfileNameTaken, ///< another profile has this name
    ProfileNameEmpty, ///< a profile needs a name
    SecretNotGiven,   ///< nothing usable was typed or sent where a secret was asked for

    // What is asked for
    ParameterMissing,   ///< Missing{Param}, MissingParameter
    ConnectionNotFound, ///< InvalidVpnConnectionInstanceId.NotFound
    GatewayNotFound,    ///< InvalidVpnGatewayInstanceId.NotFound, InvalidCustomerGatewayInstanceId.NotFound
    RegionNotFound,     ///< InvalidRegionId.NotFound
    ActionNotFound,     ///< InvalidAction.NotFound, InvalidApi.NotFound, InvalidVersion

    // The service
    Throttled,          ///< any code with "Throttling" in it
    ServiceUnavailable, ///< HTTP 5xx, ServiceUnavailable, InternalError
    ServiceRefused,     ///< any other error code or HTTP 4xx

    // The way there
    EndpointInvalid,   ///< not an https address (or plain http to loopback)
    HostNotFound,      ///< the name does not resolve
    ConnectionRefused, ///< nothing listens there
    ConnectionLost,    ///< reset or closed before the answer was whole
    NetworkFailed,     ///< any other failure below HTTP
    TimedOut,          ///< connect or total time-out
    Cancelled,         ///< the user cancelled
    TlsUntrusted,      ///< certificate not signed by a trusted CA, expired, or for another name
    TlsFailed,         ///< any other failure of the TLS handshake
    CaFileUnusable,    ///< the custom CA file cannot be read or holds no certificate
    RedirectRefused,   ///< the server answered with a redirect, which a signed request never follows
    ProxyFailed,       ///< the proxy refused, was not found or wants credentials

    // The answer
    ResponseEmpty,
    ResponseMalformed,         ///< not well-formed JSON or XML, or cut off
    ResponseTooLarge,          ///< more bytes than the limit
    ResponseTooDeep,           ///< nested deeper than the limit
    ResponseHasDtd,            ///< XML with a document type declaration
    ResponseNotUtf8,           ///< bytes that are not UTF-8
    ResponseNotApi,            ///< HTML or other text that no API of the service sends
    ResponseWithoutConnection, ///< a well-formed answer that does not hold the connection asked for
    ResponseIsError,           ///< a saved file that holds an error body of the service

    // Files
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    FileExists,
    SettingsDamaged, ///< our own settings, in part unreadable; Error::detail names the copy of them
    SettingsOdd,     ///< settings with values that mean nothing; Error::detail names them

    PeerConfigRefused, ///< a dialect cannot say one of the settings; Error::detail names fields and reasons
    PeerTemplateUnusable, ///< a person's own template that cannot be read or rendered
    ExportIncomplete, ///< of one file each, some were not written; Error::subject counts, Error::detail tells

    ListIncomplete, ///< some pages of a list could not be read
};

} // namespace tunnelglass
