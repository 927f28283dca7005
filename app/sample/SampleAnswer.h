// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace tunnelglass::sample {

/// Why the sample account refuses a request, in the service's own codes.
struct Refusal
{
    int httpStatus = 400;
    QString code;
    QString message;
};

/// An answer before it is written in the format that was asked for.
struct SampleAnswer
{
    int httpStatus = 200;
    QString rootName; ///< XML: the root element
    QJsonObject body;

    QByteArray toJson() const;
    QByteArray toXml() const;
};

/// An error body as the service sends it.
SampleAnswer errorAnswer(const Refusal &refusal, const QString &host);

} // namespace tunnelglass::sample
