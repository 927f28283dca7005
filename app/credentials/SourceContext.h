// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openapi/CallOptions.h"

#include <QProcessEnvironment>
#include <QUrl>

#include <functional>

class QNetworkAccessManager;

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::credentials {

/// What may only be done after a person agreed.
enum class Question : quint8
{
    RunCommand,
    AskAddress,
};

/// What jobs that get credentials work with. `network` and `clock` must outlive them.
struct SourceContext
{
    QNetworkAccessManager &network;
    const Clock &clock;
    openapi::CallOptions options;
    QProcessEnvironment environment;
    /// Asks a person whether that command may be run, or that address be asked; without it nobody agrees.
    std::function<bool(Question question, const QString &what)> agree = {};
    /// The metadata service of an ECS instance; another one on this computer in tests.
    QUrl metadata = QUrl(QStringLiteral("http://100.100.100.200"));
};

} // namespace tunnelglass::credentials
