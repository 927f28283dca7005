// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "cli/Options.h"
#include "cli/Surroundings.h"

#include <functional>

namespace tunnelglass::cli {

/// Takes a command's result to where --output says: a file, whole or not at all, or standard output.
class ResultWriter
{
public:
    using Writer = std::function<Result<void>(QIODevice &)>;

    /// Both must outlive the writer.
    ResultWriter(Surroundings &surroundings, const Options &options)
        : m_surroundings(surroundings)
        , m_options(options)
    {}

    /// Before the work: FileExists when --output names a file that is there and --force was not given.
    Result<void> check() const;
    /// Writes. A reader that closed the pipe is no error. Errors: FileNotWritable, Cancelled, those of
    /// `write`.
    Result<void> write(const Writer &write) const;
    /// Text for people.
    Result<void> writeText(const QString &text) const;

    /// All of the bytes onto the device, for use in a Writer. Error: FileNotWritable; write() adds where.
    static Result<void> put(QIODevice &device, const QByteArray &bytes);

private:
    QString targetName() const;
    Result<void> named(Result<void> written) const;
    Result<void> toFile(const Writer &write) const;
    Result<void> toStandardOutput(const Writer &write) const;
    Result<void> toTerminal(const Writer &write) const;

    Surroundings &m_surroundings;
    const Options &m_options;
};

} // namespace tunnelglass::cli
