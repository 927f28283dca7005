// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ExportPreviewPane.h"

#include "base/ErrorText.h"
#include "ui/BackgroundWork.h"
#include "ui/dialogs/PictureView.h"
#include "ui/views/MarkLabel.h"
#include "ui/views/SourceTextView.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>

namespace tunnelglass::ui {

namespace {

/// Quicker previews come without a word in between.
constexpr int patienceMs = 200;
constexpr int shownLines = 14;

QString refusalText(const Error &error)
{
    const ErrorText text = errorText(error);
    QStringList lines{text.headline};
    for (const QString &line : {text.cause, text.nextStep}) {
        if (!line.isEmpty())
            lines << QString() << line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ExportPreviewPane::ExportPreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_work(new BackgroundWork(this))
    , m_title(new QLabel(tr("Pre&view"), this))
    , m_note(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_text(new SourceTextView(this))
    , m_picture(new PictureView(this))
    , m_message(new QWidget(this))
    , m_mark(new MarkLabel(m_message))
    , m_words(new QLabel(m_message))
{
    build();
    m_late.setSingleShot(true);
    m_late.setInterval(patienceMs);
    connect(&m_late, &QTimer::timeout, this,
            [this] { showMessage(vpn::Severity::None, tr("The preview is being made…")); });
}

ExportPreviewPane::~ExportPreviewPane()
{
    giveUp();
}

void ExportPreviewPane::build()
{
    m_text->setObjectName(QStringLiteral("exportPreview"));
    m_text->setAccessibleName(tr("Preview"));
    m_text->setFrameShape(QFrame::StyledPanel);
    m_picture->setAccessibleName(tr("Preview, a picture"));
    m_words->setObjectName(QStringLiteral("exportRefusal"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_note->setObjectName(QStringLiteral("exportPreviewNote"));
    m_note->setAccessibleDescription(tr("About the preview"));
    m_title->setBuddy(m_text);

    auto *words = new QScrollArea(this);
    auto *grid = new QGridLayout(m_message);
    const int gap = fontMetrics().averageCharWidth();
    grid->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    grid->setHorizontalSpacing(gap);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_words, 0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    words->setWidget(m_message);
    words->setWidgetResizable(true);

    for (QWidget *page :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_picture), static_cast<QWidget *>(words)})
        m_pages->addWidget(page);
    m_pages->setMinimumHeight(fontMetrics().lineSpacing() * shownLines);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
}

void ExportPreviewPane::giveUp()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void ExportPreviewPane::show(const ExportFormatsPtr &formats, const exporting::Exporter &exporter,
                             const ExportScope &scope, exporting::ExportOptions options)
{
    giveUp();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    options.isCancelled = [flag = m_cancelled] { return flag->load(); };
    m_late.start();
    m_work->run<ExportPreview>([formats, &exporter, snapshots = scope.snapshots,
                                options] { return ExportPreview::make(exporter, snapshots(), options); },
                               [this](const ExportPreview &preview) { take(preview); });
}

void ExportPreviewPane::take(const ExportPreview &preview)
{
    m_late.stop();
    m_refused = preview.error.has_value();
    QString note;
    if (preview.error) {
        showMessage(vpn::Severity::Bad, refusalText(*preview.error));
    } else if (!preview.picture.isNull()) {
        m_picture->setPicture(preview.picture, preview.pictureScale);
        m_pages->setCurrentWidget(m_picture);
        m_title->setBuddy(m_picture);
        note = tr("The first page");
    } else {
        m_text->setPlainText(preview.text);
        m_pages->setCurrentWidget(m_text);
        m_title->setBuddy(m_text);
        note =
            tr("The beginning: the first %1").arg(QLocale().formattedDataSize(ExportPreview::longestText, 0));
    }
    m_note->setText(preview.cut ? note : QString());
    Q_EMIT changed();
}

void ExportPreviewPane::showMessage(vpn::Severity severity, const QString &text)
{
    m_mark->setVisible(severity != vpn::Severity::None);
    m_mark->setSeverity(severity);
    m_words->setText(text);
    m_words->setAccessibleName(text);
    m_pages->setCurrentIndex(2);
    m_title->setBuddy(m_words);
}

} // namespace tunnelglass::ui
