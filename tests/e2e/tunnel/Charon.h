// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "CommandRun.h"

#include <QProcess>
#include <QString>

namespace tunnelglass::test {

/// A strongSwan in a network namespace that is there already, with files and process ids of its own. ESP is
/// done in user space (kernel-libipsec), so that kernels without it serve. Stops when it goes.
class Charon
{
public:
    /// `folder` is the gateway's own and empty.
    Charon(QString networkNamespace, QString folder);
    ~Charon();
    Charon(const Charon &) = delete;
    Charon &operator=(const Charon &) = delete;

    /// The daemon alone, to be told what to do by load().
    bool start();
    /// The daemon as the starter runs it, with the two files as they are.
    bool startWithIpsecConf(const QString &configuration, const QString &secrets);

    /// swanctl --load-all of the file as it is.
    CommandRun load(const QString &file) const;
    /// Networks of the CHILD SAs that are installed, as "local === remote", sorted.
    QStringList installedChildren() const;
    /// IKE SAs that are established.
    int establishedIkes() const;
    /// The end of its log; strongSwan writes no secret at this level.
    QByteArray log() const;

private:
    bool writeSettings(const QString &extra);
    bool launch(const QString &program, const QStringList &arguments);
    CommandRun swanctl(const QStringList &arguments) const;
    QString path(const char *name) const;

    const QString m_namespace;
    const QString m_folder;
    QProcess m_process;
};

} // namespace tunnelglass::test
