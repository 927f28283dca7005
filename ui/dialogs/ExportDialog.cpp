// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ExportDialog.h"

#include "base/ErrorText.h"
#include "ui/dialogs/ExportFormatBox.h"
#include "ui/dialogs/ExportPreviewPane.h"
#include "ui/dialogs/ExportScopeBox.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>

namespace tunnelglass::ui {

namespace {

/// A line of explanation under a field: wraps, and keeps its place while it is empty so that nothing jumps.
QLabel *noteLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setMinimumHeight(label->fontMetrics().lineSpacing());
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

ExportDialog::ExportDialog(const Setup &setup, QWidget *parent)
    : QDialog(parent)
    , m_setup(setup)
    , m_format(new ExportFormatBox(setup.formats, this))
    , m_scope(new ExportScopeBox(setup.scopes, this))
    , m_path(new QLineEdit(this))
    , m_secrets(new QCheckBox(tr("Include &secrets in this export"), this))
    , m_scopeNote(noteLabel(this, "exportScopeNote"))
    , m_fileNote(noteLabel(this, "exportFileNote"))
    , m_warning(noteLabel(this, "exportWarning"))
    , m_preview(new ExportPreviewPane(this))
{
    setWindowTitle(tr("Export"));
    m_setup.folder = startFolder(setup.folder);
    m_format->choose(setup.formatId);
    build();
    connectFields();
    followFormat();
    m_format->setFocus();
}

void ExportDialog::build()
{
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    auto *form = new QFormLayout;
    // Fields are as wide as the dialog on every platform: what is in them is long.
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Format"), m_format);
    if (QWidget *note = buildTemplateNote())
        form->addRow(QString(), note);
    form->addRow(tr("C&onnections"), m_scope);
    form->addRow(QString(), m_scopeNote);
    QLayout *fileRow = buildFileRow();
    form->addRow(tr("Fi&le"), fileRow);
    qobject_cast<QLabel *>(form->labelForField(fileRow))->setBuddy(m_path);
    form->addRow(QString(), m_fileNote);
    form->addRow(QString(), m_secrets);
    form->addRow(QString(), m_warning);
    m_warning->setMinimumHeight(fontMetrics().lineSpacing() * 2);

    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_preview, 1);
    column->addLayout(buildButtons());
    const QSize usual(fontMetrics().averageCharWidth() * 132, fontMetrics().lineSpacing() * 42);
    resize(usual.boundedTo(screen()->availableSize() * 9 / 10).expandedTo(minimumSizeHint()));
}

QWidget *ExportDialog::buildTemplateNote()
{
    const QList<Error> &errors = m_setup.formats->templateErrors();
    if (errors.isEmpty())
        return nullptr;
    QLabel *note = noteLabel(this, "exportTemplateNote");
    QStringList lines;
    for (const Error &error : errors)
        lines.append(errorText(error).headline + QLatin1Char(' ') + error.detail);
    note->setText(lines.join(QLatin1Char('\n')));
    return note;
}

QLayout *ExportDialog::buildFileRow()
{
    auto *browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    return row;
}

QLayout *ExportDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(buttons);
    return row;
}

void ExportDialog::connectFields()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        proposeName();
        updatePreview();
    });
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_nameTyped = true;
        updateFile();
    });
    connect(m_secrets, &QCheckBox::toggled, this, [this] {
        updateSecrets();
        updatePreview();
    });
    connect(m_preview, &ExportPreviewPane::changed, this, &ExportDialog::updateFile);
}

void ExportDialog::setScope(const ExportScope &scope)
{
    m_scope->replace(scope);
    if (m_scope->scope().kind == scope.kind)
        updatePreview();
}

bool ExportDialog::includeSecrets() const
{
    return m_secrets->isChecked() && m_format->exporter().mayHoldSecrets();
}

void ExportDialog::followFormat()
{
    {
        // All that follows from it is done once, below.
        const QSignalBlocker quiet(m_scope);
        const bool narrowed = m_scope->allowMany(m_format->exporter().takesMany());
        m_scopeNote->setText(tr("A file of this format holds one connection."));
        m_scopeNote->setVisible(narrowed);
    }
    updateSecrets();
    proposeName();
    updatePreview();
}

QString ExportDialog::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    return typed.isEmpty() ? QString() : QDir(m_setup.folder).absoluteFilePath(typed);
}

ExportRequest ExportDialog::request() const
{
    return {m_setup.formats, m_format->exporter().id(), path(), includeSecrets(),
            m_replaces,      m_scope->scope()};
}

void ExportDialog::accept()
{
    // A file that came into being while the dialog was open is said first.
    const bool said = m_replaces;
    updateFile();
    if (m_export->isEnabled() && m_replaces == said)
        QDialog::accept();
}

void ExportDialog::proposeName()
{
    if (!m_nameTyped) {
        // Of several only their number and the first one matter for a name.
        const QList<snapshot::SnapshotPtr> standIns(m_scope->scope().count, m_scope->scope().first);
        const QString name = exporting::suggestedFileName(standIns, m_format->exporter());
        m_path->setText(QDir::toNativeSeparators(QDir(m_setup.folder).absoluteFilePath(name)));
    }
    updateFile();
}

void ExportDialog::browse()
{
    const exporting::Exporter &chosen = m_format->exporter();
    const QString filter = QStringLiteral("%1 (*.%2)").arg(chosen.title(), chosen.extension());
    // Whether to replace a file is said in this dialog, for typed names as well.
    const QString picked = QFileDialog::getSaveFileName(this, windowTitle(), path(), filter, nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (picked.isEmpty())
        return;
    m_nameTyped = true;
    m_path->setText(QDir::toNativeSeparators(picked));
    updateFile();
}

void ExportDialog::updatePreview()
{
    exporting::ExportOptions options = m_setup.options;
    options.includeSecrets = includeSecrets();
    m_preview->show(m_setup.formats, m_format->exporter(), m_scope->scope(), options);
}

void ExportDialog::updateFile()
{
    const QFileInfo file(path());
    m_replaces = file.isFile();
    const bool folderThere = !path().isEmpty() && file.absoluteDir().exists() && !file.isDir();
    m_fileNote->setText(path().isEmpty() ? tr("Type a file name.")
                        : !folderThere   ? tr("There is no such folder.")
                        : m_replaces     ? tr("This file exists and will be replaced.")
                                         : QString());
    m_export->setText(m_replaces ? tr("R&eplace") : tr("&Export"));
    m_export->setEnabled(folderThere && !m_preview->isRefused());
}

void ExportDialog::updateSecrets()
{
    const bool offered = m_format->exporter().mayHoldSecrets();
    m_secrets->setVisible(offered);
    m_warning->setText(
        !offered ? tr("This format holds no secrets.")
        : m_secrets->isChecked()
            ? tr("The file will hold the pre-shared keys in clear. Only your own account may read "
                 "it; whoever gets a copy can impersonate either gateway.")
            : tr("Pre-shared keys and other secrets are left out."));
}

} // namespace tunnelglass::ui
