// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>

/// The responses in tests/data/samples: of the official documentation and models of several years, and the
/// project's own two.
inline QStringList sampleNames()
{
    return QDir(QStringLiteral(TUNNELGLASS_TEST_DATA "/samples")).entryList(QDir::Files, QDir::Name);
}

inline QString samplePath(const QString &name)
{
    return QStringLiteral(TUNNELGLASS_TEST_DATA "/samples/") + name;
}

inline QByteArray sampleBytes(const QString &name)
{
    QFile file(samplePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
