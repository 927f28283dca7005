// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"
#include "ui/ExportScope.h"

#include <QObject>
#include <QPointer>

class QMimeData;
class QWidget;

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::ui {

class Activities;
class ConnectionListPane;
class ConnectionView;
class ExportDialog;
class ExportRunner;
class GatewayDesk;
class InspectionFlow;
class StatusLine;
class WindowActions;
class WindowState;
struct ExportRequest;

/// What has to do with files, paper and the clipboard: the open dialog, what is dropped or pasted, the
/// export, Copy as, and Print.
class FileDesk final : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives the desk.
    struct Parts
    {
        const Clock &clock;
        InspectionFlow *flow;
        ConnectionListPane *list;
        ConnectionView *view;
        StatusLine *status;
        WindowActions *actions;
        Activities *activities;
        WindowState *state;
    };

    /// The dialogs belong to `window`.
    FileDesk(QWidget *window, const Parts &parts);

    void openDialog();
    void exportDialog();
    void paste();
    /// A local file, or text; false when it is neither.
    bool openMimeData(const QMimeData *content);
    static bool canOpen(const QMimeData *content);
    /// Closes what may show secrets.
    void lock();
    /// Whether there is something to export, print and copy.
    void updateActions();

private:
    void connectActions();
    void connectExporter();
    void connectCopies();
    void connectPrinting();
    void runExport(const ExportRequest &request);
    void exportDone(const ExportRequest &request);
    void exportFailed(const Error &error);
    QList<ExportScope> scopes() const;
    exporting::ExportOptions options() const;
    snapshot::SnapshotPtr shownConnection() const;
    void learnGateways();

    QWidget *m_window;
    Parts m_parts;
    ExportRunner *m_exporter;
    GatewayDesk *m_gateways;
    QPointer<ExportDialog> m_dialog;
};

} // namespace tunnelglass::ui
