// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ExportDialog.h"

#include "export/Exporter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace tunnelglass::ui {

namespace {

/// A line of explanation under a field: wraps, and keeps its place while it is empty so that nothing jumps.
QLabel *noteLabel(QWidget *parent, int lines)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setMinimumHeight(label->fontMetrics().lineSpacing() * lines);
    return label;
}

QString startFolder(const QString &kept)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : {kept, documents}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

} // namespace

ExportDialog::ExportDialog(const QList<snapshot::SnapshotPtr> &snapshots, const QString &folder,
                           QWidget *parent)
    : QDialog(parent)
    , m_snapshots(snapshots)
    , m_folder(startFolder(folder))
    , m_format(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_secrets(new QCheckBox(tr("Include &secrets in this export"), this))
    , m_warning(noteLabel(this, 2))
    , m_fileNote(noteLabel(this, 1))
{
    setWindowTitle(tr("Export connection"));
    build();
    proposeName();
    updateState();
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        proposeName();
        updateState();
    });
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_nameTyped = true;
        updateState();
    });
    connect(m_secrets, &QCheckBox::toggled, this, &ExportDialog::updateState);
}

void ExportDialog::build()
{
    for (const auto &known : exporting::exporters())
        m_format->addItem(known->title(), known->id());
    m_format->setAccessibleName(tr("Format"));
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    auto *browseButton = new QPushButton(tr("&Browse…"), this);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_path, 1);
    fileRow->addWidget(browseButton);

    auto *form = new QFormLayout;
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("Fi&le"), fileRow);
    qobject_cast<QLabel *>(form->labelForField(fileRow))->setBuddy(m_path);
    form->addRow(QString(), m_fileNote);
    form->addRow(QString(), m_secrets);
    form->addRow(QString(), m_warning);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
}

const exporting::Exporter *ExportDialog::exporter() const
{
    return exporting::exporterById(m_format->currentData().toString());
}

QString ExportDialog::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    return typed.isEmpty() ? QString() : QDir(m_folder).absoluteFilePath(typed);
}

ExportRequest ExportDialog::request() const
{
    return {m_format->currentData().toString(), path(), m_secrets->isChecked()};
}

void ExportDialog::proposeName()
{
    if (!m_nameTyped && exporter()) {
        const QString name = exporting::suggestedFileName(m_snapshots, *exporter());
        m_path->setText(QDir::toNativeSeparators(QDir(m_folder).absoluteFilePath(name)));
    }
}

void ExportDialog::browse()
{
    const exporting::Exporter *chosen = exporter();
    if (!chosen)
        return;
    const QString filter = QStringLiteral("%1 (*.%2)").arg(chosen->title(), chosen->extension());
    // Whether to replace a file is said in this dialog, for typed names as well.
    const QString picked = QFileDialog::getSaveFileName(this, windowTitle(), path(), filter, nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (picked.isEmpty())
        return;
    m_nameTyped = true;
    m_path->setText(QDir::toNativeSeparators(picked));
    updateState();
}

void ExportDialog::updateState()
{
    const QFileInfo file(path());
    const bool replaces = file.isFile();
    const bool folderThere = !path().isEmpty() && file.absoluteDir().exists() && !file.isDir();
    m_fileNote->setText(path().isEmpty() ? tr("Type a file name.")
                        : !folderThere   ? tr("There is no such folder.")
                        : replaces       ? tr("This file exists and will be replaced.")
                                         : QString());
    m_warning->setText(
        m_secrets->isChecked()
            ? tr("The file will hold the pre-shared keys in clear. Only your own account may read "
                 "it; whoever gets a copy can impersonate either gateway.")
            : tr("Pre-shared keys and other secrets are left out."));
    m_export->setText(replaces ? tr("R&eplace") : tr("&Export"));
    m_export->setEnabled(folderThere);
}

} // namespace tunnelglass::ui
