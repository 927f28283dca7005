// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace tunnelglass::ui {

class Activities;
class ConnectionView;
class ExportRunner;
class InspectionFlow;
class StatusLine;
class WindowState;
struct ExportRequest;

/// What has to do with files: the open dialog, what is dropped or pasted, and the export.
class FileDesk final : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives the desk.
    struct Parts
    {
        InspectionFlow *flow;
        ConnectionView *view;
        StatusLine *status;
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

private:
    void connectExporter();
    void exportDone(const ExportRequest &request);

    QWidget *m_window;
    Parts m_parts;
    ExportRunner *m_exporter;
};

} // namespace tunnelglass::ui
