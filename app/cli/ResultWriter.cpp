// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ResultWriter.h"

#include "base/AtomicFile.h"
#include "cli/Interruption.h"
#include "cli/OutputDevice.h"
#include "cli/TerminalText.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tunnelglass::cli {

namespace {

/// What became of writing to `device`, where a reader that went away is a good end.
Result<void> ended(OutputDevice &device, const Interruption &interruption, Result<void> written)
{
    if (written && !device.flushAll())
        written =
            failure(ErrorKind::FileNotWritable,
                    QCoreApplication::translate("ResultWriter", "standard output"), device.errorString());
    if (interruption.isRaised())
        return failure(ErrorKind::Cancelled);
    if (device.isReaderGone())
        return {};
    return written;
}

} // namespace

Result<void> ResultWriter::check() const
{
    const QString &path = m_options.outputPath;
    if (path.isEmpty() || m_options.force || !QFileInfo::exists(path))
        return {};
    return failure(ErrorKind::FileExists, QDir::toNativeSeparators(path),
                   QCoreApplication::translate("ResultWriter", "--force replaces it."));
}

Result<void> ResultWriter::write(const Writer &write) const
{
    if (!m_options.outputPath.isEmpty())
        return toFile(write);
    return m_surroundings.outputIsTerminal && m_options.format != OutputFormat::Tree
               ? toTerminal(write)
               : toStandardOutput(write);
}

Result<void> ResultWriter::writeText(const QString &text) const
{
    return write([this, &text](QIODevice &device) -> Result<void> {
        const QByteArray bytes = text.toUtf8();
        if (device.write(bytes) == bytes.size())
            return {};
        const QString name = m_options.outputPath.isEmpty()
                                 ? QCoreApplication::translate("ResultWriter", "standard output")
                                 : QDir::toNativeSeparators(m_options.outputPath);
        return failure(ErrorKind::FileNotWritable, name, device.errorString());
    });
}

Result<void> ResultWriter::toFile(const Writer &write) const
{
    if (const Result<void> allowed = check(); !allowed)
        return allowed;
    const FileAccess access = m_options.includeSecrets ? FileAccess::OwnerOnly : FileAccess::Ordinary;
    return writeFileAtomically(m_options.outputPath, access, [this, &write](QIODevice &file) -> Result<void> {
        const Result<void> written = write(file);
        if (m_surroundings.interruption.isRaised())
            return failure(ErrorKind::Cancelled);
        return written;
    });
}

Result<void> ResultWriter::toStandardOutput(const Writer &write) const
{
    OutputDevice device(m_surroundings.output, m_surroundings.interruption);
    return ended(device, m_surroundings.interruption, write(device));
}

/// Data that a person will look at: made whole first, since an escape must not be cut in two.
Result<void> ResultWriter::toTerminal(const Writer &write) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Result<void> written = write(buffer); !written)
        return written;
    const QByteArray data =
        m_options.format == OutputFormat::Json ? terminalJson(buffer.data()) : terminalXml(buffer.data());
    return toStandardOutput([&data](QIODevice &device) -> Result<void> {
        if (device.write(data) == data.size())
            return {};
        return failure(ErrorKind::FileNotWritable,
                       QCoreApplication::translate("ResultWriter", "standard output"), device.errorString());
    });
}

} // namespace tunnelglass::cli
