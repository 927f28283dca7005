// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "base/ErrorText.h"

#include <QObject>

#include <optional>

namespace tunnelglass::ui {

class ConnectionView;
class StatusLine;
class TopBar;

/// The last failure: shows it beside the data until what failed succeeds, and does what its button says.
class FailureDesk final : public QObject
{
    Q_OBJECT

public:
    /// What failed; the panel goes when that succeeds.
    enum class Source : quint8
    {
        None,
        Inspection,
        Connections,
        Regions,
        File,
        Export,
        CaFile,
    };
    Q_ENUM(Source)

    /// The parts outlive the desk.
    FailureDesk(ConnectionView *view, TopBar *top, StatusLine *status, QObject *parent = nullptr);

    /// A failure, and what failed.
    struct Shown
    {
        Source source = Source::None;
        Error error;
    };

    void show(Source source, const Error &error);
    void succeeded(Source source);
    /// What is shown now; nothing when it has succeeded since, or a person has closed it.
    std::optional<Shown> shown() const;

Q_SIGNALS:
    void retryWanted(tunnelglass::ui::FailureDesk::Source source);
    void openWanted();
    void editProfileWanted();
    void caFileWanted();

private:
    void act(ErrorAction action);

    ConnectionView *m_view;
    TopBar *m_top;
    StatusLine *m_status;
    Error m_error;
    Source m_source = Source::None;
};

} // namespace tunnelglass::ui
