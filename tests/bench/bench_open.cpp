// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// Opens one file of many connections and says how long it took; "bench_open floor FILE" only parses it with
// QJsonDocument. A process each, so that peak memory is theirs alone; "bench_open make FILE" writes the file.
#include "bench/ConnectionText.h"
#include "bench/Measurement.h"
#include "snapshot/SavedResponse.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace tunnelglass;

namespace {

constexpr int connectionCount = 100000;

int makeFile(const QString &path)
{
    QFile file(path);
    const QByteArray text = bench::listAsJson(0, connectionCount, connectionCount);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush() ? 0 : 1;
}

int openOurs(const QString &path)
{
    bool good = false;
    const double milliseconds = bench::millisecondsOf([&path, &good] {
        const auto response = snapshot::openSavedResponse(path);
        good = response.has_value() && response->connections.size() == connectionCount;
    });
    bench::report("milliseconds", milliseconds);
    return good ? 0 : 1;
}

int openFloor(const QString &path)
{
    QFile file(path);
    bool good = false;
    const double milliseconds = bench::millisecondsOf([&file, &good] {
        good = file.open(QIODevice::ReadOnly) && QJsonDocument::fromJson(file.readAll()).isObject();
    });
    bench::report("milliseconds", milliseconds);
    return good ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const QByteArray what = argv[1];
    const QString path = QString::fromLocal8Bit(argv[2]);
    if (what == "make")
        return makeFile(path);
    return what == "floor" ? openFloor(path) : openOurs(path);
}
