// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ErrorText.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace tunnelglass::ui {

class MarkLabel;

/// What went wrong, beside the data that is still there: what happened, the likely cause, what to do, as a
/// button where there is one thing to click; the details folded.
class ErrorPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget *parent = nullptr);

    void showError(const ErrorText &text);

Q_SIGNALS:
    void actionWanted(tunnelglass::ErrorAction action);
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fillDetails(const ErrorText &text);
    void copyDetails();
    static QString actionText(ErrorAction action);

    MarkLabel *m_mark;
    QLabel *m_headline;
    QLabel *m_explanation;
    QPushButton *m_action;
    QToolButton *m_detailsButton;
    QToolButton *m_copy;
    QToolButton *m_close;
    QLabel *m_details;
    QString m_detailsText;
    ErrorAction m_wanted = ErrorAction::None;
};

} // namespace tunnelglass::ui
