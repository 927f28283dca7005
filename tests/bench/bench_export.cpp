// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// "bench_export FORMAT COUNT FILE" exports COUNT connections into FILE and says how long it took and by how
// much memory grew meanwhile; "floor" for FORMAT writes the same data with QJsonDocument::toJson. A process
// each. "bench_export formats" lists the text formats.
#include "bench/ConnectionText.h"
#include "bench/Measurement.h"
#include "export/Exporter.h"
#include "export/PeerExporter.h"
#include "snapshot/SavedResponse.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace tunnelglass;

namespace {

/// A line of /proc/self/status, in KiB; 0 where there is none.
qint64 statusKibibytes(const char *name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qsizetype(qstrlen(name)) + 1).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// From here on the highest is counted anew.
qint64 resetHighest()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
    file.close();
    return statusKibibytes("VmRSS");
}

int timed(const std::function<bool()> &work)
{
    bool good = false;
    const qint64 before = resetHighest();
    const double milliseconds = bench::millisecondsOf([&] { good = work(); });
    bench::report("milliseconds", milliseconds);
    bench::report("kibibytes", double(statusKibibytes("VmHWM") - before));
    return good ? 0 : 1;
}

/// The formats of data and reports, and the dialects of other gateways: text, and many connections in a file.
std::vector<const exporting::Exporter *> measured()
{
    static const auto dialects = exporting::peerExporters({});
    std::vector<const exporting::Exporter *> all;
    for (const auto *list : {&exporting::exporters(), &dialects}) {
        for (const auto &exporter : *list) {
            if (exporter->isText() && exporter->takesMany())
                all.push_back(exporter.get());
        }
    }
    return all;
}

int exportOurs(const QByteArray &body, const QString &format, const QString &path)
{
    const auto response = snapshot::readSavedResponse(body, path, snapshot::Origin::File);
    const auto all = measured();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&format](const auto *exporter) { return exporter->id() == format; });
    if (!response || found == all.cend())
        return 2;
    const exporting::Exporter *exporter = *found;
    QList<snapshot::SnapshotPtr> snapshots;
    for (std::size_t row = 0; row < response->connections.size(); ++row)
        snapshots.append(response->connection(row));
    exporting::ExportOptions options;
    // Some files are nothing without them.
    options.includeSecrets = true;
    return timed([&] {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && exporter->write(snapshots, options, file).has_value() &&
               file.flush();
    });
}

int exportFloor(const QByteArray &body, const QString &path)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return timed([&] {
        QFile file(path);
        const QByteArray text = document.toJson();
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
    });
}

int listFormats()
{
    for (const exporting::Exporter *exporter : measured())
        std::printf("%s\n", qPrintable(exporter->id()));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2)
        return listFormats();
    if (argc != 4)
        return 2;
    const QString format = QString::fromLocal8Bit(argv[1]);
    const int count = QByteArray(argv[2]).toInt();
    const QString path = QString::fromLocal8Bit(argv[3]);
    const QByteArray body = bench::listAsJson(0, count, count);
    return format == QLatin1StringView("floor") ? exportFloor(body, path) : exportOurs(body, format, path);
}
