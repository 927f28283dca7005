// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/ValueText.h"

#include "base/Redaction.h"
#include "base/SecretBytes.h"
#include "base/Sentences.h"
#include "vpn/FieldCatalogue.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <limits>
#include <optional>

namespace tunnelglass::vpn {

namespace {

/// "label (wire)": what it means, and what it was.
QString withWire(const QString &label, const QString &wire)
{
    return QStringLiteral("%1 (%2)").arg(label, wire);
}

/// What stays the same for every kind: the known value's meaning and severity.
ValueText knownOrVerbatim(const Field &field, const QString &wire)
{
    ValueText text;
    text.display = wire;
    if (const KnownValue *known = findKnownValue(field, wire)) {
        text.meaning = fieldText(known->meaning);
        text.severity = known->severity;
    }
    return text;
}

ValueText undocumentedValue(const QString &wire)
{
    return {wire,
            QCoreApplication::translate("ValueText", "Not a documented value of this setting."),
            {},
            Severity::Unknown};
}

ValueText unreadableValue(const QString &wire)
{
    return {wire,
            QCoreApplication::translate("ValueText", "Cannot be read as a value of this setting."),
            {},
            Severity::Unknown};
}

ValueText enumerationText(const Field &field, const QString &wire)
{
    const KnownValue *known = findKnownValue(field, wire);
    if (known == nullptr)
        return undocumentedValue(wire);
    const QString label = fieldText(known->label);
    const QString word = wire.trimmed();
    return {label == word ? word : withWire(label, word), fieldText(known->meaning), {}, known->severity};
}

ValueText booleanText(const Field &field, const QString &wire)
{
    const QString word = wire.trimmed().toLower();
    const bool yes = word == QLatin1StringView("true") || word == QLatin1StringView("1");
    const bool no = word == QLatin1StringView("false") || word == QLatin1StringView("0");
    if (!yes && !no)
        return undocumentedValue(wire);
    ValueText text = knownOrVerbatim(field, wire);
    const QString label = yes ? QCoreApplication::translate("ValueText", "yes")
                              : QCoreApplication::translate("ValueText", "no");
    const bool plain = word.size() > 1;
    text.display = plain ? label : withWire(label, word);
    return text;
}

/// Decimal digits only: no sign, no exponent, no blanks inside.
std::optional<qint64> wholeNumber(const QString &wire)
{
    const QString word = wire.trimmed();
    for (const QChar c : word) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    bool readable = false;
    const qint64 number = word.toLongLong(&readable);
    return readable ? std::optional(number) : std::nullopt;
}

/// Whether the number alone says what was sent: not so for "007" and "1000M".
bool isPlainNumber(const QString &wire, qint64 number)
{
    return wire.trimmed() == QString::number(number);
}

ValueText durationValue(const Field &field, const QString &wire)
{
    const std::optional<qint64> seconds = wholeNumber(wire);
    if (!seconds)
        return unreadableValue(wire);
    ValueText text = knownOrVerbatim(field, wire);
    text.display = durationText(*seconds);
    if (!isPlainNumber(wire, *seconds))
        text.display = withWire(text.display, wire.trimmed());
    return text;
}

ValueText timestampValue(const QString &wire)
{
    constexpr qint64 endOfYear9999 = 253402300799999;
    const std::optional<qint64> milliseconds = wholeNumber(wire);
    if (!milliseconds || *milliseconds > endOfYear9999)
        return unreadableValue(wire);
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC);
    ValueText text;
    text.display = timestampText(*milliseconds);
    text.detail = QCoreApplication::translate("ValueText", "%1 UTC, sent as %2 (Unix milliseconds)")
                      .arg(utc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")), wire.trimmed());
    return text;
}

/// A count, with its unit when it has one. Bandwidths come as "1000" and as "1000M".
ValueText countText(const Field &field, const QString &wire)
{
    const QString unit = fieldText(field.unit);
    QString digits = wire.trimmed();
    const bool suffixed = !unit.isEmpty() && digits.endsWith(u'M', Qt::CaseInsensitive);
    if (suffixed)
        digits.chop(1);
    const std::optional<qint64> number = wholeNumber(digits);
    if (!number)
        return unreadableValue(wire);
    ValueText text = knownOrVerbatim(field, wire);
    text.display = QString::number(*number);
    if (!unit.isEmpty())
        text.display += QChar::Space + unit;
    if (!isPlainNumber(wire, *number))
        text.display = withWire(text.display, wire.trimmed());
    return text;
}

/// AS numbers: RFC 6793; "hi.lo" is asdot notation, RFC 5396; private ranges, RFC 6996.
ValueText asNumberText(const QString &wire)
{
    constexpr qint64 largest = 4294967295;
    constexpr qint64 half = 65536;
    std::optional<qint64> number = wholeNumber(wire);
    const QStringList halves = wire.trimmed().split(u'.');
    const bool dotted = halves.size() == 2;
    if (dotted) {
        const std::optional<qint64> high = wholeNumber(halves.first());
        const std::optional<qint64> low = wholeNumber(halves.last());
        number =
            high && low && *high < half && *low < half ? std::optional(*high * half + *low) : std::nullopt;
    }
    if (!number || *number < 1 || *number > largest)
        return unreadableValue(wire);
    ValueText text;
    text.display = wire.trimmed();
    if (dotted)
        text.detail = QCoreApplication::translate("ValueText", "AS %1").arg(*number);
    else if (*number >= half)
        text.detail = QCoreApplication::translate("ValueText", "%1.%2 in hi.lo notation")
                          .arg(*number / half)
                          .arg(*number % half);
    const bool isPrivate =
        (*number >= 64512 && *number <= 65534) || (*number >= 4200000000 && *number < largest);
    if (isPrivate)
        text.meaning = QCoreApplication::translate("ValueText", "A private AS number (RFC 6996).");
    return text;
}

ValueText cidrListText(const Field &field, const QString &wire)
{
    ValueText text = knownOrVerbatim(field, wire);
    const qsizetype networks = wire.split(u',', Qt::SkipEmptyParts).size();
    if (text.meaning.isEmpty() && networks > 1)
        text.meaning = QCoreApplication::translate("ValueText", "%n networks.", nullptr, int(networks));
    return text;
}

ValueText notSetText(const Field *field)
{
    ValueText text;
    text.display = QCoreApplication::translate("ValueText", "not set");
    if (field == nullptr)
        return text;
    if (const KnownValue *known = findKnownValue(*field, {})) {
        text.meaning = fieldText(known->meaning);
        text.severity = known->severity;
    }
    return text;
}

} // namespace

ValueText valueText(const Field *field, const QString &wire)
{
    if (wire.isEmpty())
        return notSetText(field);
    if (field == nullptr)
        return {wire, {}, {}, Severity::None};
    switch (field->kind) {
    case FieldKind::Secret:
        return {secretMask(), {}, {}, Severity::None};
    case FieldKind::Enumeration:
        return enumerationText(*field, wire);
    case FieldKind::Boolean:
        return booleanText(*field, wire);
    case FieldKind::Duration:
        return durationValue(*field, wire);
    case FieldKind::Timestamp:
        return timestampValue(wire);
    case FieldKind::Count:
        return countText(*field, wire);
    case FieldKind::AsNumber:
        return asNumberText(wire);
    case FieldKind::CidrList:
        return cidrListText(*field, wire);
    case FieldKind::Certificate:
        // One row holds one line; a PEM's line breaks carry nothing.
        return {wire.simplified(), {}, {}, Severity::None};
    case FieldKind::Group:
        // A group that came as text could not be unpacked, and a group may hold secrets.
        return {redacted(wire), {}, {}, Severity::Unknown};
    case FieldKind::Text:
    case FieldKind::Identifier:
    case FieldKind::Address:
        break;
    }
    return knownOrVerbatim(*field, wire);
}

ValueText valueText(const Field *field, const QString &wire, const QString &siblingWire)
{
    ValueText text = valueText(field, wire);
    if (field == nullptr || field->condition == nullptr || wire.isEmpty() ||
        countsBeside(*field->condition, siblingWire))
        return text;
    text.meaning = fieldText(field->condition->otherwise);
    text.severity = Severity::Unknown;
    return text;
}

QString durationText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    QString raw = QCoreApplication::translate("ValueText", "%1 s").arg(seconds);
    // Up to two minutes, and for negative numbers, the seconds themselves read best.
    if (seconds < 2 * minute)
        return raw;
    // A day reads as 24 h, as the service's own limit is written; only longer times in days.
    const bool inDays = seconds >= 2 * day;
    QStringList parts;
    const auto add = [&parts](qint64 amount, const char *source) {
        if (amount > 0)
            parts += QCoreApplication::translate("ValueText", source).arg(amount);
    };
    if (inDays)
        add(seconds / day, QT_TRANSLATE_NOOP("ValueText", "%1 d"));
    add((inDays ? seconds % day : seconds) / hour, QT_TRANSLATE_NOOP("ValueText", "%1 h"));
    add(seconds % hour / minute, QT_TRANSLATE_NOOP("ValueText", "%1 min"));
    add(seconds % minute, QT_TRANSLATE_NOOP("ValueText", "%1 s"));
    return withWire(joinedSentences(parts), raw);
}

QString timestampText(qint64 milliseconds)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const int offset = local.offsetFromUtc();
    const int minutes = qAbs(offset) / 60;
    return QStringLiteral("%1 %2%3:%4")
        .arg(local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
        .arg(offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace tunnelglass::vpn
