// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ExportDialog.h"

#include "base/ErrorText.h"
#include "base/Language.h"
#include "base/Sentences.h"
#include "ui/dialogs/DialogSize.h"
#include "ui/dialogs/ExportFormatBox.h"
#include "ui/dialogs/ExportPlace.h"
#include "ui/dialogs/ExportPreviewPane.h"
#include "ui/dialogs/ExportScopeBox.h"
#include "ui/dialogs/NoteLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

namespace tunnelglass::ui {

namespace {

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
    , m_language(new QComboBox(this))
    , m_each(new QCheckBox(tr("One file for eac&h connection"), this))
    , m_placeLabel(new QLabel(this))
    , m_place(new ExportPlace(startFolder(setup.folder), this))
    , m_secrets(new QCheckBox(tr("Include &secrets in this export"), this))
    , m_scopeNote(noteLabel(this, "exportScopeNote"))
    , m_warning(noteLabel(this, "exportWarning"))
    , m_preview(new ExportPreviewPane(this))
{
    setWindowTitle(tr("Export"));
    m_each->setObjectName(QStringLiteral("exportEach"));
    m_secrets->setObjectName(QStringLiteral("exportSecrets"));
    m_format->choose(setup.formatId);
    build();
    connectFields();
    followFormat();
    m_format->setFocus();
}

void ExportDialog::build()
{
    m_form = new QFormLayout;
    // Fields are as wide as the dialog on every platform: what is in them is long.
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Format"), m_format);
    if (QWidget *note = buildTemplateNote())
        m_form->addRow(QString(), note);
    m_form->addRow(tr("C&onnections"), m_scope);
    m_form->addRow(QString(), m_each);
    m_form->addRow(QString(), m_scopeNote);
    fillLanguages();
    m_form->addRow(tr("Lang&uage of the words"), m_language);
    m_form->addRow(m_placeLabel, m_place);
    m_placeLabel->setBuddy(m_place->focusProxy());
    m_form->addRow(QString(), m_secrets);
    m_form->addRow(QString(), m_warning);
    m_warning->setMinimumHeight(fontMetrics().lineSpacing() * 2);

    explain();
    setTabOrder(m_scope, m_each);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_preview, 1);
    column->addLayout(buildButtons());
    resizeToText(*this, 132, 42);
}

void ExportDialog::explain()
{
    m_format->setWhatsThis(
        tr("What is written: data for programs, a report for people, the drawing, or the configuration "
           "of the gateway at the other end."));
    m_scope->setWhatsThis(tr("Which connections are written."));
    m_each->setWhatsThis(tr("Each connection gets a file of its own in a folder."));
    m_language->setWhatsThis(
        tr("The language of headings and explanations. Names of settings in data stay the API's."));
    m_place->setWhatsThis(tr("Where it is written. What is there is replaced only when the button says so."));
    m_secrets->setWhatsThis(
        tr("Writes pre-shared keys and BGP keys in clear, into a file that only you can read."));
    m_preview->setWhatsThis(tr("What the file will hold. Nothing is written before the button is pressed."));
}

void ExportDialog::fillLanguages()
{
    m_language->setObjectName(QStringLiteral("exportLanguage"));
    m_language->setAccessibleName(tr("Language of the words"));
    for (const Language &language : installedLanguages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(m_language->findData(applicationLanguage()));
}

QWidget *ExportDialog::buildTemplateNote()
{
    const QList<Error> &errors = m_setup.formats->templateErrors();
    if (errors.isEmpty())
        return nullptr;
    QLabel *note = noteLabel(this, "exportTemplateNote");
    QStringList lines;
    for (const Error &error : errors)
        lines.append(joinedSentences({errorText(error).headline, error.detail}));
    note->setText(lines.join(QLatin1Char('\n')));
    return note;
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
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ExportDialog::followScope);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ExportDialog::updatePreview);
    connect(m_each, &QCheckBox::clicked, this, [this](bool wanted) {
        m_eachWanted = wanted;
        followScope();
    });
    connect(m_place, &ExportPlace::changed, this, &ExportDialog::updateExport);
    connect(m_secrets, &QCheckBox::toggled, this, [this] {
        updateSecrets();
        updatePreview();
    });
    connect(m_secrets, &QCheckBox::clicked, this, &ExportDialog::askForSecrets);
    connect(m_preview, &ExportPreviewPane::changed, this, &ExportDialog::updateExport);
}

