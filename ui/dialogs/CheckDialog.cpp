// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/CheckDialog.h"

#include "base/ErrorText.h"
#include "base/Sentences.h"
#include "credentials/CredentialJob.h"
#include "inspection/AccountCheckJob.h"
#include "inspection/AccountCheckText.h"
#include "inspection/ReadOnlyPolicy.h"
#include "inspection/Service.h"
#include "ui/views/MarkLabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunnelglass::ui {

CheckDialog::CheckDialog(const AccountChoice &choice, const QUrl &sts, QWidget *parent)
    : QDialog(parent)
    , m_choice(choice)
    , m_sts(sts)
    , m_result(new QLabel(this))
    , m_lines(new QGridLayout)
    , m_policyNote(new QLabel(inspection::policyWarning(), this))
    , m_policy(new QPlainTextEdit(inspection::readOnlyPolicy(), this))
{
    setWindowTitle(tr("Test of %1").arg(choice.account.name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_result->setObjectName(QStringLiteral("checkResult"));
    m_result->setAccessibleDescription(tr("Result"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    m_result->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_lines->setVerticalSpacing(fontMetrics().lineSpacing() / 2);
    m_lines->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    m_lines->setColumnStretch(2, 1);
    m_policyNote->setWordWrap(true);
    m_policy->setReadOnly(true);
    m_policy->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    m_policy->setTabChangesFocus(true);
    m_policy->setAccessibleName(tr("RAM policy"));
    m_policy->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy policy"), QDialogButtonBox::ActionRole);
    connect(m_copy, &QPushButton::clicked, this, &CheckDialog::copyPolicy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_result);
    column->addLayout(m_lines);
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
            return fail(job->result().error());
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
            fail(job->result().error());
    });
    job->start();
}

void CheckDialog::fail(const Error &error)
{
    m_result->setText(errorParagraph(error));
    fit();
}

void CheckDialog::tell(const inspection::AccountCheck &check)
{
    QFont bold = font();
    bold.setBold(true);
    m_result->setFont(bold);
    m_result->setText(inspection::accountCheckHeadline(check));
    for (const inspection::CheckLine &line : inspection::accountCheckLines(check))
        addLine(line);
    const bool policy = inspection::needsPolicy(check);
    m_policyNote->setVisible(policy);
    m_policy->setVisible(policy);
    m_copy->setVisible(policy);
    fit();
}

void CheckDialog::addLine(const inspection::CheckLine &line)
{
    const int row = m_lines->rowCount();
    auto *mark = new MarkLabel(this);
    mark->setSeverity(line.state == inspection::CheckLine::State::Good     ? vpn::Severity::Good
                      : line.state == inspection::CheckLine::State::Notice ? vpn::Severity::Warning
                                                                           : vpn::Severity::Bad);
    auto *text =
        new QLabel(line.more.isEmpty() ? line.text : line.text + QLatin1Char('\n') + line.more, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(labelled(line.label, text->text()));
    auto *label = new QLabel(line.label, this);
    m_lines->addWidget(mark, row, 0, Qt::AlignTop);
    m_lines->addWidget(label, row, 1, Qt::AlignTop);
    m_lines->addWidget(text, row, 2, Qt::AlignTop);
    // A layout shows what it is given only later, and until then reckons without it.
    for (QWidget *each :
         {static_cast<QWidget *>(mark), static_cast<QWidget *>(label), static_cast<QWidget *>(text)})
        each->show();
}

/// As high as its wrapped texts need at this width; adjustSize() reckons with one line for each.
void CheckDialog::fit()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void CheckDialog::copyPolicy()
{
    QGuiApplication::clipboard()->setText(m_policy->toPlainText());
    m_copy->setText(tr("Copied"));
}

} // namespace tunnelglass::ui
