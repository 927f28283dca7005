// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/FileProfile.h"
#include "ui/AccountBook.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace tunnelglass {
class Job;
}

namespace tunnelglass::ui {

/// Offers the profiles of the aliyun CLI and of the SDK: each is used in place, or its key is moved into the
/// keychain, which leaves the file's copy where it is and says so.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `book` has profiles and outlives the dialog.
    explicit ImportDialog(AccountBook &book, QWidget *parent = nullptr);

    /// The profiles of other tools that no profile of ours uses yet.
    static QList<credentials::FileProfile> offered(const ProfileParts &parts);
    /// Whether one of them can be taken over, or a file of them cannot be read.
    static bool hasSomething(const ProfileParts &parts);

    /// While something is being taken over: after that.
    void reject() override;

Q_SIGNALS:
    void imported(const QString &firstProfileId);

private:
    void fill();
    void updateState();
    void begin();
    void takeNext();
    void setTaken(int row);
    void end();

    AccountBook &m_book;
    QList<credentials::FileProfile> m_offered;
    QTreeWidget *m_list;
    QCheckBox *m_move;
    QLabel *m_note;
    QPushButton *m_import;
    Job *m_job = nullptr; ///< a child, while it runs
    bool m_closes = false;
    QList<int> m_left;    ///< rows of `m_offered` that are still to be taken
    QStringList m_faults; ///< of files, in words
    QStringList m_said;
    QString m_first;
};

} // namespace tunnelglass::ui