void ExportDialog::setScope(const ExportScope &scope)
{
    m_scope->replace(scope);
    if (m_scope->scope().kind == scope.kind)
        updatePreview();
}

/// The preview shows them: the question comes before the tick.
void ExportDialog::askForSecrets(bool wanted)
{
    if (!wanted || !m_setup.secretRules.ask)
        return;
    m_secrets->setChecked(false);
    askBeforeSecret(m_setup.secretRules, this, tr("Show and export the secrets?"),
                    [this] { m_secrets->setChecked(true); });
}

bool ExportDialog::includeSecrets() const
{
    return m_secrets->isChecked() && m_format->exporter().mayHoldSecrets();
}

bool ExportDialog::isEach() const
{
    return m_scope->scope().count > 1 && (m_eachWanted || !m_format->exporter().takesMany());
}

QString ExportDialog::language() const
{
    return m_language->currentData().toString();
}

void ExportDialog::followFormat()
{
    m_form->setRowVisible(m_language, m_format->exporter().hasWords() && m_language->count() > 1);
    updateSecrets();
    followScope();
}

/// What was wanted by hand is kept while a format leaves no choice.
void ExportDialog::followScope()
{
    const bool several = m_scope->scope().count > 1;
    const bool free = m_format->exporter().takesMany();
    m_each->setVisible(several);
    m_each->setEnabled(free);
    m_each->setChecked(isEach());
    m_scopeNote->setVisible(several);
    m_scopeNote->setText(
        !free      ? tr("A file of this format holds one connection. The preview shows the first.")
        : isEach() ? tr("Names are made from name, id and time. The preview shows the first.")
                   : QString());
    m_placeLabel->setText(isEach() ? tr("Fo&lder") : tr("Fi&le"));
    proposePlace();
    updatePreview();
}

ExportRequest ExportDialog::request() const
{
    return {m_setup.formats,     m_format->exporter().id(), m_place->path(), includeSecrets(),
            m_place->replaces(), m_scope->scope(),          isEach(),        language()};
}

void ExportDialog::accept()
{
    // A file that came into being while the dialog was open is said first.
    const bool said = m_place->replaces();
    m_place->look();
    updateExport();
    if (m_export->isEnabled() && m_place->replaces() == said)
        QDialog::accept();
}

void ExportDialog::proposePlace()
{
    if (isEach()) {
        m_place->proposeFolder();
    } else {
        const exporting::Exporter &chosen = m_format->exporter();
        // Of several only their number and the first one matter for a name.
        const QList<snapshot::SnapshotPtr> standIns(m_scope->scope().count, m_scope->scope().first);
        m_place->proposeFile(exporting::suggestedFileName(standIns, chosen),
                             QStringLiteral("%1 (*.%2)").arg(chosen.title(), chosen.extension()));
    }
    updateExport();
}

void ExportDialog::updatePreview()
{
    exporting::ExportOptions options = m_setup.options;
    options.includeSecrets = includeSecrets();
    options.language = language();
    const ExportScope &scope = m_scope->scope();
    m_preview->show(m_setup.formats, m_format->exporter(), isEach() ? ExportScope::shown(scope.first) : scope,
                    options);
}

/// Of one file each the preview shows the first only: that it cannot be written says nothing of the others.
void ExportDialog::updateExport()
{
    m_export->setText(m_place->replaces() ? tr("R&eplace") : tr("&Export"));
    m_export->setEnabled(m_place->isUsable() && (isEach() || !m_preview->isRefused()));
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
