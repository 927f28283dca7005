// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/AccountBook.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace tunnelglass {
class Job;
}

namespace tunnelglass::ui {

/// The profiles in their order: add, change, duplicate, remove with the secret, move, test, take over.
class ProfilesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `book` has profiles and outlives the dialog.
    explicit ProfilesDialog(AccountBook &book, QWidget *parent = nullptr);

    void select(const QString &profileId);
    /// Until another profile is chosen.
    void say(const Error &error);

    /// While a profile is being removed: after that.
    void reject() override;

Q_SIGNALS:
    void addWanted();
    void editWanted(const QString &profileId);
    void testWanted(const QString &profileId);
    void importWanted();

private:
    QPushButton *addButton(QVBoxLayout *column, const QString &text, void (ProfilesDialog::*pressed)());
    void fill();
    void updateState();
    QString currentId() const;
    int currentRow() const;
    void edit();
    void test();
    void duplicate();
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void removeNow(const QString &profileId);

    AccountBook &m_book;
    Job *m_job = nullptr; ///< a child, while it runs
    bool m_closes = false;
    QTreeWidget *m_list;
    QLabel *m_about;
    QList<QPushButton *> m_forCurrent; ///< need a current profile
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace tunnelglass::ui
