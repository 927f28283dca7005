// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/FileDesk.h"

#include "base/BuildInfo.h"
#include "base/Clock.h"
#include "ui/Activities.h"
#include "ui/CopyDesk.h"
#include "ui/ExportRunner.h"
#include "ui/GatewayDesk.h"
#include "ui/InspectionFlow.h"
#include "ui/WindowActions.h"
#include "ui/WindowState.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/render/PrintDesk.h"
#include "ui/views/ConnectionListPane.h"
#include "ui/views/ConnectionView.h"
#include "ui/views/SettingTreePane.h"
#include "ui/views/StatusLine.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace tunnelglass::ui {

namespace {

constexpr QLatin1StringView exportFolderKey("chosen/exportFolder");
constexpr QLatin1StringView exportFormatKey("chosen/exportFormat");

} // namespace

FileDesk::FileDesk(QWidget *window, const Parts &parts)
    : QObject(window)
    , m_window(window)
    , m_parts(parts)
    , m_exporter(new ExportRunner(this))
    , m_gateways(new GatewayDesk(parts.flow->controller(), *parts.activities, this))
{
    connectActions();
    connectExporter();
    connectCopies();
    connectPrinting();
}

void FileDesk::connectActions()
{
    const WindowActions &actions = *m_parts.actions;
    connect(actions.open, &QAction::triggered, this, &FileDesk::openDialog);
    connect(actions.paste, &QAction::triggered, this, &FileDesk::paste);
    connect(actions.exportFile, &QAction::triggered, this, &FileDesk::exportDialog);
    connect(actions.cancel, &QAction::triggered, m_exporter, &ExportRunner::cancel);
    connect(actions.cancel, &QAction::triggered, m_gateways, &GatewayDesk::cancel);
    connect(m_parts.flow, &InspectionFlow::openWanted, this, &FileDesk::openDialog);
    connect(m_parts.flow, &InspectionFlow::exportWanted, this, &FileDesk::exportDialog);
    connect(m_parts.list, &ConnectionListPane::countChanged, this, &FileDesk::updateActions);
    connect(m_parts.list, &ConnectionListPane::exportWanted, this, &FileDesk::exportDialog);
}

void FileDesk::connectExporter()
{
    connect(m_exporter, &ExportRunner::started, this,
            [this](const QString &what) { m_parts.activities->begin(Activities::Kind::Writing, what); });
    connect(m_exporter, &ExportRunner::progress, this, [this](int done, int total) {
        m_parts.activities->progress(Activities::Kind::Writing, done, total);
    });
    connect(m_exporter, &ExportRunner::written, this, &FileDesk::exportDone);
    connect(m_exporter, &ExportRunner::failed, this, &FileDesk::exportFailed);
}

void FileDesk::connectCopies()
{
    auto *copies = new CopyDesk(
        m_parts.actions->copyAs, [this] { return shownConnection(); }, [this] { return options(); }, this);
    connect(copies, &CopyDesk::copied, this, [this](const QString &notice) {
        m_parts.flow->failures().succeeded(FailureDesk::Source::Export);
        m_parts.status->showNotice(notice);
    });
    connect(copies, &CopyDesk::failed, this, [this](const Error &error) {
        m_parts.flow->failures().show(FailureDesk::Source::Export, error);
    });
}

void FileDesk::connectPrinting()
{
    auto *printing = new PrintDesk(m_window);
    connect(m_parts.actions->print, &QAction::triggered, this, [this, printing] {
        m_gateways->whenAsked({m_parts.view->snapshot()},
                              [this, printing] { printing->print({shownConnection()}, options()); });
    });
    connect(m_parts.actions->printPreview, &QAction::triggered, this, [this, printing] {
        m_gateways->whenAsked({m_parts.view->snapshot()},
                              [this, printing] { printing->preview({shownConnection()}, options()); });
    });
    connect(printing, &PrintDesk::printed, this, [this](const QString &printer) {
        m_parts.flow->failures().succeeded(FailureDesk::Source::Export);
        m_parts.status->showNotice(printer.isEmpty() ? tr("Printed to a file.")
                                                     : tr("Sent to the printer %1.").arg(printer));
    });
    connect(printing, &PrintDesk::failed, this, &FileDesk::exportFailed);
}

