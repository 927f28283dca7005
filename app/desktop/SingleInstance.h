// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

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

    /// Hands over to the one that is there; false when there is none, or it does not answer within a second.
    bool handOver(const QString &filePath) const;
    /// Becomes the one that is there. False when that cannot be; the program works all the same.
    bool listen();

    /// For the person and the session who run this process.
    static QString usualName();

Q_SIGNALS:
    /// Another start; `filePath` is absolute, or empty when no file was named.
    void started(const QString &filePath);

private:
    void take();

    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace tunnelglass::desktop
