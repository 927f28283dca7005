// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/PrivateKeyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <QUuid>

#include <csignal>
#include <sys/prctl.h>

namespace tunnelglass::test {

namespace {

using Attributes = QMap<QString, QString>;

constexpr int patience = 20'000;

/// Nothing is left running when the test is killed.
void dieWithUs(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished(patience);
}

QByteArray busConfiguration(const QString &socket, bool access)
{
    const QString denial =
        access ? QString() : QStringLiteral("<deny send_destination=\"org.freedesktop.secrets\"/>");
    return QStringLiteral("<busconfig><type>session</type><listen>unix:path=%1</listen>"
                          "<policy context=\"default\"><allow send_destination=\"*\"/>"
                          "<allow receive_sender=\"*\"/><allow own=\"*\"/>%2</policy></busconfig>\n")
        .arg(socket, denial)
        .toUtf8();
}

} // namespace

PrivateKeyring::PrivateKeyring(Bus bus)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    qDBusRegisterMetaType<Attributes>();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "KDE_SESSION_VERSION",
                             "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "XDG_DATA_DIRS"})
        m_environment.remove(QString::fromLatin1(name));
    for (const char *name :
         {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString path = m_folder.filePath(QString::fromLatin1(name).toLower());
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(QString::fromLatin1(name), path);
    }
    if (bus != Bus::None)
        startBus(bus == Bus::Open);
}

PrivateKeyring::~PrivateKeyring()
{
    if (!m_connection.isEmpty())
        QDBusConnection::disconnectFromBus(m_connection);
    kill();
    end(m_bus);
}

QString PrivateKeyring::missingPrograms()
{
    QStringList missing;
    for (const char *name : {"dbus-daemon", "gnome-keyring-daemon", "secret-tool"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty())
            missing.append(QString::fromLatin1(name));
    return missing.isEmpty()
               ? QString()
               : QStringLiteral("THE KEYCHAIN IS NOT TESTED, missing: ") + missing.join(QStringLiteral(", "));
}

void PrivateKeyring::startBus(bool access)
{
    const QString socket = m_folder.filePath(QStringLiteral("bus"));
    QFile configuration(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!configuration.open(QIODevice::WriteOnly))
        return;
    configuration.write(busConfiguration(socket, access));
    configuration.close();

    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=") + socket);
    m_bus.setProcessEnvironment(m_environment);
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    dieWithUs(m_bus);
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--config-file=") + configuration.fileName(), QStringLiteral("--nofork"),
                 QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
    // The address is printed when clients may come.
    m_bus.waitForReadyRead(patience);
    m_connection = QStringLiteral("keyring-") + QUuid::createUuid().toString();
    QDBusConnection::connectToBus(QStringLiteral("unix:path=") + socket, m_connection);
}

bool PrivateKeyring::unlock()
{
    return startDaemon({QStringLiteral("--unlock")});
}

bool PrivateKeyring::startWithoutCollection()
{
    return startDaemon({});
}

bool PrivateKeyring::startDaemon(const QStringList &arguments)
{
    // One that runs cannot be handed a password: the next one finds the same files.
    kill();
    m_daemon = std::make_unique<QProcess>();
    m_daemon->setProcessEnvironment(m_environment);
    m_daemon->setStandardErrorFile(QProcess::nullDevice());
    m_daemon->setStandardOutputFile(QProcess::nullDevice());
    dieWithUs(*m_daemon);
    m_daemon->start(QStringLiteral("gnome-keyring-daemon"),
                    QStringList{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")} +
                        arguments);
    m_daemon->write("keyring password");
    m_daemon->closeWriteChannel();
    return QTest::qWaitFor([this] { return isServiceThere(); }, patience);
}

/// The name is taken before the objects are there: what counts is an answer, or that the bus keeps it back.
bool PrivateKeyring::isServiceThere() const
{
    const QDBusMessage reply = call(QStringLiteral("ReadAlias"), QStringLiteral("default"));
    return reply.type() == QDBusMessage::ReplyMessage ||
           reply.errorName() == QLatin1StringView("org.freedesktop.DBus.Error.AccessDenied");
}

QDBusMessage PrivateKeyring::call(const QString &method, const QVariant &argument) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), method);
    message << argument;
    return QDBusConnection(m_connection).call(message, QDBus::Block, patience);
}

bool PrivateKeyring::lock()
{
    const QList<QDBusObjectPath> collections{
        QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
    const QDBusMessage reply = call(QStringLiteral("Lock"), QVariant::fromValue(collections));
    return reply.type() == QDBusMessage::ReplyMessage &&
           qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0)).size() == 1;
}

void PrivateKeyring::suspend()
{
    ::kill(pid_t(m_daemon->processId()), SIGSTOP);
}

void PrivateKeyring::kill()
{
    if (m_daemon)
        end(*m_daemon);
}

void PrivateKeyring::adopt() const
{
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names)
        if (!m_environment.contains(name))
            qunsetenv(name.toLocal8Bit().constData());
    for (const QString &name : m_environment.keys())
        qputenv(name.toLocal8Bit().constData(), m_environment.value(name).toLocal8Bit());
}

QByteArray PrivateKeyring::tool(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("secret-tool"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return {};
    QByteArray output = process.readAll();
    if (output.endsWith('\n'))
        output.chop(1);
    return output.isNull() ? QByteArray("") : output;
}

qsizetype PrivateKeyring::itemCount(const QString &key) const
{
    Attributes attributes{{QStringLiteral("server"), QStringLiteral("tunnelglass")}};
    if (!key.isNull())
        attributes.insert(QStringLiteral("user"), key);
    const QDBusMessage reply = call(QStringLiteral("SearchItems"), QVariant::fromValue(attributes));
    qsizetype count = 0;
    for (const QVariant &list : reply.arguments())
        count += qdbus_cast<QList<QDBusObjectPath>>(list).size();
    return reply.type() == QDBusMessage::ReplyMessage ? count : -1;
}

} // namespace tunnelglass::test
