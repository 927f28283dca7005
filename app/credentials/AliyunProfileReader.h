// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/FileProfile.h"

#include <QJsonObject>

namespace tunnelglass::credentials {

/// Reads one profile of the aliyun CLI's config.json. Modes whatever the case; an empty mode is inferred from
/// the fields there are, as the CLI does.
class AliyunProfileReader
{
public:
    /// `position` counts from 1 and names a profile that has no name.
    AliyunProfileReader(QJsonObject object, const QString &file, qsizetype position);

    FileProfile read();
    /// The profile that a chained role starts from; valid after read().
    const QString &sourceName() const { return m_sourceName; }

private:
    bool isEmpty(const char *field) const;
    QString text(const char *field);
    SecretBytes secret(const char *field);
    qint64 number(const char *field);
    void readEndpoint();
    void readMode();
    void readFields();
    void refuseType(const char *field);

    QJsonObject m_object;
    FileProfile m_profile;
    QString m_sourceName;
};

} // namespace tunnelglass::credentials
