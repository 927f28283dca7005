// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/ExportPreview.h"

#include "ui/render/PdfExporter.h"

#include <QBuffer>

#include <algorithm>

namespace tunnelglass::ui {

namespace {

/// Takes the first bytes and loses the rest, or fails when it is full.
class PreviewDevice final : public QIODevice
{
public:
    explicit PreviewDevice(bool failsWhenFull)
        : m_failsWhenFull(failsWhenFull)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    const QByteArray &bytes() const { return m_bytes; }
    bool isFull() const { return m_full; }

protected:
    qint64 readData(char * /*data*/, qint64 /*size*/) override { return -1; }

    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_full)
            return m_failsWhenFull ? -1 : size;
        const qint64 taken = std::min<qint64>(size, ExportPreview::longestText - m_bytes.size());
        m_bytes.append(data, taken);
        m_full = taken < size;
        return m_full && m_failsWhenFull ? -1 : size;
    }

private:
    QByteArray m_bytes;
    bool m_failsWhenFull;
    bool m_full = false;
};

/// Whole lines only, if there are any.
QString previewText(QByteArray bytes, bool cut)
{
    if (const qsizetype end = bytes.lastIndexOf('\n'); cut && end > 0)
        bytes.truncate(end);
    return QString::fromUtf8(bytes);
}

ExportPreview textPreview(const exporting::Exporter &exporter, const QList<snapshot::SnapshotPtr> &snapshots,
                          const exporting::ExportOptions &options)
{
    PreviewDevice device(exporter.group() != exporting::ExportGroup::PeerConfig);
    ExportPreview preview;
    const Result<void> done = exporter.write(snapshots, options, device);
    preview.cut = device.isFull();
    const bool endedEarly = !done && preview.cut && done.error().kind == ErrorKind::FileNotWritable;
    if (!done && !endedEarly)
        preview.error = done.error();
    else
        preview.text = previewText(device.bytes(), preview.cut);
    return preview;
}

ExportPreview picturePreview(const exporting::Exporter &exporter,
                             const QList<snapshot::SnapshotPtr> &snapshots,
                             const exporting::ExportOptions &options)
{
    constexpr qreal sharp = 2;
    ExportPreview preview;
    preview.pictureScale = sharp;
    if (dynamic_cast<const PdfExporter *>(&exporter)) {
        preview.picture = PdfExporter::firstPage(snapshots, options, sharp);
        preview.cut = true;
        return preview;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Result<void> done = exporter.write(snapshots, options, buffer); !done)
        preview.error = done.error();
    else
        preview.picture = QImage::fromData(buffer.data());
    return preview;
}

} // namespace

ExportPreview ExportPreview::make(const exporting::Exporter &exporter,
                                  const QList<snapshot::SnapshotPtr> &snapshots,
                                  const exporting::ExportOptions &options)
{
    return exporter.isText() ? textPreview(exporter, snapshots, options)
                             : picturePreview(exporter, snapshots, options);
}

} // namespace tunnelglass::ui
