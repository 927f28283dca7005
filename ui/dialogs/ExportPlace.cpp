// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ExportPlace.h"

#include "ui/dialogs/NoteLabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tunnelglass::ui {

ExportPlace::ExportPlace(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(folder)
    , m_path(new QLineEdit(this))
    , m_note(noteLabel(this, "exportFileNote"))
{
    build();
    // Not only what keys do: a screen reader sets the text as a whole.
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_typed = true;
        look();
        Q_EMIT changed();
    });
}

void ExportPlace::build()
{
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    setFocusProxy(m_path);
    auto *browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ExportPlace::browse);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_note);
}

void ExportPlace::setFolderMode(bool folder)
{
    if (folder == m_isFolder)
        return;
    // A folder that was typed is kept for the file, and the other way round.
    if (m_typed && !path().isEmpty())
        m_folder = folder ? QFileInfo(path()).absolutePath() : path();
    m_typed = false;
    m_isFolder = folder;
    m_path->setAccessibleName(folder ? tr("Folder") : tr("File"));
}

void ExportPlace::propose(const QString &path)
{
    if (m_typed)
        return;
    const QSignalBlocker quiet(m_path);
    m_path->setText(QDir::toNativeSeparators(path));
}

void ExportPlace::proposeFile(const QString &name, const QString &filter)
{
    setFolderMode(false);
    m_filter = filter;
    propose(QDir(m_folder).absoluteFilePath(name));
    look();
}

void ExportPlace::proposeFolder()
{
    setFolderMode(true);
    propose(m_folder);
    look();
}

QString ExportPlace::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    return typed.isEmpty() ? QString() : QDir(m_folder).absoluteFilePath(typed);
}

void ExportPlace::browse()
{
    // Whether to replace a file is said in the dialog, for typed names as well.
    const QString picked = m_isFolder
                               ? QFileDialog::getExistingDirectory(this, window()->windowTitle(), path())
                               : QFileDialog::getSaveFileName(this, window()->windowTitle(), path(), m_filter,
                                                              nullptr, QFileDialog::DontConfirmOverwrite);
    if (picked.isEmpty())
        return;
    m_typed = true;
    m_path->setText(QDir::toNativeSeparators(picked));
}

void ExportPlace::look()
{
    const QFileInfo place(path());
    m_replaces = !m_isFolder && place.isFile();
    m_usable =
        !path().isEmpty() && (m_isFolder ? place.isDir() : place.absoluteDir().exists() && !place.isDir());
    m_note->setText(note());
}

QString ExportPlace::note() const
{
    if (path().isEmpty())
        return m_isFolder ? tr("Type or pick a folder.") : tr("Type a file name.");
    if (!m_usable)
        return tr("There is no such folder.");
    return m_replaces ? tr("This file exists and will be replaced.") : QString();
}

} // namespace tunnelglass::ui
