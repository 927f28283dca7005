// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/CopyDesk.h"

#include "ui/BackgroundWork.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>

#include <optional>

namespace tunnelglass::ui {

namespace {

bool isPicture(const exporting::Exporter &exporter)
{
    return exporter.extension() == QLatin1StringView("png");
}

Result<QByteArray> contentFor(const exporting::Exporter &exporter, const snapshot::SnapshotPtr &snapshot,
                              const exporting::ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Result<void> done = exporter.write({snapshot}, options, buffer); !done)
        return Failure(done.error());
    return buffer.data();
}

} // namespace

CopyDesk::CopyDesk(QMenu *menu, Source source, Options options, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_source(std::move(source))
    , m_options(std::move(options))
    , m_work(new BackgroundWork(this))
{
    connect(menu, &QMenu::aboutToShow, this, &CopyDesk::fill);
}

void CopyDesk::fill()
{
    m_menu->clear();
    const ExportFormatsPtr formats = ExportFormats::read();
    std::optional<exporting::ExportGroup> group;
    for (const exporting::Exporter *exporter : formats->all()) {
        if (!exporter->isText() && !isPicture(*exporter))
            continue;
        if (group != exporter->group())
            m_menu->addSection(ExportFormats::groupTitle(exporter->group()));
        group = exporter->group();
        QString text = exporter->title();
        text.replace(QLatin1Char('&'), QLatin1StringView("&&"));
        QAction *action = m_menu->addAction(text);
        action->setData(exporter->id());
        connect(action, &QAction::triggered, this, [this, formats, exporter] { copy(formats, *exporter); });
    }
}

void CopyDesk::copy(const ExportFormatsPtr &formats, const exporting::Exporter &exporter)
{
    const snapshot::SnapshotPtr snapshot = m_source();
    if (!snapshot)
        return;
    exporting::ExportOptions options = m_options();
    options.includeSecrets = false;
    m_work->run<Result<QByteArray>>(
        [formats, &exporter, snapshot, options] { return contentFor(exporter, snapshot, options); },
        [this, formats, &exporter](const Result<QByteArray> &content) {
            if (content)
                take(exporter, *content);
            else
                Q_EMIT failed(content.error());
        });
}

void CopyDesk::take(const exporting::Exporter &exporter, const QByteArray &content)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (exporter.isText())
        clipboard->setText(QString::fromUtf8(content));
    else
        clipboard->setImage(QImage::fromData(content));
    Q_EMIT copied(exporter.mayHoldSecrets() ? tr("Copied without secrets: %1").arg(exporter.title())
                                            : tr("Copied: %1").arg(exporter.title()));
}

} // namespace tunnelglass::ui
