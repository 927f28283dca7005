// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ErrorTextGroups.h"

#include <QCoreApplication>

namespace tunnelglass {

namespace {

ErrorText endpointText(const Error &error)
{
    ErrorText text;
    text.headline =
        error.subject.isEmpty()
            ? QCoreApplication::translate("ErrorText", "The endpoint is not one that can be asked.")
            : QCoreApplication::translate("ErrorText", "%1 is not an endpoint that can be asked.")
                  .arg(error.subject);
    text.cause = error.detail;
    text.nextStep = QCoreApplication::translate(
        "ErrorText",
        "Give an address such as https://vpc.cn-hangzhou.aliyuncs.com, or none to use the region's own.");
    return text;
}

ErrorText unreachableText(const Error &error)
{
    ErrorText text;
    text.action = ErrorAction::TryAgain;
    const QString host = hostOrService(error);
    switch (error.kind) {
    case ErrorKind::HostNotFound:
        text.headline = QCoreApplication::translate("ErrorText", "The name %1 cannot be found.").arg(host);
        text.cause = QCoreApplication::translate(
            "ErrorText",
            "This computer is offline, its name server does not answer, or there is no such region.");
        text.nextStep =
            QCoreApplication::translate("ErrorText", "Check the network connection and the region.");
        break;
    case ErrorKind::ConnectionRefused:
        text.headline = QCoreApplication::translate("ErrorText", "%1 refuses the connection.").arg(host);
        text.cause = QCoreApplication::translate(
            "ErrorText",
            "Nothing listens at this address and port, or a firewall turns the connection away.");
        text.nextStep =
            QCoreApplication::translate("ErrorText", "Check the endpoint, its port and the firewall.");
        break;
    case ErrorKind::ConnectionLost:
        text.headline = QCoreApplication::translate("ErrorText", "The connection to %1 broke off.").arg(host);
        text.cause = QCoreApplication::translate(
            "ErrorText", "The other side, or something between, closed it before the answer was whole.");
        text.nextStep =
            QCoreApplication::translate("ErrorText", "Try again; if it stays, check proxy and firewall.");
        break;
    case ErrorKind::TimedOut:
        text.headline = QCoreApplication::translate("ErrorText", "%1 did not answer in time.").arg(host);
        text.cause = QCoreApplication::translate(
            "ErrorText",
            "The network is slow or drops packets, a firewall swallows them, or the service is busy.");
        text.nextStep = QCoreApplication::translate("ErrorText", "Try again, or allow more time.");
        break;
    default:
        text.headline =
            QCoreApplication::translate("ErrorText", "The network failed on the way to %1.").arg(host);
        text.cause = error.detail;
        text.nextStep =
            QCoreApplication::translate("ErrorText", "Check the network connection and try again.");
        break;
    }
    return text;
}

ErrorText cancelledText(const Error &error)
{
    ErrorText text;
    text.headline = QCoreApplication::translate("ErrorText", "Cancelled.");
    text.cause = error.detail;
    text.nextStep = QCoreApplication::translate("ErrorText", "Start it again when you need it.");
    text.action = ErrorAction::TryAgain;
    return text;
}

ErrorText tlsText(const Error &error)
{
    ErrorText text;
    const QString host = hostOrService(error);
    if (error.kind == ErrorKind::TlsUntrusted) {
        text.headline =
            QCoreApplication::translate("ErrorText", "The certificate of %1 cannot be trusted.").arg(host);
        text.cause = error.detail.isEmpty()
                         ? QCoreApplication::translate(
                               "ErrorText",
                               "No authority that this computer knows vouches for it, it has expired, or it "
                               "is for another name.")
                         : error.detail;
        text.nextStep = QCoreApplication::translate(
            "ErrorText",
            "If a proxy of your organisation inspects TLS, add its CA file; otherwise do not go on.");
        text.action = ErrorAction::ChooseCaFile;
        return text;
    }
    text.headline =
        QCoreApplication::translate("ErrorText", "No secure connection to %1 could be made.").arg(host);
    text.cause = QCoreApplication::translate(
        "ErrorText", "The two sides found no common TLS version, or the other side does not speak TLS.");
    text.nextStep = QCoreApplication::translate("ErrorText", "Check the endpoint, its port and the proxy.");
    text.action = ErrorAction::TryAgain;
    return text;
}

ErrorText caFileText(const Error &error)
{
    ErrorText text;
    text.headline =
        error.subject.isEmpty()
            ? QCoreApplication::translate("ErrorText", "The CA file cannot be used.")
            : QCoreApplication::translate("ErrorText", "The CA file %1 cannot be used.").arg(error.subject);
    text.cause = error.detail.isEmpty()
                     ? QCoreApplication::translate("ErrorText", "It holds no certificate in PEM form.")
                     : error.detail;
    text.nextStep = QCoreApplication::translate(
        "ErrorText", "Choose a file with a certificate that begins with BEGIN CERTIFICATE.");
    text.action = ErrorAction::ChooseCaFile;
    return text;
}

ErrorText redirectText(const Error &error)
{
    ErrorText text;
    text.headline = error.subject.isEmpty()
                        ? QCoreApplication::translate("ErrorText", "%1 sends the request elsewhere.")
                              .arg(hostOrService(error))
                        : QCoreApplication::translate("ErrorText", "%1 sends the request on to %2.")
                              .arg(hostOrService(error), error.subject);
    text.cause = QCoreApplication::translate(
        "ErrorText",
        "The service never redirects; a login page of the network or a wrong endpoint does. The signed "
        "request was not sent on.");
    text.nextStep = QCoreApplication::translate(
        "ErrorText", "Log in to the network if it asks for it, and check the endpoint.");
    text.action = ErrorAction::TryAgain;
    return text;
}

ErrorText proxyText(const Error &error)
{
    ErrorText text;
    text.headline = QCoreApplication::translate("ErrorText", "The proxy on the way to %1 failed.")
                        .arg(hostOrService(error));
    text.cause = QCoreApplication::translate(
        "ErrorText", "It cannot be reached, refuses the connection, or wants a user name and password.");
    text.nextStep = QCoreApplication::translate(
        "ErrorText", "Check the system's proxy settings and the variables https_proxy and no_proxy.");
    text.action = ErrorAction::TryAgain;
    return text;
}

} // namespace

ErrorText networkErrorText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::EndpointInvalid:
        return endpointText(error);
    case ErrorKind::Cancelled:
        return cancelledText(error);
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsFailed:
        return tlsText(error);
    case ErrorKind::CaFileUnusable:
        return caFileText(error);
    case ErrorKind::RedirectRefused:
        return redirectText(error);
    case ErrorKind::ProxyFailed:
        return proxyText(error);
    default:
        return unreachableText(error);
    }
}

} // namespace tunnelglass
