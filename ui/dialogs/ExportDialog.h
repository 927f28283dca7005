// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/Snapshot.h"
#include "ui/ExportRunner.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tunnelglass::exporting {
class Exporter;
}

namespace tunnelglass::ui {

/// File > Export: in which format, to which file, with or without the secrets (never unless ticked, and only
/// for this export).
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Proposes a name in `folder` (empty: the user's documents).
    ExportDialog(const QList<snapshot::SnapshotPtr> &snapshots, const QString &folder,
                 QWidget *parent = nullptr);

    /// What was chosen; valid once accepted.
    ExportRequest request() const;

private:
    void build();
    void browse();
    void proposeName();
    void updateState();
    const exporting::Exporter *exporter() const;
    QString path() const;

    QList<snapshot::SnapshotPtr> m_snapshots;
    QString m_folder;
    QComboBox *m_format;
    QLineEdit *m_path;
    QCheckBox *m_secrets;
    QLabel *m_warning;
    QLabel *m_fileNote;
    QPushButton *m_export = nullptr;
    bool m_nameTyped = false;
};

} // namespace tunnelglass::ui
