// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;
class QLockFile;

namespace tunnelglass::desktop {

/// One window for one person: a second start hands its file to the first and ends. They meet at a socket that
/// only this person can open, in a folder that only this person can write to.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `name`: of the meeting point, one for each person and display.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);
    ~SingleInstance() override;

    enum class Role : quint8
    {
        First,  ///< there is no other: listen() may be called
        Second, ///< the first one has taken over: this process has nothing more to do
        Alone,  ///< the first one does not answer: this process works by itself
    };

    /// Hands `filePath` (empty: none) over to the first one, or becomes it. Of several that start at once one
    /// becomes the first, and the others wait until it listens, for three seconds at most.
    Role join(const QString &filePath);
    /// Takes what later starts hand over. Only for the first one; false when it cannot be, and the program
    /// works all the same.
    bool listen();

    /// For the person and the session who run this process.
    static QString usualName();

Q_SIGNALS:
    /// Another start; `filePath` is absolute, or empty when no file was named.
    void started(const QString &filePath);

private:
    enum class Answer : quint8
    {
        Taken,
        Nobody,
        Silence, ///< somebody is there and does not answer
    };

    Answer handOver(const QString &filePath) const;
    void take();

    QString m_name;
    std::unique_ptr<QLockFile> m_lock; ///< held by the first one
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace tunnelglass::desktop
