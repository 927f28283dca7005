// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

namespace tunnelglass::ui {

/// A horizontal header whose titles keep the same distance from the edge as the cells below.
class SpacedHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit SpacedHeader(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
};

} // namespace tunnelglass::ui
