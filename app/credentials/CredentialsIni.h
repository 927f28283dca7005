// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "credentials/FileProfile.h"

#include <QHash>
#include <QList>

namespace tunnelglass::credentials {

/// The SDK's credentials file: sections of "key = value" lines. Read leniently, since its readers differ:
/// what follows "#" or ";" in a value is a comment, `enable` does not count, `type` may be missing. A section
/// with a fault is there with its reason; a line that is neither is passed over, as the SDKs do.
class CredentialsIni
{
public:
    /// Error: ProfileFileUnusable for bytes that are no text.
    static Result<CredentialsIni> parse(const QByteArray &bytes, const QString &file);
    /// Errors: those of readProfileFile() and of parse().
    static Result<CredentialsIni> read(const QString &path);

    const QList<FileProfile> &profiles() const { return m_profiles; }

private:
    using Section = QHash<QString, QString>;
    static FileProfile profileOf(const QString &name, const Section &section, const QString &file);

    QList<FileProfile> m_profiles;
};

} // namespace tunnelglass::credentials
