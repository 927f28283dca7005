// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/PictureView.h"

#include <QLabel>

#include <algorithm>

namespace tunnelglass::ui {

PictureView::PictureView(QWidget *parent)
    : QScrollArea(parent)
    , m_label(new QLabel(this))
{
    m_label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_label->setMargin(fontMetrics().averageCharWidth());
    setWidget(m_label);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    // Always there: a picture that is scaled to the width would otherwise change it.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PictureView::setPicture(const QImage &picture, qreal scale)
{
    m_picture = picture;
    m_scale = scale;
    fit();
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PictureView::fit()
{
    if (m_picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const int room = viewport()->width() - 2 * m_label->margin();
    const qreal width = std::min(qreal(room), m_picture.width() / m_scale);
    QPixmap shown = QPixmap::fromImage(
        m_picture.scaledToWidth(std::max(1, qRound(width * ratio)), Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    m_label->setPixmap(shown);
}

} // namespace tunnelglass::ui
