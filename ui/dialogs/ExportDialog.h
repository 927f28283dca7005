// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/ExportRunner.h"
#include "ui/views/SecretConsent.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace tunnelglass::ui {

class ExportFormatBox;
class ExportPlace;
class ExportPreviewPane;
class ExportScopeBox;

/// File > Export: which connections, in which format, to which file, with or without the secrets (never
/// unless ticked, and only for this export); shows what will be written, or why it cannot be.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Setup
    {
        ExportFormatsPtr formats;
        QList<ExportScope> scopes; ///< at least one; the first is proposed
        exporting::ExportOptions options;
        QString formatId; ///< proposed; empty: the first
        QString folder;   ///< to propose a name in; empty: the user's documents
        SecretRules secretRules = {};
    };

    explicit ExportDialog(const Setup &setup, QWidget *parent = nullptr);

    /// The same connections, with more known about them; those of other kinds stay as they are.
    void setScope(const ExportScope &scope);
    /// What was chosen; valid once accepted.
    ExportRequest request() const;
    void accept() override;

private:
    void build();
    QWidget *buildTemplateNote();
    void explain();
    void askForSecrets(bool wanted);
    void fillLanguages();
    QLayout *buildButtons();
    void connectFields();
    void followFormat();
    void followScope();
    void proposePlace();
    void updatePreview();
    void updateExport();
    void updateSecrets();
    /// One file for each connection, because it was wanted or the format takes no more.
    bool isEach() const;
    bool includeSecrets() const;
    QString language() const;

    Setup m_setup;
    QFormLayout *m_form = nullptr;
    ExportFormatBox *m_format;
    ExportScopeBox *m_scope;
    QComboBox *m_language;
    QCheckBox *m_each;
    QLabel *m_placeLabel;
    ExportPlace *m_place;
    QCheckBox *m_secrets;
    QLabel *m_scopeNote;
    QLabel *m_warning;
    ExportPreviewPane *m_preview;
    QPushButton *m_export = nullptr;
    bool m_eachWanted = false;
};

} // namespace tunnelglass::ui
