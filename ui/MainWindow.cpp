// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/MainWindow.h"

#include "ui/FileDesk.h"
#include "ui/InspectionFlow.h"
#include "ui/PreferenceDesk.h"
#include "ui/ProfileDesk.h"
#include "ui/RecentDesk.h"
#include "ui/SessionGuard.h"
#include "ui/WindowActions.h"
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
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
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

MainWindow::MainWindow(const Clock &clock, AccountBook &book, PreferenceStore &preferences,
                       QSettings &settings, QWidget *parent)
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
    auto *guard =
        new SessionGuard({clock, book, preferences, m_actions, m_flow, m_view->tree(), m_status}, this);
    m_files =
        new FileDesk(this, {clock, m_flow, m_list, m_view, m_status, m_actions, &m_activities, &m_state});
    m_preferences =
        new PreferenceDesk({preferences, book, this, m_flow, m_view->tree(), m_status, m_actions}, this);
    new RecentDesk({m_actions->recent, m_state, book, m_flow, m_view}, this);
    connect(guard, &SessionGuard::locked, m_files, &FileDesk::lock);
    connectRowActions();
    connectViewActions();
    connectConnectionActions();
    connect(&m_activities, &Activities::changed, this, &MainWindow::updateActivity);
    connect(&m_activities, &Activities::changed, this, &MainWindow::activityChanged);
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
    m_across->setObjectName(QStringLiteral("across"));
    for (QSplitter *splitter : {m_across, m_down})
        connect(splitter, &QSplitter::splitterMoved, this, [this] { m_splittersMoved = true; });
}

void MainWindow::showIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 128})
        icon.addFile(QStringLiteral(":/icons/tunnelglass-%1.png").arg(size), QSize(size, size));
    setWindowIcon(icon);
}

void MainWindow::openFile(const QString &filePath)
{
    if (!filePath.isEmpty())
        m_flow->openFile(filePath);
    // A window that is put away is not brought back by being shown or made active.
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

FlowState MainWindow::state() const
{
    return m_flow->state();
}

void MainWindow::resume(const FlowState &state)
{
    showIcon();
    m_started = true;
    m_openedGeometry = saveGeometry();
    m_flow->resume(state);
    keepChoices();
}

bool MainWindow::isAtFiles() const
{
    return m_activities.isRunning(Activities::Kind::Opening) ||
           m_activities.isRunning(Activities::Kind::Writing);
}

void MainWindow::start(const QString &filePath, const QString &accountId)
{
    showIcon();
    m_started = true;
    m_preferences->complain();
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
                             ? tr("%1 (%L2 of %L3)").arg(activity.text).arg(activity.done).arg(activity.total)
                             : activity.text);
    m_actions->cancel->setEnabled(m_activities.isBusy());
    if (m_started && !m_activities.isBusy())
        m_view->offerChoices();
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
