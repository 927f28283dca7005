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
        return named(toFile(write));
    const bool forAPerson = m_surroundings.outputIsTerminal && m_options.format != OutputFormat::Tree;
    return named(forAPerson ? toTerminal(write) : toStandardOutput(write));
}

Result<void> ResultWriter::writeText(const QString &text) const
{
    return write([&text](QIODevice &device) { return put(device, text.toUtf8()); });
}

Result<void> ResultWriter::put(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) == bytes.size())
        return {};
    return failure(ErrorKind::FileNotWritable, {}, device.errorString());
}

QString ResultWriter::targetName() const
{
    return m_options.outputPath.isEmpty() ? QCoreApplication::translate("ResultWriter", "Standard output")
                                          : QDir::toNativeSeparators(m_options.outputPath);
}

/// Whoever writes to a device does not know what it stands for.
Result<void> ResultWriter::named(Result<void> written) const
{
    if (!written && written.error().subject.isEmpty())
        written.error().subject = targetName();
    return written;
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
    Result<void> written = write(device);
    if (written && !device.flushAll())
        written = failure(ErrorKind::FileNotWritable, {}, device.errorString());
    if (m_surroundings.interruption.isRaised())
        return failure(ErrorKind::Cancelled);
    if (device.isReaderGone())
        return {};
    return written;
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
    return toStandardOutput([&data](QIODevice &device) { return put(device, data); });
}

} // namespace tunnelglass::cli
