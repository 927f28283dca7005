// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

#include <functional>
#include <optional>

namespace tunnelglass::ui {

/// A button that reads like a link and needs no more room than its text: for actions inside rows and beside
/// titles.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    using Highlight = std::optional<QPalette::ColorGroup>;

    /// Asked when it is painted: of which group the highlight colour is that it stands on; nothing: on none.
    void setHighlightedWhen(std::function<Highlight()> highlight) { m_highlight = std::move(highlight); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    std::function<Highlight()> m_highlight;
};

} // namespace tunnelglass::ui
