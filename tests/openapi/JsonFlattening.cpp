// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "JsonFlattening.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace tunnelglass::test {

namespace {

void flattenValue(const QString &path, const QJsonValue &value, QMap<QString, QString> &flat)
{
    const QString prefix = path.isEmpty() ? QString() : path + u'.';
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flattenValue(prefix + it.key(), it.value(), flat);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            flattenValue(prefix + QString::number(i + 1), array.at(i), flat);
    } else if (value.isBool()) {
        flat.insert(path, value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    } else if (value.isDouble()) {
        const qint64 whole = value.toInteger();
        const double number = value.toDouble();
        flat.insert(path, double(whole) == number
                              ? QString::number(whole)
                              : QString::number(number, 'g', QLocale::FloatingPointShortest));
    } else if (value.isString()) {
        flat.insert(path, value.toString());
    }
}

} // namespace

QMap<QString, QString> flattened(const QJsonObject &parameters)
{
    QMap<QString, QString> flat;
    flattenValue({}, parameters, flat);
    return flat;
}

} // namespace tunnelglass::test
