// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/MainWindow.h"

#include "ui/FileDesk.h"
#include "ui/InspectionFlow.h"
#include "ui/ProfileDesk.h"
#include "ui/SessionGuard.h"
#include "ui/WindowActions.h"
#include "ui/dialogs/AboutBox.h"
#include "ui/views/ConnectionListPane.h"
#include "ui/views/ConnectionView.h"
#include "ui/views/DetailsPane.h"
#include "ui/views/SettingColumns.h"
#include "ui/views/SettingTreePane.h"
#include "ui/views/StatusLine.h"
#include "ui/views/ThinProgressBar.h"
#include "ui/views/TopBar.h"

#include <QAction>
#include <QCloseEvent>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tunnelglass::ui {

namespace {

constexpr QLatin1StringView geometryKey("geometry");
constexpr QLatin1StringView acrossKey("across");
constexpr QLatin1StringView downKey("down");
constexpr QLatin1StringView columnsKey("settingColumns");
constexpr QLatin1StringView accountKey("chosen/account");
constexpr QLatin1StringView regionKey("chosen/region");
constexpr QLatin1StringView importOfferedKey("import/offered");

} // namespace

MainWindow::MainWindow(const Clock &clock, AccountBook &book, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_book(book)
    , m_state(settings)
    , m_top(new TopBar(book.choices(), this))
    , m_progress(new ThinProgressBar(this))
    , m_list(new ConnectionListPane(this))
    , m_view(new ConnectionView(this))
    , m_details(new DetailsPane(this))
    , m_status(new StatusLine(statusBar()))
    , m_actions(new WindowActions(this))
    , m_across(new QSplitter(Qt::Horizontal, this))
    , m_down(new QSplitter(Qt::Vertical, this))
{
    setWindowTitle(QStringLiteral("Tunnelglass"));
    setAcceptDrops(true);
    layOut();
    m_flow =
        new InspectionFlow(clock, book, {m_top, m_list, m_view, m_details, m_status}, m_activities, this);
    m_profiles = new ProfileDesk({book, this, m_flow, m_top, m_view, m_actions}, this);
    auto *guard = new SessionGuard({clock, book, m_state, m_actions, m_flow, m_view->tree(), m_status}, this);
    m_files =
        new FileDesk(this, {clock, m_flow, m_list, m_view, m_status, m_actions, &m_activities, &m_state});
    connect(guard, &SessionGuard::locked, m_files, &FileDesk::lock);
    connectRowActions();
    connectViewActions();
    connectConnectionActions();
    connect(&m_activities, &Activities::changed, this, &MainWindow::updateActivity);
    connect(m_flow, &InspectionFlow::shown, this, &MainWindow::updateActions);
    m_flow->setAccount(book.choices().first().id, {});
    restoreState();
    updateActions();
    updateActivity();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_down->addWidget(m_view);
    m_down->addWidget(m_details);
    m_down->setStretchFactor(0, 1);
    m_down->setChildrenCollapsible(false);
    m_down->setSizes({560, 170});
    m_across->addWidget(m_list);
    m_across->addWidget(m_down);
    m_across->setStretchFactor(1, 1);
    m_across->setChildrenCollapsible(false);
    m_across->setSizes({290, 990});
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_progress);
    column->addWidget(m_across, 1);
    setCentralWidget(middle);
    m_details->hide();
    for (QSplitter *splitter : {m_across, m_down})
        connect(splitter, &QSplitter::splitterMoved, this, [this] { m_splittersMoved = true; });
}

void MainWindow::start(const QString &filePath, const QString &accountId)
{
    QIcon icon;
    for (const int size : {16, 32, 48, 128})
        icon.addFile(QStringLiteral(":/icons/tunnelglass-%1.png").arg(size), QSize(size, size));
    setWindowIcon(icon);
    m_started = true;
    // What counts as changed by hand is what differs from here on.
    m_openedGeometry = saveGeometry();
    if (!filePath.isEmpty()) {
        m_flow->openFile(filePath);
        keepChoices();
        return;
    }
    const QString kept = m_state.text(accountKey);
    const bool keptIsThere = accountId.isEmpty() && m_book.choice(kept);
    const QString named = m_book.choice(accountId) ? accountId : m_book.choices().first().id;
    // Who has chosen an account before gets it back; for everybody else the suggested connection is read.
    m_flow->chooseAccount(keptIsThere ? kept : named, keptIsThere ? m_state.text(regionKey) : QString(),
                          !keptIsThere);
    keepChoices();
    if (m_state.text(importOfferedKey).isEmpty() && m_profiles->offerImport())
        m_state.keepText(importOfferedKey, QStringLiteral("1"));
}

void MainWindow::keepChoices()
{
    connect(m_flow, &InspectionFlow::accountChanged, this,
            [this](const QString &account, const QString &region) {
                m_state.keepText(accountKey, account);
                m_state.keepText(regionKey, region);
            });
}

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
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutBox(this))->open(); });
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
    else if (m_list->hasListFocus())
        m_list->copyCurrentId();
    else
        m_view->tree()->copyValue();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (FileDesk::canOpen(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_files->openMimeData(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::updateActivity()
{
    const Activities::Activity activity = m_activities.current();
    if (m_activities.isBusy())
        m_progress->showProgress(activity.done, activity.total);
    else
        m_progress->finish();
    m_status->setWaiting(activity.total > 0
                             ? tr("%1 (%2 of %3)").arg(activity.text).arg(activity.done).arg(activity.total)
                             : activity.text);
    m_actions->cancel->setEnabled(m_activities.isBusy());
    if (m_started && !m_activities.isBusy())
        m_view->offerChoices();
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

void MainWindow::restoreState()
{
    const QByteArray geometry = m_state.state(geometryKey);
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        constexpr QSize usual(1280, 800);
        const QScreen *display = screen();
        resize(display ? usual.boundedTo(display->availableSize()) : usual);
    }
    m_across->restoreState(m_state.state(acrossKey));
    m_down->restoreState(m_state.state(downKey));
    m_view->tree()->columns()->restore(m_state.state(columnsKey));
}

void MainWindow::keepState()
{
    if (saveGeometry() != m_openedGeometry)
        m_state.keepState(geometryKey, saveGeometry());
    if (m_splittersMoved) {
        m_state.keepState(acrossKey, m_across->saveState());
        m_state.keepState(downKey, m_down->saveState());
    }
    if (m_view->tree()->columns()->isChangedByUser())
        m_state.keepState(columnsKey, m_view->tree()->columns()->save());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepState();
    QMainWindow::closeEvent(event);
}

} // namespace tunnelglass::ui
