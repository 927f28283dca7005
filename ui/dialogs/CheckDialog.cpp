// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/CheckDialog.h"

#include "base/ErrorText.h"
#include "credentials/CredentialJob.h"
#include "inspection/AccountCheckJob.h"
#include "inspection/AccountCheckText.h"
#include "inspection/ReadOnlyPolicy.h"
#include "inspection/Service.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tunnelglass::ui {

CheckDialog::CheckDialog(const AccountChoice &choice, const QUrl &sts, QWidget *parent)
    : QDialog(parent)
    , m_choice(choice)
    , m_sts(sts)
    , m_result(new QLabel(this))
    , m_policyNote(new QLabel(inspection::policyWarning(), this))
    , m_policy(new QPlainTextEdit(inspection::readOnlyPolicy(), this))
{
    setWindowTitle(tr("Test of %1").arg(choice.account.name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_result->setObjectName(QStringLiteral("checkResult"));
    m_result->setAccessibleName(tr("Result"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    m_result->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_result->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_policyNote->setWordWrap(true);
    m_policy->setReadOnly(true);
    m_policy->setTabChangesFocus(true);
    m_policy->setAccessibleName(tr("RAM policy"));
    m_policy->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy policy"), QDialogButtonBox::ActionRole);
    connect(m_copy, &QPushButton::clicked, this, &CheckDialog::copyPolicy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_result);
    column->addWidget(m_policyNote);
    column->addWidget(m_policy, 1);
    column->addWidget(buttons);
    for (QWidget *later : {static_cast<QWidget *>(m_policyNote), static_cast<QWidget *>(m_policy),
                           static_cast<QWidget *>(m_copy)})
        later->hide();
    begin();
}

CheckDialog::~CheckDialog()
{
    // Before the labels go: deleting a job is a silent cancel.
    delete m_job;
}

void CheckDialog::begin()
{
    m_result->setText(tr("Asking…"));
    if (!m_choice.credentials)
        return check(m_choice.account);
    auto *job = m_choice.credentials(this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        m_job = nullptr;
        job->deleteLater();
        if (!job->result())
            return m_result->setText(errorParagraph(job->result().error()));
        inspection::Account account = m_choice.account;
        account.credentials = job->result()->credentials;
        check(account);
    });
    job->start();
}

void CheckDialog::check(const inspection::Account &account)
{
    auto *job = m_choice.service().check(account, m_choice.regionId, m_sts, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        m_job = nullptr;
        job->deleteLater();
        if (job->result())
            tell(*job->result());
        else
            m_result->setText(errorParagraph(job->result().error()));
    });
    job->start();
}

void CheckDialog::tell(const inspection::AccountCheck &check)
{
    m_result->setText(inspection::accountCheckLines(check).join(QLatin1Char('\n')));
    const bool policy = inspection::needsPolicy(check);
    m_policyNote->setVisible(policy);
    m_policy->setVisible(policy);
    m_copy->setVisible(policy);
    adjustSize();
}

void CheckDialog::copyPolicy()
{
    QGuiApplication::clipboard()->setText(m_policy->toPlainText());
    m_copy->setText(tr("Copied"));
}

} // namespace tunnelglass::ui
