// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/AccountCheckText.h"
#include "ui/AccountChoices.h"

#include <QDialog>
#include <QUrl>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tunnelglass {
class Job;
}

namespace tunnelglass::ui {

/// Tests an account while it is open: who it is, what it may do, whether the clock is right; with the policy
/// that is missing, to copy.
class CheckDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `sts`: where the Security Token Service is asked.
    CheckDialog(const AccountChoice &choice, const QUrl &sts, QWidget *parent = nullptr);
    ~CheckDialog() override;

private:
    void begin();
    void check(const inspection::Account &account);
    void tell(const inspection::AccountCheck &check);
    void addLine(const inspection::CheckLine &line);
    void fail(const Error &error);
    void fit();
    void copyPolicy();

    AccountChoice m_choice;
    QUrl m_sts;
    QLabel *m_result;
    QGridLayout *m_lines;
    QLabel *m_policyNote;
    QPlainTextEdit *m_policy;
    QPushButton *m_copy;
    Job *m_job = nullptr; ///< a child, while it runs
};

} // namespace tunnelglass::ui
