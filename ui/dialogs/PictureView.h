// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QScrollArea>

class QLabel;

namespace tunnelglass::ui {

/// A picture, made smaller when it is wider than the view, never larger.
class PictureView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    /// `scale`: pixels of the picture for one of a usual screen.
    void setPicture(const QImage &picture, qreal scale);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QLabel *m_label;
    QImage m_picture;
    qreal m_scale = 1;
};

} // namespace tunnelglass::ui
