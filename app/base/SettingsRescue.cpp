// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/SettingsRescue.h"

#include "base/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSettings>
#include <QTemporaryDir>

namespace tunnelglass {

namespace {

using Values = QMap<QString, QVariant>;

/// Beside the file, and of no other file.
QString copyName(const QString &path)
{
    QString name = path + QStringLiteral(".damaged");
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = path + QStringLiteral(".damaged-%1").arg(number);
    return name;
}

/// The values as a settings file has them.
Result<QByteArray> written(const Values &values)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings"));
    {
        QSettings settings(path, QSettings::IniFormat);
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            settings.setValue(value.key(), value.value());
        settings.sync();
        if (settings.status() != QSettings::NoError)
            return failure(ErrorKind::FileNotWritable, path);
    }
    QFile file(path);
    // Without a value there is no file.
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool replace(const QString &path, const Values &values)
{
    const Result<QByteArray> content = written(values);
    if (!content)
        return false;
    const QFileDevice::Permissions permissions = QFile::permissions(path);
    const Result<void> replaced =
        writeFileAtomically(path, FileAccess::OwnerOnly, [&content](QIODevice &device) -> Result<void> {
            if (device.write(*content) == content->size())
                return {};
            return failure(ErrorKind::FileNotWritable, {}, device.errorString());
        });
    return replaced && QFile::setPermissions(path, permissions);
}

} // namespace

std::optional<Error> rescueSettings(const QString &path)
{
    if (!QFileInfo(path).isFile() || path.endsWith(QStringLiteral(".plist")))
        return {};
    Error error;
    error.kind = ErrorKind::SettingsDamaged;
    error.subject = QDir::toNativeSeparators(path);
    Values values;
    {
        const QSettings settings(path, QSettings::IniFormat);
        // Sections are read when something in them is asked for, so everything is.
        const QStringList keys = settings.allKeys();
        if (settings.status() == QSettings::NoError)
            return {};
        if (settings.status() == QSettings::AccessError) {
            error.kind = ErrorKind::FileNotReadable;
            return error;
        }
        for (const QString &key : keys)
            values.insert(key, settings.value(key));
    }
    const QString copy = copyName(path);
    if (!QFile::copy(path, copy))
        return error;
    if (replace(path, values))
        error.detail = QDir::toNativeSeparators(copy);
    else
        QFile::remove(copy);
    return error;
}

} // namespace tunnelglass
