// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/AgeText.h"

#include <QCoreApplication>

namespace tunnelglass::ui {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 secondsStep = 5;

} // namespace

QString ageText(qint64 seconds)
{
    const auto text = [](const char *source, qint64 number) {
        return QCoreApplication::translate("AgeText", source, nullptr, int(number));
    };
    if (seconds < secondsStep)
        return text(QT_TRANSLATE_NOOP("AgeText", "just now"), 0);
    if (seconds < minute)
        return text(QT_TRANSLATE_NOOP("AgeText", "%n s ago"), seconds / secondsStep * secondsStep);
    if (seconds < hour)
        return text(QT_TRANSLATE_NOOP("AgeText", "%n min ago"), seconds / minute);
    if (seconds < day)
        return text(QT_TRANSLATE_NOOP("AgeText", "%n h ago"), seconds / hour);
    if (seconds < 2 * day)
        return text(QT_TRANSLATE_NOOP("AgeText", "1 day ago"), 0);
    return text(QT_TRANSLATE_NOOP("AgeText", "%n days ago"), seconds / day);
}

} // namespace tunnelglass::ui
