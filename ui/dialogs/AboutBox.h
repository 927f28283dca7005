// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace tunnelglass::ui {

/// Help > About: what this is, which version, under which licences, and what to send with a question.
class AboutBox final : public QDialog
{
    Q_OBJECT

public:
    /// `diagnostics`: diagnosticText().
    AboutBox(const QString &diagnostics, QWidget *parent);

private:
    void copyDiagnostics();

    QString m_diagnostics;
};

} // namespace tunnelglass::ui
