// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/JsonFields.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tunnelglass::peer {

JsonFields::JsonFields(const QJsonObject &object, const QString &path, QStringList &complaints)
    : m_object(object)
    , m_path(path)
    , m_complaints(complaints)
{}

bool JsonFields::has(const char *key) const
{
    return m_object.contains(QLatin1StringView(key));
}

QJsonValue JsonFields::take(const char *key)
{
    m_seen.insert(QString::fromLatin1(key));
    return m_object.value(QLatin1StringView(key));
}

void JsonFields::complain(const char *key)
{
    m_complaints << QCoreApplication::translate("PeerConfig", "%1 has a value that is not documented")
                        .arg(m_path + QLatin1StringView(key));
}

void JsonFields::read(const char *key, QString &value)
{
    const QJsonValue found = take(key);
    if (found.isString())
        value = found.toString();
    else if (!found.isUndefined())
        complain(key);
}

void JsonFields::read(const char *key, bool &value)
{
    const QJsonValue found = take(key);
    if (found.isBool())
        value = found.toBool();
    else if (!found.isUndefined())
        complain(key);
}

void JsonFields::read(const char *key, int &value)
{
    const QJsonValue found = take(key);
    if (found.isDouble() && found.toInt(-1) >= 0)
        value = found.toInt();
    else if (!found.isUndefined())
        complain(key);
}

void JsonFields::read(const char *key, QStringList &value)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    if (found.isString()) {
        value = {found.toString()};
        return;
    }
    if (!found.isArray())
        complain(key);
    value.clear();
    const QJsonArray list = found.toArray();
    for (const auto item : list) {
        if (!item.isString())
            complain(key);
        value << item.toString();
    }
}

void JsonFields::read(const char *key, Dialect::Limits &value)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    const QJsonArray list = found.toArray();
    if (list.size() != 2 || list.at(0).toInteger(-1) < 0 || list.at(1).toInteger(-1) < 0) {
        complain(key);
        return;
    }
    value = {list.at(0).toInteger(), list.at(1).toInteger()};
}

QHash<QString, QString> JsonFields::texts(const char *key)
{
    QHash<QString, QString> texts;
    const QJsonValue found = take(key);
    if (!found.isObject())
        complain(key);
    const QJsonObject object = found.toObject();
    for (auto i = object.constBegin(); i != object.constEnd(); ++i) {
        if (i.value().isString())
            texts.insert(i.key().toLower(), i.value().toString());
        else
            complain(key);
    }
    return texts;
}

JsonFields JsonFields::object(const char *key)
{
    const QJsonValue found = take(key);
    if (!found.isObject())
        complain(key);
    return {found.toObject(), m_path + QLatin1StringView(key) + QLatin1Char('.'), m_complaints};
}

void JsonFields::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_seen.contains(key))
            m_complaints
                << QCoreApplication::translate("PeerConfig", "%1 is not documented").arg(m_path + key);
    }
}

} // namespace tunnelglass::peer
