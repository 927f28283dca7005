// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tunnelglass::ui {

/// The search line over the setting tree: a text, how many rows match, and a way out.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with the old text selected.
    void open();
    void close();
    /// `count` rows match by themselves; told in words, also to a screen reader.
    void setMatchCount(int count);
    QString text() const;

Q_SIGNALS:
    void textChanged(const QString &text);
    /// Enter: on to the tree.
    void confirmed();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_text;
    QLabel *m_count;
};

} // namespace tunnelglass::ui
