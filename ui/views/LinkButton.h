// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

#include <functional>

namespace tunnelglass::ui {

/// A button that reads like a link and needs no more room than its text: for actions inside rows and beside
/// titles.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    /// Asked when it is painted: whether it stands on the highlight colour.
    void setHighlightedWhen(std::function<bool()> isHighlighted)
    {
        m_isHighlighted = std::move(isHighlighted);
    }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    std::function<bool()> m_isHighlighted;
};

} // namespace tunnelglass::ui
