// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/StatusLine.h"

#include <QLabel>
#include <QStatusBar>

namespace tunnelglass::ui {

namespace {

QLabel *permanentLabel(QStatusBar *bar, const QString &name)
{
    auto *label = new QLabel(bar);
    // A name would be said in place of the text.
    label->setAccessibleDescription(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(bar->fontMetrics().averageCharWidth(), 0, 0, 0);
    label->hide();
    bar->addPermanentWidget(label);
    return label;
}

} // namespace

StatusLine::StatusLine(QStatusBar *bar)
    : QObject(bar)
    , m_message(new QLabel(bar))
    , m_origin(permanentLabel(bar, tr("Where the credentials come from")))
    , m_expiry(permanentLabel(bar, tr("Credentials end")))
    , m_count(permanentLabel(bar, tr("Connections")))
    , m_requestId(permanentLabel(bar, tr("Request id")))
    , m_elapsed(permanentLabel(bar, tr("Time taken")))
    , m_age(permanentLabel(bar, tr("Age")))
{
    m_message->setObjectName(QStringLiteral("statusMessage"));
    m_message->setAccessibleDescription(tr("Status"));
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->setContentsMargins(bar->fontMetrics().averageCharWidth(), 0, 0, 0);
    bar->addWidget(m_message, 1);
    m_noticeEnd.setSingleShot(true);
    connect(&m_noticeEnd, &QTimer::timeout, this, [this] {
        m_notice.clear();
        updateMessage();
    });
}

void StatusLine::setWaiting(const QString &text)
{
    m_waiting = text;
    updateMessage();
}

void StatusLine::showNotice(const QString &text, int milliseconds)
{
    m_notice = text;
    m_noticeEnd.stop();
    if (milliseconds > 0)
        m_noticeEnd.start(milliseconds);
    updateMessage();
}

void StatusLine::setCredentials(const QString &origin, const QString &expiry)
{
    constexpr int mostLetters = 48;
    const QString whole = origin.isEmpty() ? QString() : tr("Key: %1").arg(origin);
    const QFontMetrics metrics = m_origin->fontMetrics();
    setOrHide(m_origin, metrics.elidedText(whole, Qt::ElideMiddle, metrics.averageCharWidth() * mostLetters));
    m_origin->setToolTip(whole);
    m_origin->setAccessibleDescription(whole);
    setOrHide(m_expiry, expiry);
}

void StatusLine::setCount(const QString &text)
{
    setOrHide(m_count, text);
}

void StatusLine::setRequest(const QString &requestId, qint64 elapsedMs)
{
    setOrHide(m_requestId, requestId);
    m_requestId->setToolTip(tr("RequestId: what Alibaba Cloud's support asks for"));
    setOrHide(m_elapsed, tr("%1 ms").arg(elapsedMs));
}

void StatusLine::clearRequest()
{
    setOrHide(m_requestId, {});
    setOrHide(m_elapsed, {});
}

void StatusLine::setAge(const QString &text)
{
    setOrHide(m_age, text);
}

void StatusLine::updateMessage()
{
    const QString text = m_waiting.isEmpty() ? m_notice : m_waiting;
    m_message->setText(text);
    m_message->setToolTip(text);
}

void StatusLine::setOrHide(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace tunnelglass::ui
