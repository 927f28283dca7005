// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/Dialect.h"

#include <QJsonObject>
#include <QSet>

#include <initializer_list>
#include <utility>

namespace tunnelglass::peer {

/// The members of one JSON object, read strictly: what is of another type, and what nobody asked for by the
/// time of finish(), becomes a complaint with its path. A member that is not there leaves the value as it
/// was.
class JsonFields
{
public:
    JsonFields(const QJsonObject &object, const QString &path, QStringList &complaints);

    bool has(const char *key) const;
    void read(const char *key, QString &value);
    void read(const char *key, bool &value);
    void read(const char *key, int &value);
    /// A list of texts, or one text.
    void read(const char *key, QStringList &value);
    /// [lowest, highest]
    void read(const char *key, Dialect::Limits &value);
    /// An object of texts; its keys in lower case.
    QHash<QString, QString> texts(const char *key);
    JsonFields object(const char *key);

    template <typename T>
    T choice(const char *key, std::initializer_list<std::pair<const char *, T>> choices)
    {
        QString word;
        read(key, word);
        for (const auto &[name, value] : choices) {
            if (word == QLatin1StringView(name))
                return value;
        }
        complain(key);
        return choices.begin()->second;
    }

    /// Complains of all that was not asked for.
    void finish();

private:
    QJsonValue take(const char *key);
    void complain(const char *key);

    QJsonObject m_object;
    QString m_path;
    QStringList &m_complaints;
    QSet<QString> m_seen;
};

} // namespace tunnelglass::peer
