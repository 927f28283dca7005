// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/Snapshot.h"

#include <QWidget>

class QLabel;

namespace tunnelglass::ui {

class BackgroundWork;
class SourceTextView;
class WireHighlighter;

/// The response as it came, pretty-printed from its nodes with the secrets masked, highlighted. Printed on a
/// worker, and only when someone looks.
class ResponsePane final : public QWidget
{
    Q_OBJECT

public:
    /// More is not shown: a text widget is no place for it, and an export holds it all.
    static constexpr qsizetype shownAtMost = 256 * 1024;

    explicit ResponsePane(QWidget *parent = nullptr);

    void setSnapshot(const snapshot::SnapshotPtr &snapshot);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void take(const QByteArray &text);
    void takeScheme();

    snapshot::SnapshotPtr m_snapshot;
    QLabel *m_notice;
    SourceTextView *m_text;
    WireHighlighter *m_highlighter;
    BackgroundWork *m_work;
    bool m_stale = false;
};

} // namespace tunnelglass::ui
