// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ErrorKind.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace tunnelglass::test {

/// One run of keychain_probe, in an environment of its own.
class KeychainProbe
{
public:
    struct Run
    {
        QString operation;
        QString key = QStringLiteral("probe");
        QByteArray secret = {}; ///< to write, or expected to be read
        int limit = 20'000;     ///< ms
        int lateStart = 100;    ///< ms
        int times = 1;
    };

    /// Starts it and waits until it turns to the keychain.
    KeychainProbe(const QProcessEnvironment &environment, const Run &run);

    /// Its last word: done, same, different, or the word of an error.
    QString outcome();
    /// The word of an error of this kind.
    static QString word(ErrorKind kind);

private:
    QProcess m_process;
};

} // namespace tunnelglass::test
