// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/Region.h"
#include "ui/AccountChoices.h"
#include "ui/models/ConnectionRows.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QPushButton;
class QToolButton;

namespace tunnelglass::ui {

class ConnectionIdField;

/// Who asks, where, and for what: profile, region, connection, and the button that asks.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const AccountChoices &choices, QWidget *parent = nullptr);

    /// Other accounts to choose from; which is current is for setAccountId() to say.
    void setChoices(const AccountChoices &choices);
    void setAccountId(const QString &accountId);
    QString accountId() const;
    /// The regions that are offered; the text stays.
    void setRegions(const QList<inspection::Region> &regions);
    void setRegionId(const QString &regionId);
    QString regionId() const;
    void setConnectionId(const QString &connectionId);
    void setRows(std::shared_ptr<const ConnectionRows> rows);

    void focusProfile();
    void focusRegion();
    void focusConnection();

Q_SIGNALS:
    // Only what a person did, never what was set.
    void accountChosen(const QString &accountId);
    void regionChosen(const QString &regionId);
    void regionRefreshWanted();
    void profilesWanted();
    void inspectWanted(const QString &connectionId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildProfile();
    void buildRegion();
    void buildConnection();
    void fillRegions();
    void takeRegion();
    void askToInspect();

    QComboBox *m_profile;
    QToolButton *m_profiles;
    QComboBox *m_region;
    QToolButton *m_refreshRegions;
    ConnectionIdField *m_connection;
    QPushButton *m_inspect;
    QList<inspection::Region> m_regions;
    QString m_regionId; ///< what was set or chosen last
    bool m_regionsFilled = false;
};

} // namespace tunnelglass::ui