void FileDesk::updateActions()
{
    const bool shown = m_parts.view->snapshot() != nullptr;
    m_parts.actions->exportFile->setEnabled(shown || m_parts.list->shownCount() > 0);
    m_parts.actions->print->setEnabled(shown);
    m_parts.actions->printPreview->setEnabled(shown);
    m_parts.actions->copyAs->menuAction()->setEnabled(shown);
}

exporting::ExportOptions FileDesk::options() const
{
    exporting::ExportOptions options;
    options.applicationVersion = QString::fromLatin1(applicationVersion);
    options.writtenAt = m_parts.clock.nowUtc();
    return options;
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

QList<ExportScope> FileDesk::scopes() const
{
    QList<ExportScope> scopes;
    if (const snapshot::SnapshotPtr &shown = m_parts.view->snapshot())
        scopes.append(ExportScope::shown(shown));
    const ExportScope selected = m_parts.list->selectedScope();
    if (selected.count > 1)
        scopes.prepend(selected);
    const ExportScope listed = m_parts.list->listedScope();
    if (listed.count > 0)
        scopes.append(listed);
    return scopes;
}

void FileDesk::exportDialog()
{
    const QList<ExportScope> choices = scopes();
    if (choices.isEmpty() || m_dialog || m_exporter->isRunning())
        return;
    m_dialog =
        new ExportDialog({ExportFormats::read(), choices, options(), m_parts.state->text(exportFormatKey),
                          m_parts.state->text(exportFolderKey), m_parts.view->tree()->secretRules()},
                         m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this,
            [this, dialog = m_dialog.data()] { runExport(dialog->request()); });
    m_dialog->open();
    learnGateways();
}

snapshot::SnapshotPtr FileDesk::shownConnection() const
{
    const snapshot::SnapshotPtr &shown = m_parts.view->snapshot();
    return shown ? m_gateways->withAddresses({shown}).constFirst() : shown;
}

/// For the connections that the dialog begins with; those of a whole list are asked for when they are wanted.
void FileDesk::learnGateways()
{
    QList<snapshot::SnapshotPtr> snapshots;
    const QList<ExportScope> choices = scopes();
    for (const ExportScope &scope : choices) {
        if (scope.kind != ExportScope::Kind::Listed && scope.first->origin == snapshot::Origin::Cloud)
            snapshots += scope.snapshots();
    }
    m_gateways->whenAsked(snapshots, [this, choices] {
        for (const ExportScope &scope : choices) {
            if (m_dialog)
                m_dialog->setScope(m_gateways->withAddresses(scope));
        }
    });
}

void FileDesk::runExport(const ExportRequest &request)
{
    m_parts.state->keepText(exportFolderKey,
                            request.each ? request.path : QFileInfo(request.path).absolutePath());
    m_parts.state->keepText(exportFormatKey, request.exporterId);
    const exporting::Exporter *exporter = request.formats->byId(request.exporterId);
    const bool wantsAddresses = exporter && exporter->usesGatewayAddresses() && request.scope.first &&
                                request.scope.first->origin == snapshot::Origin::Cloud;
    const auto run = [this, request] {
        ExportRequest known = request;
        known.scope = m_gateways->withAddresses(request.scope);
        m_exporter->run(known, options());
    };
    if (wantsAddresses)
        m_gateways->whenAsked(request.scope.snapshots(), run);
    else
        run();
}

void FileDesk::exportDone(const ExportRequest &request)
{
    m_parts.activities->end(Activities::Kind::Writing);
    m_parts.flow->failures().succeeded(FailureDesk::Source::Export);
    const QString path = QDir::toNativeSeparators(request.path);
    const QString notice = request.includeSecrets ? request.each ? tr("Exported %L1 files with secrets to %2")
                                                                 : tr("Exported with secrets to %1")
                           : request.each ? tr("Exported %L1 files to %2")
                                                  : tr("Exported to %1");
    m_parts.status->showNotice(request.each ? notice.arg(request.scope.count).arg(path) : notice.arg(path));
}

void FileDesk::exportFailed(const Error &error)
{
    m_parts.activities->end(Activities::Kind::Writing);
    if (error.kind == ErrorKind::Cancelled && !error.detail.isEmpty())
        m_parts.status->showNotice(tr("Cancelled. %1").arg(error.detail));
    else if (error.kind == ErrorKind::Cancelled)
        m_parts.status->showNotice(tr("Cancelled: nothing was written."));
    else
        m_parts.flow->failures().show(FailureDesk::Source::Export, error);
}

void FileDesk::lock()
{
    if (m_dialog)
        m_dialog->reject();
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
