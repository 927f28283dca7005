// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Field.h"

#include <QWidget>

namespace tunnelglass::ui {

/// The mark of a state beside a sentence that says it: as high as a line of its own font.
class MarkLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLabel(QWidget *parent = nullptr);

    void setSeverity(vpn::Severity severity);
    void setStale(bool stale);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    vpn::Severity m_severity = vpn::Severity::None;
    bool m_stale = false;
};

} // namespace tunnelglass::ui
