// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/RequestRecord.h"

#include <QWidget>

#include <optional>

namespace tunnelglass::ui {

class SourceTextView;

/// The request that was sent, as text without secrets, with what its signature was made over.
class RequestPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPane(QWidget *parent = nullptr);

    /// std::nullopt: what is shown did not come from a request.
    void setRequest(const std::optional<RequestRecord> &request);

private:
    static QString text(const RequestRecord &request);

    SourceTextView *m_text;
};

} // namespace tunnelglass::ui
