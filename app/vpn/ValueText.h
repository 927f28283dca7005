// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Field.h"

#include <QString>

namespace tunnelglass::vpn {

/// A wire value in words: what it means, and what it was.
struct ValueText
{
    QString display; ///< "24 h (86400 s)", "AES-128-CBC (aes)", "yes (true)", "2018-02-23 21:10:20 +08:00",
                     ///< "not set"
    QString meaning; ///< one sentence for the Meaning column; may be empty
    QString detail;  ///< for tooltips: UTC and raw value of times; may be empty
    Severity severity = Severity::None;
};

/// Text for the scalar `wire` of `field` (nullptr: a field that is not documented, shown verbatim).
/// `wire` is the value as sent, without quotes. Empty reads "not set". Secrets read as the mask, whatever
/// `wire` is. Times are shown in the local time zone.
ValueText valueText(const Field *field, const QString &wire);

/// The same for a setting with a condition (Field::condition): `siblingWire` is the value of the sibling it
/// depends on, empty when that was not sent. What has no effect is not judged: its severity is Unknown and
/// its meaning says why.
ValueText valueText(const Field *field, const QString &wire, const QString &siblingWire);

/// "24 h (86400 s)", "1 h 30 min (5400 s)", "90 s", "0 s": exact, the raw seconds in brackets when they are
/// not the text.
QString durationText(qint64 seconds);

/// Unix milliseconds as local time with its offset: "2018-02-23 21:10:20 +08:00".
QString timestampText(qint64 milliseconds);

} // namespace tunnelglass::vpn
