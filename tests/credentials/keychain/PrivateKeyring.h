// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusMessage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace tunnelglass::test {

/// A real gnome-keyring on a session bus of its own, with folders of its own; all of it ends with this
/// object. The bus starts no service by itself: what is not started here is not there.
class PrivateKeyring
{
public:
    enum class Bus : unsigned char
    {
        None,
        Open,
        NoAccess, ///< the bus refuses every message to the Secret Service
    };

    explicit PrivateKeyring(Bus bus = Bus::Open);
    ~PrivateKeyring();
    PrivateKeyring(const PrivateKeyring &) = delete;
    PrivateKeyring &operator=(const PrivateKeyring &) = delete;

    /// What a test says when it is skipped; empty when every program is there.
    static QString missingPrograms();

    /// Starts the keyring with an unlocked collection, made at the first start; or starts it anew.
    bool unlock();
    /// Starts the keyring without a collection.
    bool startWithoutCollection();
    bool lock();
    /// Stops it in its tracks, so that it answers nothing.
    void suspend();
    void kill();

    /// For programs that are to use this bus: without a display, and of no desktop.
    const QProcessEnvironment &environment() const { return m_environment; }
    /// Makes it this process's own environment; before anything in it has used D-Bus.
    void adopt() const;
    /// Where the keyring and everything else that follows the environment keeps its files.
    QString folder() const { return m_folder.path(); }

    /// What secret-tool prints, on either channel, without the last line end; null when it fails.
    QByteArray tool(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The objects of the items with our service name and this key; all of our service when it is null.
    qsizetype itemCount(const QString &key = {}) const;

private:
    void startBus(bool access);
    bool startDaemon(const QStringList &arguments);
    bool isServiceThere() const;
    QDBusMessage call(const QString &method, const QVariant &argument) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    std::unique_ptr<QProcess> m_daemon;
    QString m_connection;
};

} // namespace tunnelglass::test
