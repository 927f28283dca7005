// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "snapshot/Snapshot.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QIODevice;

namespace tunnelglass::exporting {

struct ExportOptions
{
    bool includeSecrets = false; ///< an explicit choice for this one export
    QString applicationVersion;  ///< for the object "Tunnelglass"
    QString language;            ///< of the words (Language::code); empty: the application's
    QLocale locale;              ///< of numbers and times in reports, and of paper
    QDateTime writtenAt;         ///< UTC, for reports and configurations; invalid: not told
    /// Asked between connections: whether to give up (Cancelled). Empty: never.
    std::function<bool()> isCancelled;
    /// Told after each connection. Empty: nobody wants to know.
    std::function<void(qsizetype written)> progress;
};

/// The locale of the options, or that of their language when it is another one.
QLocale localeOf(const ExportOptions &options);
/// The language of the words, "en" or "zh-CN".
QString languageOf(const ExportOptions &options);

/// Who an export is for; formats are offered in these groups, in this order.
enum class ExportGroup : quint8
{
    Data,   ///< for a program
    Report, ///< for a colleague or an auditor
    Diagram,
    PeerConfig, ///< for the device at the other end
};

/// Writes snapshots in one format. Knows nothing of files: the device is the caller's, who writes atomically
/// and with mode 0600 when secrets are included (writeFileAtomically).
class Exporter
{
public:
    Exporter() = default;
    virtual ~Exporter() = default;
    Exporter(const Exporter &) = delete;
    Exporter &operator=(const Exporter &) = delete;

    virtual QString id() const = 0;        ///< "json", "xml", "swanctl": the command line's --as
    virtual QString title() const = 0;     ///< translated, for the file dialog
    virtual QString extension() const = 0; ///< "tunnelglass.json"
    virtual ExportGroup group() const = 0;
    virtual bool isText() const { return true; }          ///< UTF-8, for a preview and the clipboard
    virtual bool takesMany() const { return true; }       ///< more than one connection in one file
    virtual bool mayHoldSecrets() const { return false; } ///< whether includeSecrets makes a difference
    /// Whether it has words of ours in it, which ExportOptions::language matters for.
    virtual bool hasWords() const { return group() != ExportGroup::Data; }
    /// Whether it says more when Snapshot::gatewayAddresses is filled.
    virtual bool usesGatewayAddresses() const { return group() != ExportGroup::Data; }
    /// Errors: FileNotWritable when the device fails; Cancelled; PeerConfigRefused of a configuration that
    /// cannot be written.
    Result<void> write(const QList<snapshot::SnapshotPtr> &snapshots, const ExportOptions &options,
                       QIODevice &device) const;

protected:
    /// write(), in the language of the options.
    virtual Result<void> writeContent(const QList<snapshot::SnapshotPtr> &snapshots,
                                      const ExportOptions &options, QIODevice &device) const = 0;
};

/// Every format there is, in the order they are offered.
const std::vector<std::unique_ptr<Exporter>> &exporters();
/// nullptr when there is none of that id.
const Exporter *exporterById(const QString &id);

/// A file name (without folder) made from name, id and time of the first snapshot: letters that a file system
/// may refuse are replaced.
QString suggestedFileName(const QList<snapshot::SnapshotPtr> &snapshots, const Exporter &exporter);

} // namespace tunnelglass::exporting
