// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ErrorText.h"
#include "export/DiagramLayout.h"
#include "snapshot/Snapshot.h"

#include <QWidget>

class QStackedLayout;

namespace tunnelglass::ui {

class EmptyState;
class ErrorPanel;
class SettingTreePane;
class TunnelDiagramView;
class VerdictHeader;

/// One connection: the answer in a sentence, the drawing, the tree; between them, when something went wrong,
/// what. Selecting a part of the drawing selects its group in the tree, and the other way round.
class ConnectionView final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionView(QWidget *parent = nullptr);

    /// Shows a snapshot. When it is the connection that is shown already, nothing but the values changes;
    /// else the first leg that is down is brought into view.
    void setSnapshot(const snapshot::SnapshotPtr &snapshot);
    const snapshot::SnapshotPtr &snapshot() const { return m_snapshot; }
    /// Why what is shown may be out of date; empty: it is not.
    void setStale(const QString &reason);
    void setAge(const QString &age);
    void showError(const ErrorText &text);
    void hideError();
    bool showsError() const;

    /// What can be done while there is nothing to show; without effect once there is.
    void offerChoices();

    SettingTreePane *tree() const { return m_tree; }

Q_SIGNALS:
    void errorActionWanted(tunnelglass::ErrorAction action);
    void sampleWanted();
    void addProfileWanted();
    void openWanted();

private:
    bool isSameThing(const snapshot::Snapshot &other) const;
    void bringUpTrouble(const vpn::Verdict &verdict);
    void followTree();

    VerdictHeader *m_header;
    TunnelDiagramView *m_diagram;
    ErrorPanel *m_error;
    SettingTreePane *m_tree;
    EmptyState *m_empty = nullptr; ///< made when it is first needed
    snapshot::SnapshotPtr m_snapshot;
};

} // namespace tunnelglass::ui
