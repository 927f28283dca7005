// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ErrorTextGroups.h"

#include <QCoreApplication>

namespace tunnelglass {

namespace {

ErrorText missingCredentialsText(const Error &error)
{
    ErrorText text;
    text.headline =
        error.subject.isEmpty()
            ? QCoreApplication::translate("ErrorText", "There is no AccessKey to sign the request with.")
            : QCoreApplication::translate("ErrorText", "No AccessKey: %1 is not set.").arg(error.subject);
    text.cause = QCoreApplication::translate("ErrorText",
                                             "Every request is signed with an AccessKey ID and its secret.");
    text.nextStep = QCoreApplication::translate(
        "ErrorText", "Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, name a profile, "
                     "or use the sample "
                     "account.");
    text.action = ErrorAction::EditProfile;
    return text;
}

ErrorText accessKeyText(const Error &error)
{
    ErrorText text;
    text.action = ErrorAction::EditProfile;
    if (error.kind == ErrorKind::AccessKeyInactive) {
        text.headline = QCoreApplication::translate("ErrorText", "The AccessKey is disabled.");
        text.cause =
            QCoreApplication::translate("ErrorText", "Someone switched this key off in the RAM console.");
        text.nextStep = QCoreApplication::translate("ErrorText",
                                                    "Enable the key in the RAM console, or use another one.");
        return text;
    }
    text.headline = QCoreApplication::translate("ErrorText", "The service does not know this AccessKey ID.");
    text.cause = QCoreApplication::translate(
        "ErrorText",
        "The ID is mistyped, the key was deleted, or it belongs to the other site (China or international).");
    text.nextStep =
        QCoreApplication::translate("ErrorText", "Compare the ID with the list of keys in the RAM console.");
    return text;
}

ErrorText signatureText(const Error &error)
{
    ErrorText text;
    switch (error.kind) {
    case ErrorKind::WrongSecret:
        text.headline = QCoreApplication::translate("ErrorText", "The AccessKey secret is wrong.");
        text.cause = QCoreApplication::translate(
            "ErrorText",
            "The service signed the very same text and came to another signature, so the secrets differ.");
        text.nextStep = QCoreApplication::translate(
            "ErrorText", "Enter the secret again; if it is lost, create a new AccessKey in the RAM console.");
        text.action = ErrorAction::EditProfile;
        break;
    case ErrorKind::SignatureBug:
        text.headline = QCoreApplication::translate(
            "ErrorText", "The request did not reach the service as it was signed.");
        text.cause = QCoreApplication::translate(
            "ErrorText",
            "The service signed another text than Tunnelglass did: a proxy changes requests on the way, or "
            "this is a fault of Tunnelglass.");
        text.nextStep = QCoreApplication::translate(
            "ErrorText",
            "Try without the proxy; if it stays, report it with the RequestId and the request shown.");
        text.action = ErrorAction::TryAgain;
        break;
    case ErrorKind::SignatureIncomplete:
        text.headline =
            QCoreApplication::translate("ErrorText", "The service finds the signature incomplete.");
        text.cause =
            QCoreApplication::translate("ErrorText", "A part of the signature was lost on the way, or this "
                                                     "endpoint wants the other signature version.");
        text.nextStep = QCoreApplication::translate(
            "ErrorText", "Try the other signature version (V1 or V3), and without a proxy.");
        text.action = ErrorAction::TryAgain;
        break;
    default:
        text.headline =
            QCoreApplication::translate("ErrorText", "The service does not accept the signature.");
        text.cause = QCoreApplication::translate(
            "ErrorText", "Most often the AccessKey secret is wrong; the service did not say more.");
        text.nextStep = QCoreApplication::translate("ErrorText", "Enter the AccessKey secret again.");
        text.action = ErrorAction::EditProfile;
        break;
    }
    return text;
}

ErrorText clockText(const Error &error)
{
    using std::chrono::seconds;
    constexpr qint64 noticeable = 60;
    ErrorText text;
    text.action = ErrorAction::FixClock;
    const qint64 skew = error.clockSkewSeconds.value_or(0);
    if (skew >= noticeable)
        text.headline =
            QCoreApplication::translate("ErrorText", "This computer's clock is %1 ahead of the service.")
                .arg(spanText(seconds(skew)));
    else if (skew <= -noticeable)
        text.headline =
            QCoreApplication::translate("ErrorText", "This computer's clock is %1 behind the service.")
                .arg(spanText(seconds(skew)));
    else
        text.headline = QCoreApplication::translate("ErrorText",
                                                    "The service finds the time of the request out of date.");
    text.cause = QCoreApplication::translate("ErrorText",
                                             "A request is valid for 15 minutes before and after its time.");
    text.nextStep = QCoreApplication::translate(
        "ErrorText", "Set this computer's clock, best by switching on time synchronisation, and try again.");
    return text;
}

ErrorText timestampText()
{
    ErrorText text;
    text.headline =
        QCoreApplication::translate("ErrorText", "The service cannot read the time of the request.");
    text.cause = QCoreApplication::translate(
        "ErrorText", "Something on the way changed the request, or this is a fault of Tunnelglass.");
    text.nextStep = QCoreApplication::translate(
        "ErrorText", "Try again without a proxy; if it stays, report it with the RequestId.");
    text.action = ErrorAction::TryAgain;
    return text;
}

ErrorText nonceText()
{
    ErrorText text;
    text.headline = QCoreApplication::translate("ErrorText", "The service has seen this request before.");
    text.cause = QCoreApplication::translate(
        "ErrorText", "Something between here and the service sent the same signed request twice.");
    text.nextStep =
        QCoreApplication::translate("ErrorText", "Try again; if it stays, try without the proxy.");
    text.action = ErrorAction::TryAgain;
    return text;
}

ErrorText tokenText(const Error &error)
{
    ErrorText text;
    text.action = ErrorAction::EditProfile;
    if (error.kind == ErrorKind::SecurityTokenExpired) {
        text.headline = QCoreApplication::translate("ErrorText", "The security token has expired.");
        text.cause =
            QCoreApplication::translate("ErrorText", "A temporary key works for a limited time only.");
        text.nextStep = QCoreApplication::translate(
            "ErrorText", "Get a new temporary key and set ID, secret and token together.");
        return text;
    }
    text.headline =
        QCoreApplication::translate("ErrorText", "The security token does not fit the AccessKey.");
    text.cause = QCoreApplication::translate(
        "ErrorText", "The token is missing, cut off, or was issued with another temporary key.");
    text.nextStep = QCoreApplication::translate(
        "ErrorText",
        "Take ID, secret and token from the same answer; with a permanent key leave the token empty.");
    return text;
}

ErrorText permissionText(const Error &error)
{
    ErrorText text;
    if (error.missingAction.isEmpty()) {
        text.headline = QCoreApplication::translate("ErrorText", "This AccessKey may not do that.");
        text.nextStep = QCoreApplication::translate(
            "ErrorText", "Ask the account's administrator to allow the operation for this user or role.");
    } else {
        text.headline = QCoreApplication::translate("ErrorText", "This AccessKey lacks the permission %1.")
                            .arg(error.missingAction);
        text.nextStep = QCoreApplication::translate(
            "ErrorText",
            "Ask the account's administrator to add a policy with this permission to the user or role.");
        text.action = ErrorAction::CopyPolicy;
    }
    text.cause = QCoreApplication::translate(
        "ErrorText", "No RAM policy of the user or role allows it, or a policy forbids it.");
    return text;
}

} // namespace

ErrorText credentialsErrorText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::CredentialsMissing:
        return missingCredentialsText(error);
    case ErrorKind::AccessKeyNotFound:
    case ErrorKind::AccessKeyInactive:
        return accessKeyText(error);
    case ErrorKind::ClockSkew:
        return clockText(error);
    case ErrorKind::TimestampFormat:
        return timestampText();
    case ErrorKind::NonceReused:
        return nonceText();
    case ErrorKind::SecurityTokenExpired:
    case ErrorKind::SecurityTokenInvalid:
        return tokenText(error);
    case ErrorKind::PermissionDenied:
        return permissionText(error);
    default:
        return signatureText(error);
    }
}

} // namespace tunnelglass
