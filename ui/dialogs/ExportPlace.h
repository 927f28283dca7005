// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tunnelglass::ui {

/// Where an export goes: a file, or a folder for one file each. Proposes a name until one is typed, and says
/// below what is wrong with the place or what will be replaced.
class ExportPlace final : public QWidget
{
    Q_OBJECT

public:
    /// `folder`: there is such a folder; what is typed is meant from there.
    explicit ExportPlace(const QString &folder, QWidget *parent = nullptr);

    /// For the file dialog, and proposed unless a name was typed.
    void proposeFile(const QString &name, const QString &filter);
    void proposeFolder();
    bool isFolder() const { return m_isFolder; }
    /// Absolute; empty: nothing is typed.
    QString path() const;
    /// Looks at the place again; what was found holds until the next look.
    void look();
    bool isUsable() const { return m_usable; }
    /// It is a file that exists, and that has been said.
    bool replaces() const { return m_replaces; }

Q_SIGNALS:
    /// Something else was typed or picked.
    void changed();

private:
    void build();
    void setFolderMode(bool folder);
    void propose(const QString &path);
    void browse();
    QString note() const;

    QString m_folder;
    QString m_filter;
    QLineEdit *m_path;
    QLabel *m_note;
    bool m_typed = false;
    bool m_isFolder = false;
    bool m_usable = false;
    bool m_replaces = false;
};

} // namespace tunnelglass::ui
