// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/FileDesk.h"

#include "base/Error.h"
#include "ui/Activities.h"
#include "ui/ExportRunner.h"
#include "ui/InspectionFlow.h"
#include "ui/WindowState.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/views/ConnectionView.h"
#include "ui/views/StatusLine.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace tunnelglass::ui {

namespace {

constexpr const char *exportFolderKey = "chosen/exportFolder";

} // namespace

FileDesk::FileDesk(QWidget *window, const Parts &parts)
    : QObject(window)
    , m_window(window)
    , m_parts(parts)
    , m_exporter(new ExportRunner(this))
{
    connect(parts.flow, &InspectionFlow::openWanted, this, &FileDesk::openDialog);
    connect(parts.flow, &InspectionFlow::exportWanted, this, &FileDesk::exportDialog);
    connectExporter();
}

void FileDesk::connectExporter()
{
    connect(m_exporter, &ExportRunner::started, this,
            [this](const QString &what) { m_parts.activities->begin(Activities::Kind::Writing, what); });
    connect(m_exporter, &ExportRunner::written, this, &FileDesk::exportDone);
    connect(m_exporter, &ExportRunner::failed, this, [this](const Error &error) {
        m_parts.activities->end(Activities::Kind::Writing);
        m_parts.flow->failures().show(FailureDesk::Source::Export, error);
    });
}

void FileDesk::openDialog()
{
    auto *dialog = new QFileDialog(m_window, tr("Open response"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Responses (*.json *.xml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_parts.flow, &InspectionFlow::openFile);
    dialog->open();
}

void FileDesk::exportDialog()
{
    if (!m_parts.view->snapshot() || m_exporter->isRunning())
        return;
    const QList<snapshot::SnapshotPtr> snapshots{m_parts.view->snapshot()};
    const QString folder = m_parts.state->text(QLatin1StringView(exportFolderKey));
    auto *dialog = new ExportDialog(snapshots, folder, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, snapshots] {
        const ExportRequest request = dialog->request();
        m_parts.state->keepText(QLatin1StringView(exportFolderKey), QFileInfo(request.path).absolutePath());
        m_exporter->run(snapshots, request);
    });
    dialog->open();
}

void FileDesk::exportDone(const ExportRequest &request)
{
    m_parts.activities->end(Activities::Kind::Writing);
    m_parts.flow->failures().succeeded(FailureDesk::Source::Export);
    const QString path = QDir::toNativeSeparators(request.path);
    m_parts.status->showNotice(request.includeSecrets ? tr("Exported with secrets to %1").arg(path)
                                                      : tr("Exported to %1").arg(path));
}

void FileDesk::paste()
{
    if (!openMimeData(QGuiApplication::clipboard()->mimeData()))
        m_parts.status->showNotice(tr("The clipboard holds no text to read."));
}

bool FileDesk::canOpen(const QMimeData *content)
{
    return content && (content->hasUrls() || content->hasText());
}

bool FileDesk::openMimeData(const QMimeData *content)
{
    if (!canOpen(content))
        return false;
    const QList<QUrl> urls = content->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            m_parts.flow->openFile(url.toLocalFile());
            return true;
        }
    }
    if (content->text().isEmpty())
        return false;
    m_parts.flow->openPasted(content->text().toUtf8());
    return true;
}

} // namespace tunnelglass::ui
