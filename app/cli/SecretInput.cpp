// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/SecretInput.h"

#include "cli/Surroundings.h"
#include "cli/TerminalWait.h"

#include <QCoreApplication>
#include <QIODevice>

#include <array>

namespace tunnelglass::cli {

namespace {

/// Bytes that are wiped when they go.
class LineBuffer
{
public:
    LineBuffer() = default;
    ~LineBuffer() { wipe(m_bytes.data(), qsizetype(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(LineBuffer)

    /// Reads up to the end of the line; whether there was anything to read at all.
    bool read(QIODevice &input);
    bool isTooLong() const { return m_size > SecretInput::longestLine; }
    QByteArrayView line() const;

private:
    std::array<char, std::size_t(SecretInput::longestLine) + 1> m_bytes{};
    qsizetype m_size = 0;
};

bool LineBuffer::read(QIODevice &input)
{
    // Byte by byte: what follows the line is another's, and no buffer of Qt's keeps a copy.
    while (m_size < qsizetype(m_bytes.size())) {
        char *place = m_bytes.data() + m_size;
        if (input.read(place, 1) != 1)
            return m_size > 0;
        if (*place == '\n')
            return true;
        ++m_size;
    }
    return true;
}

QByteArrayView LineBuffer::line() const
{
    QByteArrayView line(m_bytes.data(), m_size);
    if (line.startsWith("\xEF\xBB\xBF"))
        line = line.sliced(3);
    return line.trimmed();
}

} // namespace

SecretInput::SecretInput(Surroundings &surroundings)
    : m_surroundings(surroundings)
{}

Result<SecretBytes> SecretInput::readLine(const QString &what)
{
    if (m_surroundings.inputIsTerminal) {
        if (!m_silence)
            m_silence.emplace();
        m_surroundings.errors.write((what % QStringLiteral(": ")).toUtf8());
    }
    if (!waitForInput(m_surroundings.input, m_surroundings.interruption)) {
        if (m_silence)
            m_surroundings.errors.write("\n");
        return failure(ErrorKind::Cancelled);
    }
    LineBuffer buffer;
    const bool isThere = buffer.read(m_surroundings.input);
    if (m_silence)
        m_surroundings.errors.write("\n"); // the one that was typed is not shown
    if (buffer.isTooLong())
        return failure(ErrorKind::SecretNotGiven, what,
                       QCoreApplication::translate("SecretInput", "The line is too long to be one."));
    if (!isThere || buffer.line().isEmpty())
        return failure(ErrorKind::SecretNotGiven, what);
    return SecretBytes(buffer.line());
}

} // namespace tunnelglass::cli
