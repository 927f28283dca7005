// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/WindowActions.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QWhatsThis>

namespace tunnelglass::ui {

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    QMenuBar *bar = window->menuBar();
    fillFileMenu(bar->addMenu(tr("&File")));
    fillEditMenu(bar->addMenu(tr("&Edit")));
    fillViewMenu(bar->addMenu(tr("&View")));
    fillConnectionMenu(bar->addMenu(tr("Co&nnection")));
    fillHelpMenu(bar->addMenu(tr("&Help")));
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys,
                            const QString &hint)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setStatusTip(hint);
    menu->addAction(action);
    return action;
}

void WindowActions::fillFileMenu(QMenu *menu)
{
    open = add(menu, tr("&Open response…"), {QKeySequence(Qt::CTRL | Qt::Key_O)},
               tr("Open a saved JSON or XML response"));
    recent = menu->addMenu(tr("Open &recent"));
    paste = add(menu, tr("&Paste response"), {QKeySequence(Qt::CTRL | Qt::Key_V)},
                tr("Read a JSON or XML response from the clipboard"));
    exportFile = add(menu, tr("&Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)},
                     tr("Write the details of connections to a file"));
    print = add(menu, tr("Pr&int…"), {QKeySequence(Qt::CTRL | Qt::Key_P)},
                tr("Print the report of this connection, without its secrets"));
    printPreview = add(menu, tr("Print pre&view…"), {}, tr("See the pages before they are printed"));
    menu->addSeparator();
    profiles = add(menu, tr("Pro&files…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                   tr("Add, change and test the profiles that ask"));
    lock = add(menu, tr("&Lock now"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
               tr("Forget decrypted credentials and hide revealed secrets"));
    lockAfter = menu->addMenu(tr("Lock &when idle for"));
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, tr("Leave Tunnelglass"));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::fillEditMenu(QMenu *menu)
{
    copyValue = add(menu, tr("&Copy value"), {QKeySequence(Qt::CTRL | Qt::Key_C)},
                    tr("Copy the value of the selected setting"));
    copyPath = add(menu, tr("Copy API &path"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                   tr("Copy the name that the API has for the selected setting"));
    copyRow = add(menu, tr("Copy r&ow as text"), {}, tr("Copy setting, value and meaning"));
    copyAs = menu->addMenu(tr("Copy connection &as"));
    copyAs->menuAction()->setStatusTip(tr("Copy the connection's details, without its secrets"));
    menu->addSeparator();
    reveal = add(menu, tr("&Reveal or hide secret"), {QKeySequence(Qt::Key_F2)},
                 tr("Show the selected secret for a while, or hide it"));
    copySecret = add(menu, tr("Copy &secret"), {},
                     tr("Copy the selected secret; the clipboard is cleared after a while"));
    menu->addSeparator();
    find =
        add(menu, tr("&Find…"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, tr("Find a setting by name or value"));
    menu->addSeparator();
    preferences = add(menu, tr("Prefere&nces…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                      tr("Language, colours, network, secrets, log"));
    preferences->setMenuRole(QAction::PreferencesRole);
}

void WindowActions::fillViewMenu(QMenu *menu)
{
    showConnections =
        add(menu, tr("&Connections"), {QKeySequence(Qt::ALT | Qt::Key_1)}, tr("Go to the list"));
    showSettings =
        add(menu, tr("&Settings"), {QKeySequence(Qt::ALT | Qt::Key_2)}, tr("Go to the setting tree"));
    showAbout = add(menu, tr("&About this setting"), {QKeySequence(Qt::ALT | Qt::Key_3)},
                    tr("Read what the selected setting is"));
    showResponse = add(menu, tr("&Response"), {QKeySequence(Qt::ALT | Qt::Key_4)},
                       tr("Show the response as it came, secrets masked"));
    showRequest =
        add(menu, tr("Re&quest"), {QKeySequence(Qt::ALT | Qt::Key_5)}, tr("Show the request that was sent"));
    menu->addSeparator();
    expandAll = add(menu, tr("&Expand all"), {}, tr("Open every group of settings"));
    collapseAll = add(menu, tr("Co&llapse all"), {}, tr("Close every group of settings"));
}

void WindowActions::fillConnectionMenu(QMenu *menu)
{
    enterId = add(menu, tr("Enter an &id…"), {QKeySequence(Qt::CTRL | Qt::Key_L)},
                  tr("Type the id or the name of a connection"));
    menu->addSeparator();
    refresh = add(menu, tr("&Refresh"), {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)},
                  tr("Read this connection and the list again"));
    refreshList =
        add(menu, tr("List the region's &connections"), {}, tr("Read the list of connections again"));
    refreshRegions = add(menu, tr("List the re&gions"), {}, tr("Ask the service which regions there are"));
    menu->addSeparator();
    cancel = add(menu, tr("C&ancel"), {QKeySequence(Qt::Key_Escape)}, tr("Stop waiting"));
}

void WindowActions::fillHelpMenu(QMenu *menu)
{
    whatIsThis = add(menu, tr("&What is this setting?"), {QKeySequence(Qt::Key_F1)},
                     tr("Read about the selected setting"));
    whatsThisMode = QWhatsThis::createAction(this);
    whatsThisMode->setText(tr("What is &that in the window?"));
    whatsThisMode->setStatusTip(tr("Click something to read what it is for"));
    menu->addAction(whatsThisMode);
    menu->addSeparator();
    about =
        add(menu, tr("&About Tunnelglass"), {}, tr("Version, licences, and what to send with a question"));
    about->setMenuRole(QAction::AboutRole);
}

} // namespace tunnelglass::ui
