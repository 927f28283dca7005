// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace tunnelglass::ui {

class PreferenceStore;

/// Language and look, network, secrets and log. What is changed holds at once; there is nothing to confirm.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    enum Page
    {
        GeneralPage,
        NetworkPage,
        SecretsPage,
    };

    /// `store` must outlive this. `logPath`: the file that a log is written to; shown.
    PreferencesDialog(PreferenceStore &store, const QString &logPath, QWidget *parent = nullptr);

    void showPage(Page page);
    Page page() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *generalPage();
    QWidget *networkPage();
    QWidget *secretsPage();
    /// A field that takes the keyboard's focus from `label`, kept in the preferences when it is changed.
    QSpinBox *numberField(const QString &unit, int least, int most, int Preferences::*number);
    QComboBox *choiceField(const QList<std::pair<QString, int>> &choices, int current);
    void change(const Preferences &preferences);
    void browseCaFile();
    void updateProxy();

    PreferenceStore &m_store;
    QString m_logPath;
    QTabWidget *m_pages;
    QComboBox *m_proxy = nullptr;
    QLineEdit *m_proxyHost = nullptr;
    QSpinBox *m_proxyPort = nullptr;
    QLineEdit *m_caFile = nullptr;
};

} // namespace tunnelglass::ui
