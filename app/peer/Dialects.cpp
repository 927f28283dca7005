// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/Dialects.h"

#include "base/Logging.h"
#include "peer/DialectReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

// Q_INIT_RESOURCE works in the global namespace only. Naming the resource also keeps the linker from dropping
// it.
static void initPeerResource()
{
    Q_INIT_RESOURCE(tunnelglass_peer);
}

namespace tunnelglass::peer {

namespace {

constexpr qint64 largestTemplate = 1024 * 1024;

const QString &resourceFolder()
{
    static const QString folder = QStringLiteral(":/tunnelglass/peer");
    return folder;
}

/// Best proved first, then by vendor; what is not in the list comes last, by name.
constexpr const char *offered[] = {
    "swanctl",         "ipsec-conf", "ipsec-secrets", "cisco-ios-ikev1",
    "cisco-ios-ikev2", "cisco-asa",  "junos",         "fortios",
    "h3c-comware",     "huawei-vrp", "vyos",          "routeros",
};

qsizetype placeOf(const QString &id)
{
    const auto *found = std::find_if(std::begin(offered), std::end(offered),
                                     [&id](const char *name) { return id == QLatin1StringView(name); });
    // The API's own form is for programs: behind all that devices take.
    return id == QLatin1StringView("download-config") ? std::end(offered) - std::begin(offered) + 1
                                                      : found - std::begin(offered);
}

Result<QByteArray> fileText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::PeerTemplateUnusable, path, file.errorString());
    if (file.size() > largestTemplate)
        return failure(ErrorKind::PeerTemplateUnusable, path,
                       QCoreApplication::translate("PeerConfig", "It is larger than 1 MiB."));
    QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::PeerTemplateUnusable, path, file.errorString());
    return text;
}

Result<Dialect> dialectIn(const QDir &folder, const QString &id)
{
    const auto grammar = fileText(folder.filePath(id + QStringLiteral(".mustache")));
    if (!grammar)
        return Failure(grammar.error());
    const QString path = folder.filePath(id + QStringLiteral(".json"));
    const bool described = QFile::exists(path);
    const auto description = described ? fileText(path) : Result<QByteArray>(QByteArray());
    if (!description)
        return Failure(description.error());
    if (described && description->isEmpty())
        return failure(ErrorKind::PeerTemplateUnusable, path,
                       QCoreApplication::translate("PeerConfig", "The file is empty."));
    return readDialect(id, *description, *grammar);
}

QStringList namesIn(const QDir &folder)
{
    QStringList names = folder.entryList({QStringLiteral("*.mustache")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(qsizetype(QLatin1StringView(".mustache").size()));
    return names;
}

std::vector<Dialect> readBuiltIn()
{
    initPeerResource();
    const QDir folder(resourceFolder());
    QStringList names = namesIn(folder);
    std::stable_sort(names.begin(), names.end(), [](const QString &left, const QString &right) {
        return placeOf(left) < placeOf(right);
    });
    std::vector<Dialect> dialects;
    for (const QString &name : std::as_const(names)) {
        auto dialect = dialectIn(folder, name);
        // Ours are tested; this is for whoever writes the next one.
        if (dialect)
            dialects.push_back(std::move(*dialect));
        else
            qCCritical(lcPeer).noquote() << dialect.error().subject << dialect.error().detail;
    }
    return dialects;
}

} // namespace

const std::vector<Dialect> &builtInDialects()
{
    static const std::vector<Dialect> dialects = readBuiltIn();
    return dialects;
}

std::vector<Result<Dialect>> ownDialects(const QString &folder)
{
    std::vector<Result<Dialect>> dialects;
    const QDir place(folder);
    if (folder.isEmpty() || !place.exists())
        return dialects;
    for (const QString &name : namesIn(place)) {
        const bool taken = std::any_of(builtInDialects().cbegin(), builtInDialects().cend(),
                                       [&name](const Dialect &builtIn) { return builtIn.id == name; });
        Result<Dialect> dialect =
            taken ? failure(ErrorKind::PeerTemplateUnusable, {},
                            QCoreApplication::translate(
                                "PeerConfig", "There is a built-in format of this name: choose another."))
                  : dialectIn(place, name);
        if (dialect) {
            dialect->own = true;
            dialect->proof = DialectProof::Unknown;
        } else {
            Error error = dialect.error();
            error.subject = place.filePath(name + QStringLiteral(".mustache"));
            dialect = Failure(std::move(error));
        }
        dialects.push_back(std::move(dialect));
    }
    return dialects;
}

} // namespace tunnelglass::peer
