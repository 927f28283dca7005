// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ErrorTextGroups.h"

#include <QCoreApplication>

namespace tunnelglass {

namespace {

ErrorText notFoundText(const Error &error)
{
    ErrorText text;
    text.action = ErrorAction::ChooseRegion;
    if (error.kind == ErrorKind::ConnectionNotFound) {
        text.headline =
            error.subject.isEmpty()
                ? QCoreApplication::translate("ErrorText", "There is no such connection in this region.")
                : QCoreApplication::translate("ErrorText", "There is no connection %1 in this region.")
                      .arg(error.subject);
        text.cause =
            QCoreApplication::translate("ErrorText", "Most often the connection is in another region; it may "
                                                     "also be deleted, or belong to another account.");
        text.nextStep = QCoreApplication::translate(
            "ErrorText", "Choose the region of its VPN gateway, or pick the connection from the list.");
        return text;
    }
    text.headline = error.subject.isEmpty()
                        ? QCoreApplication::translate("ErrorText", "There is no such gateway in this region.")
                        : QCoreApplication::translate("ErrorText", "There is no gateway %1 in this region.")
                              .arg(error.subject);
    text.cause = QCoreApplication::translate(
        "ErrorText",
        "Most often the gateway is in another region; it may also be deleted, or belong to another account.");
    text.nextStep =
        QCoreApplication::translate("ErrorText", "Choose another region, or check the gateway's ID.");
    return text;
}

ErrorText regionText(const Error &error)
{
    ErrorText text;
    text.headline =
        error.subject.isEmpty()
            ? QCoreApplication::translate("ErrorText", "There is no region with this ID.")
            : QCoreApplication::translate("ErrorText", "There is no region %1.").arg(error.subject);
    text.cause =
        QCoreApplication::translate("ErrorText", "A region ID looks like cn-hangzhou or eu-central-1.");
    text.nextStep = QCoreApplication::translate("ErrorText", "Choose the region from the list.");
    text.action = ErrorAction::ChooseRegion;
    return text;
}

ErrorText actionText(const Error &error)
{
    ErrorText text;
    text.headline = error.subject.isEmpty()
                        ? QCoreApplication::translate("ErrorText", "%1 does not know this operation.")
                              .arg(hostOrService(error))
                        : QCoreApplication::translate("ErrorText", "%1 does not know the operation %2.")
                              .arg(hostOrService(error), error.subject);
    text.cause = QCoreApplication::translate(
        "ErrorText",
        "The endpoint belongs to another product, or the region does not offer the operation yet.");
    text.nextStep = QCoreApplication::translate(
        "ErrorText", "Check the endpoint: leave it empty to use the region's own.");
    return text;
}

ErrorText parameterText(const Error &error)
{
    ErrorText text;
    text.headline = error.subject.isEmpty()
                        ? QCoreApplication::translate("ErrorText", "The request lacks a parameter.")
                        : QCoreApplication::translate("ErrorText", "The request lacks the parameter %1.")
                              .arg(error.subject);
    text.nextStep = QCoreApplication::translate("ErrorText", "Check the region and the ID that were given.");
    return text;
}

ErrorText throttledText()
{
    ErrorText text;
    text.headline = QCoreApplication::translate(
        "ErrorText", "The service is refusing requests for a while: too many came.");
    text.cause = QCoreApplication::translate(
        "ErrorText", "All users of an account share one quota per region and operation, and it is used up.");
    text.nextStep = QCoreApplication::translate("ErrorText", "Wait a minute and try again.");
    text.action = ErrorAction::TryAgain;
    return text;
}

ErrorText unavailableText(const Error &error)
{
    ErrorText text;
    text.headline =
        QCoreApplication::translate("ErrorText", "%1 is failing at the moment.").arg(hostOrService(error));
    text.cause = error.attempts > 1
                     ? QCoreApplication::translate(
                           "ErrorText", "It answered each of %1 attempts with a failure of its own.")
                           .arg(error.attempts)
                     : QCoreApplication::translate("ErrorText", "It answered with a failure of its own.");
    text.nextStep = QCoreApplication::translate(
        "ErrorText", "Try again in a few minutes; if it stays, look at the service's status page.");
    text.action = ErrorAction::TryAgain;
    return text;
}

ErrorText refusedText(const Error &error)
{
    ErrorText text;
    text.headline =
        error.serviceCode.isEmpty()
            ? QCoreApplication::translate("ErrorText", "%1 refused the request.").arg(hostOrService(error))
            : QCoreApplication::translate("ErrorText", "%1 refused the request: %2.")
                  .arg(hostOrService(error), error.serviceCode);
    if (error.serviceCode.isEmpty())
        text.cause = QCoreApplication::translate(
            "ErrorText",
            "The answer held no code of the service: a proxy or another server may have given it.");
    text.nextStep =
        error.serviceCode.isEmpty()
            ? QCoreApplication::translate("ErrorText", "Check the endpoint and the proxy.")
            : QCoreApplication::translate(
                  "ErrorText",
                  "Look the code up in the service's documentation; the details hold its message.");
    return text;
}

} // namespace

ErrorText serviceErrorText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::ConnectionNotFound:
    case ErrorKind::GatewayNotFound:
        return notFoundText(error);
    case ErrorKind::RegionNotFound:
        return regionText(error);
    case ErrorKind::ActionNotFound:
        return actionText(error);
    case ErrorKind::ParameterMissing:
        return parameterText(error);
    case ErrorKind::Throttled:
        return throttledText();
    case ErrorKind::ServiceUnavailable:
        return unavailableText(error);
    default:
        return refusedText(error);
    }
}

} // namespace tunnelglass
