// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ResponseText.h"

#include "base/BuildInfo.h"
#include "base/Sentences.h"
#include "cli/ResultWriter.h"
#include "cli/TerminalText.h"
#include "decode/NodeText.h"
#include "export/Exporter.h"
#include "snapshot/SettingTree.h"
#include "vpn/Verdict.h"

#include <QIODevice>

namespace tunnelglass::cli {

QString treeText(const snapshot::Snapshot &snapshot, const Options &options)
{
    QString text;
    if (snapshot.connection) {
        const vpn::Connection &connection = *snapshot.connection;
        const QString name = connection.name.isEmpty() ? connection.id : connection.name;
        text = terminalLine(labelled(name, vpn::verdict(connection).sentence)) + u"\n\n";
    }
    return text + terminalText(settingTreeText(snapshot::settingTree(snapshot), options.includeSecrets));
}

Result<void> writeResponse(const snapshot::Snapshot &snapshot, const Options &options, QIODevice &device)
{
    const auto secrets =
        options.includeSecrets ? decode::SecretHandling::Reveal : decode::SecretHandling::Omit;
    QString rootName = snapshot.document->rootName();
    if (rootName.isEmpty())
        rootName = QStringLiteral("Response");
    const QByteArray text = options.format == OutputFormat::Xml
                                ? decode::xmlText(snapshot.node, rootName, secrets)
                                : decode::jsonText(snapshot.node, secrets);
    return ResultWriter::put(device, text);
}

Result<void> writeConnections(const QList<snapshot::SnapshotPtr> &connections, const Options &options,
                              QIODevice &device)
{
    const QString id = options.format == OutputFormat::Xml ? QStringLiteral("xml") : QStringLiteral("json");
    exporting::ExportOptions exportOptions;
    exportOptions.includeSecrets = options.includeSecrets;
    exportOptions.applicationVersion = QLatin1StringView(applicationVersion);
    return exporting::exporterById(id)->write(connections, exportOptions, device);
}

} // namespace tunnelglass::cli
