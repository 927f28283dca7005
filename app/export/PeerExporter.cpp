// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/PeerExporter.h"

#include "base/Sentences.h"
#include "peer/Dialects.h"
#include "peer/PeerWriter.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStandardPaths>

namespace tunnelglass::exporting {

PeerExporter::PeerExporter(peer::Dialect dialect)
    : m_dialect(std::move(dialect))
{}

QString PeerExporter::id() const
{
    return m_dialect.id;
}

/// Those of the built-in dialects that have words besides names.
[[maybe_unused]] constexpr const char *translatedTitles[] = {
    QT_TRANSLATE_NOOP("Dialect", "Cisco IOS and IOS XE, IKEv1 with a crypto map"),
    QT_TRANSLATE_NOOP("Dialect", "Cisco IOS XE, IKEv2 with tunnel interfaces"),
    QT_TRANSLATE_NOOP("Dialect", "Huawei VRP, AR routers and USG firewalls"),
    QT_TRANSLATE_NOOP("Dialect", "Juniper Junos, SRX Series"),
};

QString PeerExporter::title() const
{
    return m_dialect.own
               ? QCoreApplication::translate("Exporter", "%1 (your own template)").arg(m_dialect.title)
               : QCoreApplication::translate("Dialect", m_dialect.title.toUtf8().constData());
}

QString PeerExporter::extension() const
{
    return m_dialect.extension;
}

Result<void> PeerExporter::writeOne(const snapshot::Snapshot &snapshot, const ExportOptions &options,
                                    QIODevice &device) const
{
    if (!snapshot.connection)
        return failure(ErrorKind::PeerConfigRefused, title(),
                       QCoreApplication::translate("Exporter", "The response is no IPsec-VPN connection."));
    const peer::PeerConfig config =
        peer::peerConfigOf(*snapshot.connection, snapshot.region, snapshot.gatewayAddresses);
    const auto text = peer::writePeerConfig(
        config, m_dialect, {options.includeSecrets, options.applicationVersion, options.writtenAt});
    if (!text)
        return Failure(text.error());
    if (device.write(*text) != text->size())
        return failure(ErrorKind::FileNotWritable, {}, device.errorString());
    return {};
}

Result<void> PeerExporter::writeContent(const QList<snapshot::SnapshotPtr> &snapshots,
                                        const ExportOptions &options, QIODevice &device) const
{
    if (snapshots.size() > 1 && !m_dialect.many)
        return failure(
            ErrorKind::PeerConfigRefused, title(),
            QCoreApplication::translate("Exporter", "A file of this format holds one connection."));
    qsizetype written = 0;
    for (const snapshot::SnapshotPtr &snapshot : snapshots) {
        if (options.isCancelled && options.isCancelled())
            return failure(ErrorKind::Cancelled);
        if (written > 0 && device.write("\n") != 1)
            return failure(ErrorKind::FileNotWritable, {}, device.errorString());
        auto done = writeOne(*snapshot, options, device);
        if (!done) {
            Error error = done.error();
            if (snapshots.size() > 1 && error.kind == ErrorKind::PeerConfigRefused && snapshot->connection)
                error.detail = labelled(snapshot->connection->id, error.detail);
            return Failure(std::move(error));
        }
        ++written;
        if (options.progress)
            options.progress(written);
    }
    return {};
}

QString peerTemplateFolder()
{
    // The same for window and command line, whose names differ: where their settings are, too.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return folder.isEmpty() ? QString() : QString(folder + u"/Tunnelglass/templates/peer");
}

std::vector<std::unique_ptr<Exporter>> peerExporters(const QString &templateFolder)
{
    std::vector<std::unique_ptr<Exporter>> list;
    for (const peer::Dialect &dialect : peer::builtInDialects())
        list.push_back(std::make_unique<PeerExporter>(dialect));
    for (Result<peer::Dialect> &dialect : peer::ownDialects(templateFolder)) {
        if (dialect)
            list.push_back(std::make_unique<PeerExporter>(std::move(*dialect)));
    }
    return list;
}

QList<Error> peerTemplateErrors(const QString &templateFolder)
{
    QList<Error> errors;
    for (const Result<peer::Dialect> &dialect : peer::ownDialects(templateFolder)) {
        if (!dialect)
            errors.append(dialect.error());
    }
    return errors;
}

} // namespace tunnelglass::exporting
