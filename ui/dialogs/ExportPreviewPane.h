// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/ExportFormats.h"
#include "ui/ExportPreview.h"
#include "ui/ExportScope.h"
#include "vpn/Field.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QStackedWidget;

namespace tunnelglass::ui {

class BackgroundWork;
class MarkLabel;
class PictureView;
class SourceTextView;

/// Shows what would be written, made on a worker thread, or the reasons why it cannot be.
class ExportPreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreviewPane(QWidget *parent = nullptr);
    ~ExportPreviewPane() override;

    /// `exporter` is one of `formats`. What was asked for before is given up.
    void show(const ExportFormatsPtr &formats, const exporting::Exporter &exporter, const ExportScope &scope,
              exporting::ExportOptions options);
    /// The last preview said that it cannot be written.
    bool isRefused() const { return m_refused; }

Q_SIGNALS:
    /// Another preview is shown.
    void changed();

private:
    void build();
    void take(const ExportPreview &preview);
    void showMessage(vpn::Severity severity, const QString &text);
    void giveUp();

    BackgroundWork *m_work;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QTimer m_late; ///< until it is said that the preview is being made
    QLabel *m_title;
    QLabel *m_note;
    QStackedWidget *m_pages;
    SourceTextView *m_text;
    PictureView *m_picture;
    QWidget *m_message;
    MarkLabel *m_mark;
    QLabel *m_words;
    bool m_refused = false;
};

} // namespace tunnelglass::ui
