// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "Charon.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

#include <csignal>

namespace tunnelglass::test {

namespace {

// With every plugin of a distribution loaded some packets get lost, so the ones that are needed are named.
constexpr const char *daemonSettings = R"(charon {
  load_modular = yes
  install_routes = yes
  retransmit_tries = 3
  retransmit_timeout = 1.0
  %2
  filelog {
    main {
      path = %1/charon.log
      default = 1
      flush_line = yes
    }
  }
  plugins {
    vici {
      load = yes
      socket = unix://%1/vici
    }
    stroke {
      load = yes
      socket = unix://%1/stroke
      %3
    }
    kernel-netlink { load = yes }
    kernel-libipsec { load = yes }
    openssl {
      load = yes
      load_legacy = yes
    }
    socket-default { load = yes }
    nonce { load = yes }
    aes { load = yes }
    sha1 { load = yes }
    sha2 { load = yes }
    md5 { load = yes }
    hmac { load = yes }
    kdf { load = yes }
    gmp { load = yes }
    random { load = yes }
    drbg { load = yes }
    updown { load = yes }
  }
}
)";

constexpr int startMs = 10000;
constexpr int stopMs = 3000;

} // namespace

Charon::Charon(QString networkNamespace, QString folder)
    : m_namespace(std::move(networkNamespace))
    , m_folder(std::move(folder))
{}

Charon::~Charon()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (m_process.waitForFinished(stopMs))
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString Charon::path(const char *name) const
{
    return m_folder + QLatin1Char('/') + QLatin1StringView(name);
}

bool Charon::writeSettings(const QString &extra)
{
    QFile file(path("strongswan.conf"));
    // The cloud answers aggressive mode; strongSwan does not, unless it is told in these words.
    const QString permission = QStringLiteral("i_dont_care_about_security_and_use_aggressive_mode_psk = yes");
    return file.open(QIODevice::WriteOnly) &&
           file.write(QString::fromLatin1(daemonSettings).arg(m_folder, permission, extra).toUtf8()) > 0;
}

bool Charon::launch(const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("STRONGSWAN_CONF"), path("strongswan.conf"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(path("output"));
    // The names of process ids are compiled in: each daemon needs a /run of its own.
    QStringList words{QStringLiteral("--net=/run/netns/") + m_namespace,
                      QStringLiteral("unshare"),
                      QStringLiteral("--mount"),
                      QStringLiteral("--propagation"),
                      QStringLiteral("private"),
                      QStringLiteral("sh"),
                      QStringLiteral("-c"),
                      QStringLiteral("mount -t tmpfs tmpfs /run && exec \"$0\" \"$@\""),
                      program};
    m_process.start(QStringLiteral("nsenter"), words + arguments);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < startMs) {
        if (QFile::exists(path("vici")) && swanctl({QStringLiteral("--stats")}).isDone())
            return true;
        QThread::msleep(10);
    }
    return false;
}

bool Charon::start()
{
    return writeSettings({}) && launch(QStringLiteral(TUNNELGLASS_CHARON), {});
}

bool Charon::startWithIpsecConf(const QString &configuration, const QString &secrets)
{
    return writeSettings(QStringLiteral("secrets_file = ") + secrets) &&
           launch(QStringLiteral(TUNNELGLASS_STARTER),
                  {QStringLiteral("--daemon"), QStringLiteral("charon"), QStringLiteral("--nofork"),
                   QStringLiteral("--conf"), configuration});
}

CommandRun Charon::swanctl(const QStringList &arguments) const
{
    return CommandRun::of(QStringLiteral(TUNNELGLASS_SWANCTL),
                          arguments +
                              QStringList{QStringLiteral("--uri"), QStringLiteral("unix://") + path("vici")});
}

CommandRun Charon::load(const QString &file) const
{
    return swanctl({QStringLiteral("--load-all"), QStringLiteral("--clear"), QStringLiteral("--noprompt"),
                    QStringLiteral("--file"), file});
}

QStringList Charon::installedChildren() const
{
    static const QRegularExpression child(
        QStringLiteral("INSTALLED.*?local\\s+([^\\n]+)\\n\\s+remote\\s+([^\\n]+)"),
        QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString::fromUtf8(swanctl({QStringLiteral("--list-sas")}).output);
    QStringList children;
    for (auto match = child.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        children.append(found.captured(1).simplified() + QStringLiteral(" === ") +
                        found.captured(2).simplified());
    }
    children.sort();
    return children;
}

int Charon::establishedIkes() const
{
    return int(swanctl({QStringLiteral("--list-sas")}).output.count(", ESTABLISHED,"));
}

QByteArray Charon::log() const
{
    QFile file(path("charon.log"));
    QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no log");
    QFile output(path("output"));
    if (output.open(QIODevice::ReadOnly))
        text += output.readAll().right(1000);
    return text.right(4000);
}

} // namespace tunnelglass::test
