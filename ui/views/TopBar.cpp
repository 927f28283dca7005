// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/TopBar.h"

#include "ui/views/ConnectionIdField.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

namespace tunnelglass::ui {

TopBar::TopBar(const AccountChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_profile(new QComboBox(this))
    , m_profiles(new QToolButton(this))
    , m_region(new QComboBox(this))
    , m_refreshRegions(new QToolButton(this))
    , m_connection(new ConnectionIdField(this))
    , m_inspect(new QPushButton(tr("&Inspect"), this))
{
    buildProfile();
    setChoices(choices);
    buildRegion();
    buildConnection();

    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        return made;
    };
    auto *row = new QHBoxLayout(this);
    row->addWidget(label(tr("&Profile"), m_profile));
    row->addWidget(m_profile);
    row->addWidget(m_profiles);
    row->addSpacing(fontMetrics().averageCharWidth());
    row->addWidget(label(tr("&Region"), m_region));
    row->addWidget(m_region);
    row->addWidget(m_refreshRegions);
    row->addSpacing(fontMetrics().averageCharWidth());
    row->addWidget(label(tr("&Connection"), m_connection));
    row->addWidget(m_connection, 1);
    row->addWidget(m_inspect);
}

void TopBar::buildProfile()
{
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->setWhatsThis(tr("Who asks the service: the sample account inside this program, what the "
                               "environment gives, or a profile of yours."));
    m_profile->setToolTip(tr("Whose credentials sign the requests"));
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_profile->view()->setAccessibleName(tr("Profiles"));
    connect(m_profile, &QComboBox::activated, this, [this] { Q_EMIT accountChosen(accountId()); });

    m_profiles->setText(QStringLiteral("…"));
    m_profiles->setAccessibleName(tr("Profiles"));
    m_profiles->setToolTip(tr("Add, change and test profiles"));
    m_profiles->setWhatsThis(tr("Your profiles: who asks, with which credentials, where. Their secrets are "
                                "in the system's keychain."));
    m_profiles->setAutoRaise(true);
    m_profiles->setFocusPolicy(Qt::TabFocus);
    connect(m_profiles, &QToolButton::clicked, this, &TopBar::profilesWanted);
}

void TopBar::setChoices(const AccountChoices &choices)
{
    const QSignalBlocker quiet(m_profile);
    m_profile->clear();
    for (const AccountChoice &choice : choices) {
        m_profile->addItem(choice.account.name, choice.id);
        m_profile->setItemData(m_profile->count() - 1, choice.account.origin, Qt::ToolTipRole);
    }
}

void TopBar::buildRegion()
{
    m_region->setAccessibleName(tr("Region"));
    m_region->setWhatsThis(tr("Where the connections are. Choosing a region lists its connections; one that "
                              "is not offered can be typed."));
    m_region->setToolTip(
        tr("The region that the connection belongs to. An id that is not offered can be typed."));
    m_region->setEditable(true);
    m_region->view()->setAccessibleName(tr("Regions"));
    m_region->setInsertPolicy(QComboBox::NoInsert);
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_region->setMinimumContentsLength(16);
    // Filling a list of thirty regions is left until someone looks at it.
    m_region->installEventFilter(this);
    m_region->lineEdit()->installEventFilter(this);
    m_region->lineEdit()->setAccessibleName(tr("Region"));
    connect(m_region, &QComboBox::activated, this, &TopBar::takeRegion);
    connect(m_region->lineEdit(), &QLineEdit::editingFinished, this, &TopBar::takeRegion);

    m_refreshRegions->setAccessibleName(tr("Refresh the list of regions"));
    m_refreshRegions->setToolTip(tr("Ask the service which regions there are"));
    m_refreshRegions->setWhatsThis(tr("Asks the service for the list of regions. Without it the regions that "
                                      "this version knows are offered."));
    m_refreshRegions->setIcon(style()->standardIcon(QStyle::SP_BrowserReload, nullptr, this));
    m_refreshRegions->setAutoRaise(true);
    m_refreshRegions->setFocusPolicy(Qt::TabFocus);
    connect(m_refreshRegions, &QToolButton::clicked, this, &TopBar::regionRefreshWanted);
}

void TopBar::buildConnection()
{
    m_connection->setToolTip(tr("The connection to inspect: its id, or its name as the list shows it"));
    m_inspect->setToolTip(tr("Read this connection from the service"));
    connect(m_connection, &QLineEdit::returnPressed, this, &TopBar::askToInspect);
    connect(m_connection, &ConnectionIdField::picked, this, &TopBar::askToInspect);
    connect(m_inspect, &QPushButton::clicked, this, &TopBar::askToInspect);
}

void TopBar::setAccountId(const QString &accountId)
{
    m_profile->setCurrentIndex(m_profile->findData(accountId));
}

QString TopBar::accountId() const
{
    return m_profile->currentData().toString();
}

void TopBar::setRegions(const QList<inspection::Region> &regions)
{
    m_regions = regions;
    m_regionsFilled = false;
    if (m_region->hasFocus())
        fillRegions();
}

void TopBar::setRegionId(const QString &regionId)
{
    m_regionId = regionId;
    m_region->setEditText(regionId);
    m_region->lineEdit()->setCursorPosition(0);
}

QString TopBar::regionId() const
{
    // An offered region reads "cn-hangzhou   China (Hangzhou)"; an id holds no blank.
    return m_region->currentText().trimmed().section(QLatin1Char(' '), 0, 0);
}

void TopBar::setConnectionId(const QString &connectionId)
{
    m_connection->setText(connectionId);
    m_connection->setCursorPosition(0);
}

void TopBar::setRows(std::shared_ptr<const ConnectionRows> rows)
{
    m_connection->setRows(std::move(rows));
}

void TopBar::focusProfile()
{
    m_profile->setFocus(Qt::ShortcutFocusReason);
}

void TopBar::focusRegion()
{
    m_region->setFocus(Qt::ShortcutFocusReason);
    m_region->lineEdit()->selectAll();
}

void TopBar::focusConnection()
{
    m_connection->setFocus(Qt::ShortcutFocusReason);
    m_connection->selectAll();
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress)
        fillRegions();
    return QWidget::eventFilter(watched, event);
}

void TopBar::fillRegions()
{
    if (m_regionsFilled)
        return;
    m_regionsFilled = true;
    const QSignalBlocker quiet(m_region);
    const QString text = m_region->currentText();
    m_region->clear();
    for (const inspection::Region &region : std::as_const(m_regions)) {
        const QString name = region.name == region.id ? QString() : region.name;
        m_region->addItem(name.isEmpty() ? region.id : region.id + QStringLiteral("   ") + name);
    }
    m_region->completer()->setFilterMode(Qt::MatchContains);
    m_region->setEditText(text);
    m_region->view()->setMinimumWidth(m_region->view()->sizeHintForColumn(0) + m_region->height());
}

void TopBar::takeRegion()
{
    const QString chosen = regionId();
    const bool changed = chosen != m_regionId && !chosen.isEmpty();
    setRegionId(chosen.isEmpty() ? m_regionId : chosen);
    if (changed)
        Q_EMIT regionChosen(chosen);
}

void TopBar::askToInspect()
{
    const QString wanted = m_connection->connectionId();
    if (wanted.isEmpty())
        m_connection->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT inspectWanted(wanted);
}

} // namespace tunnelglass::ui
