// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/ResponsePane.h"

#include "decode/NodeText.h"
#include "ui/BackgroundWork.h"
#include "ui/views/SourceTextView.h"
#include "ui/views/WireHighlighter.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace tunnelglass::ui {

namespace {

constexpr qsizetype wholeDocumentAtMost = 64 * 1024;

/// The whole answer; of a list only the connection that is looked at.
QByteArray shownText(const snapshot::Snapshot &snapshot)
{
    const decode::Document &document = *snapshot.document;
    const bool list = document.root().at("VpnConnections.VpnConnection").childCount() > 1;
    const bool whole = !snapshot.connection || (!list && document.byteCount() <= wholeDocumentAtMost);
    return decode::nodeText(whole ? document.root() : snapshot.node, document, decode::SecretHandling::Mask);
}

} // namespace

ResponsePane::ResponsePane(QWidget *parent)
    : QWidget(parent)
    , m_notice(new QLabel(this))
    , m_text(new SourceTextView(this))
    , m_highlighter(new WireHighlighter(m_text->document()))
    , m_work(new BackgroundWork(this))
{
    m_text->setAccessibleName(tr("Response"));
    m_notice->setWordWrap(true);
    m_notice->setMargin(fontMetrics().averageCharWidth());
    m_notice->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_text, 1);
    setFocusProxy(m_text);
    takeScheme();
}

void ResponsePane::setSnapshot(const snapshot::SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_stale = true;
    if (isVisible())
        fill();
}

void ResponsePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

void ResponsePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeScheme();
}

void ResponsePane::fill()
{
    if (!m_stale)
        return;
    m_stale = false;
    if (!m_snapshot || !m_snapshot->document) {
        m_work->abandon();
        take({});
        return;
    }
    m_work->run<QByteArray>([snapshot = m_snapshot] { return shownText(*snapshot); },
                            [this](const QByteArray &text) { take(text); });
}

void ResponsePane::take(const QByteArray &text)
{
    const bool cut = text.size() > shownAtMost;
    m_notice->setVisible(cut);
    if (cut) {
        const QLocale locale;
        m_notice->setText(
            tr("The first %1 of %2 are shown. An export holds all of it.")
                .arg(locale.formattedDataSize(shownAtMost), locale.formattedDataSize(text.size())));
    }
    const qsizetype lineEnd = cut ? text.lastIndexOf('\n', shownAtMost) : text.size();
    const bool xml = text.startsWith('<');
    m_highlighter->setLanguage(xml ? WireHighlighter::Language::Xml : WireHighlighter::Language::Json);
    m_text->setPlainText(QString::fromUtf8(text.first(qMax(lineEnd, qsizetype(0)))));
}

void ResponsePane::takeScheme()
{
    m_highlighter->setDark(palette().color(QPalette::Base).lightnessF() < 0.5);
}

} // namespace tunnelglass::ui
