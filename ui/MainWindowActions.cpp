// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// What the window's actions mean, and when they can be had.
#include "ui/FileDesk.h"
#include "ui/InspectionFlow.h"
#include "ui/MainWindow.h"
#include "ui/PreferenceDesk.h"
#include "ui/WindowActions.h"
#include "ui/views/ConnectionListPane.h"
#include "ui/views/ConnectionView.h"
#include "ui/views/DetailsPane.h"
#include "ui/views/SettingTreePane.h"
#include "ui/views/StatusLine.h"
#include "ui/views/TopBar.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBrowser>

namespace tunnelglass::ui {

void MainWindow::connectRowActions()
{
    SettingTreePane *tree = m_view->tree();
    connect(m_actions->copyValue, &QAction::triggered, this, &MainWindow::copyValue);
    connect(m_actions->copyPath, &QAction::triggered, tree, &SettingTreePane::copyPath);
    connect(m_details, &DetailsPane::copyPathWanted, tree, &SettingTreePane::copyPath);
    connect(m_actions->copyRow, &QAction::triggered, tree, &SettingTreePane::copyRow);
    connect(m_actions->copySecret, &QAction::triggered, tree, &SettingTreePane::copySecret);
    connect(m_actions->reveal, &QAction::triggered, tree, &SettingTreePane::toggleReveal);
    connect(m_actions->find, &QAction::triggered, tree, &SettingTreePane::openFind);
    connect(m_actions->expandAll, &QAction::triggered, tree, &SettingTreePane::expandAll);
    connect(m_actions->collapseAll, &QAction::triggered, tree, &SettingTreePane::collapseAll);
    connect(tree, &SettingTreePane::notice, m_status,
            [this](const QString &text) { m_status->showNotice(text); });
    connect(tree, &SettingTreePane::currentChanged, this, [this] {
        m_details->setSetting(m_view->tree()->currentSetting());
        updateActions();
    });
}

void MainWindow::connectViewActions()
{
    const auto page = [this](DetailsPane::Page wanted) {
        return [this, wanted] {
            m_details->show();
            m_details->showPage(wanted);
        };
    };
    connect(m_actions->showConnections, &QAction::triggered, m_list, &ConnectionListPane::focusList);
    connect(m_actions->showSettings, &QAction::triggered, m_view->tree(), &SettingTreePane::focusTree);
    connect(m_actions->showAbout, &QAction::triggered, this, page(DetailsPane::AboutPage));
    connect(m_actions->showResponse, &QAction::triggered, this, page(DetailsPane::ResponsePage));
    connect(m_actions->showRequest, &QAction::triggered, this, page(DetailsPane::RequestPage));
    connect(m_actions->whatIsThis, &QAction::triggered, this, page(DetailsPane::AboutPage));
    connect(m_view->tree(), &SettingTreePane::aboutWanted, this, page(DetailsPane::AboutPage));
}

void MainWindow::connectConnectionActions()
{
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, [this] { m_preferences->about(); });
    connect(m_actions->enterId, &QAction::triggered, m_top, &TopBar::focusConnection);
    connect(m_actions->refresh, &QAction::triggered, m_flow, &InspectionFlow::refresh);
    connect(m_actions->refreshList, &QAction::triggered, m_flow, &InspectionFlow::refreshList);
    connect(m_actions->refreshRegions, &QAction::triggered, m_flow, &InspectionFlow::refreshRegions);
    connect(m_actions->cancel, &QAction::triggered, m_flow, &InspectionFlow::cancel);
}

void MainWindow::copyValue()
{
    // Whatever has the keyboard knows best what is to be copied.
    QWidget *focus = focusWidget();
    if (auto *source = qobject_cast<QPlainTextEdit *>(focus))
        source->copy();
    else if (auto *browser = qobject_cast<QTextEdit *>(focus))
        browser->copy();
    else if (auto *line = qobject_cast<QLineEdit *>(focus))
        line->copy();
    else if (m_list->hasListFocus())
        m_list->copyCurrentId();
    else
        m_view->tree()->copyValue();
}

void MainWindow::updateActions()
{
    const bool any = m_view->snapshot() != nullptr;
    if (any && !m_details->isVisibleTo(this)) {
        m_details->show();
        m_view->tree()->setFocus();
    }
    const snapshot::Setting *setting = m_view->tree()->currentSetting();
    const bool secret = setting && setting->secret && setting->set;
    m_files->updateActions();
    for (QAction *action :
         {m_actions->find, m_actions->expandAll, m_actions->collapseAll, m_actions->showSettings,
          m_actions->showAbout, m_actions->showResponse, m_actions->showRequest})
        action->setEnabled(any);
    for (QAction *action : {m_actions->copyRow, m_actions->whatIsThis})
        action->setEnabled(setting != nullptr);
    m_actions->copyPath->setEnabled(setting && !setting->path.isEmpty());
    m_actions->copySecret->setEnabled(secret);
    m_actions->reveal->setEnabled(secret);
    const snapshot::SnapshotPtr &shown = m_view->snapshot();
    const QString name =
        shown && shown->connection
            ? (shown->connection->name.isEmpty() ? shown->connection->id : shown->connection->name)
            : QString();
    setWindowTitle(name.isEmpty() ? QStringLiteral("Tunnelglass") : tr("%1 - Tunnelglass").arg(name));
}

} // namespace tunnelglass::ui
