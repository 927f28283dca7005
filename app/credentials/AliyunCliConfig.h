// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "credentials/FileProfile.h"

#include <QList>

namespace tunnelglass::credentials {

/// The aliyun CLI's `config.json`, read and never written.
///
/// A file that is not such a JSON document is refused as a whole; a profile with a fault (a field that is
/// missing or of the wrong type, a name that occurs twice, a mode that is not supported, a source_profile
/// that is not there or leads back to itself) is there with its reason, and leaves the others usable. No
/// error holds content of the file besides names of profiles and modes.
class AliyunCliConfig
{
public:
    /// `file` names the bytes in errors. Error: ProfileFileUnusable.
    static Result<AliyunCliConfig> parse(const QByteArray &bytes, const QString &file);
    /// Errors: those of readProfileFile() and of parse().
    static Result<AliyunCliConfig> read(const QString &path);

    /// The name of the profile that the CLI uses; may be empty, or one that is not there.
    const QString &current() const { return m_current; }
    /// In the file's order.
    const QList<FileProfile> &profiles() const { return m_profiles; }

private:
    void refuseRepeatedNames();
    void linkSources(const QStringList &sources);

    QString m_current;
    QList<FileProfile> m_profiles;
};

} // namespace tunnelglass::credentials
