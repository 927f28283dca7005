// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/FailureDesk.h"

#include "base/Logging.h"
#include "ui/views/ConnectionView.h"
#include "ui/views/StatusLine.h"
#include "ui/views/TopBar.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tunnelglass::ui {

FailureDesk::FailureDesk(ConnectionView *view, TopBar *top, StatusLine *status, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_top(top)
    , m_status(status)
{
    connect(view, &ConnectionView::errorActionWanted, this, &FailureDesk::act);
}

void FailureDesk::show(Source source, const Error &error)
{
    m_error = error;
    m_source = source;
    qCInfo(lcUi).noquote() << "Shown:" << errorLogLine(error);
    ErrorText text = errorText(error);
    // There is nothing that a button could do once more.
    if (source == Source::None)
        text.action = ErrorAction::None;
    m_view->showError(text);
}

void FailureDesk::succeeded(Source source)
{
    if (m_source != source)
        return;
    m_source = Source::None;
    m_view->hideError();
}

std::optional<FailureDesk::Shown> FailureDesk::shown() const
{
    if (!m_view->showsError())
        return {};
    return Shown{m_source, m_error};
}

void FailureDesk::act(ErrorAction action)
{
    switch (action) {
    case ErrorAction::TryAgain:
    case ErrorAction::FixClock:
        Q_EMIT retryWanted(m_source);
        break;
    case ErrorAction::EditProfile:
        m_top->focusProfile();
        Q_EMIT editProfileWanted();
        break;
    case ErrorAction::ChooseRegion:
        m_top->focusRegion();
        break;
    case ErrorAction::CopyPolicy:
        QGuiApplication::clipboard()->setText(ramPolicyFor(m_error.missingAction));
        m_status->showNotice(tr("Copied a policy that allows %1.").arg(m_error.missingAction));
        break;
    case ErrorAction::OpenAnotherFile:
        Q_EMIT openWanted();
        break;
    case ErrorAction::ChooseCaFile:
        Q_EMIT caFileWanted();
        break;
    case ErrorAction::None:
        break;
    }
}

} // namespace tunnelglass::ui
