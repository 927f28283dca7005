// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/DetailsPane.h"

#include "ui/views/AboutPane.h"
#include "ui/views/LinkButton.h"
#include "ui/views/RequestPane.h"
#include "ui/views/ResponsePane.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace tunnelglass::ui {

namespace {

QWidget *emptyPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    return page;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QTabWidget(parent)
    , m_copyPath(new LinkButton(tr("Copy API path"), this))
    , m_about(new AboutPane(this))
    , m_responsePlace(emptyPage(this))
    , m_requestPlace(emptyPage(this))
{
    setAccessibleName(tr("Details"));
    setWhatsThis(
        tr("What the selected setting is, the response as it came with its secrets masked, and the request "
           "that was sent."));
    setDocumentMode(true);
    tabBar()->setAccessibleName(tr("Details"));
    addTab(m_about, tr("About this setting"));
    addTab(m_responsePlace, tr("Response"));
    addTab(m_requestPlace, tr("Request"));
    m_copyPath->setToolTip(tr("Copy the name that the API has for this setting"));
    m_copyPath->setFocusPolicy(Qt::TabFocus);
    setCornerWidget(m_copyPath);
    connect(m_copyPath, &LinkButton::clicked, this, &DetailsPane::copyPathWanted);
    connect(this, &QTabWidget::currentChanged, this, &DetailsPane::fillCurrent);
}

void DetailsPane::setSetting(const snapshot::Setting *setting)
{
    m_about->setSetting(setting);
    m_hasPath = setting && !setting->path.isEmpty();
    m_copyPath->setVisible(m_hasPath && currentIndex() == AboutPage);
}

void DetailsPane::setSnapshot(const snapshot::SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (m_response)
        m_response->setSnapshot(snapshot);
}

void DetailsPane::setRequest(const std::optional<RequestRecord> &request)
{
    m_record = request;
    if (m_request)
        m_request->setRequest(request);
}

void DetailsPane::showPage(Page page)
{
    setCurrentIndex(page);
    fillCurrent();
    QWidget *pane = page == AboutPage      ? static_cast<QWidget *>(m_about)
                    : page == ResponsePage ? static_cast<QWidget *>(m_response)
                                           : static_cast<QWidget *>(m_request);
    pane->setFocus(Qt::ShortcutFocusReason);
}

void DetailsPane::fillCurrent()
{
    m_copyPath->setVisible(m_hasPath && currentIndex() == AboutPage);
    if (currentIndex() == ResponsePage && !m_response) {
        m_response = new ResponsePane(m_responsePlace);
        m_response->setSnapshot(m_snapshot);
        m_responsePlace->layout()->addWidget(m_response);
    } else if (currentIndex() == RequestPage && !m_request) {
        m_request = new RequestPane(m_requestPlace);
        m_request->setRequest(m_record);
        m_requestPlace->layout()->addWidget(m_request);
    }
}

} // namespace tunnelglass::ui
