// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/RequestRecord.h"
#include "snapshot/Setting.h"
#include "snapshot/Snapshot.h"

#include <QTabWidget>

#include <optional>

namespace tunnelglass::ui {

class AboutPane;
class LinkButton;
class RequestPane;
class ResponsePane;

/// Below the tree: about the selected setting, the raw response, the request. The latter two are made when
/// their page is first looked at.
class DetailsPane final : public QTabWidget
{
    Q_OBJECT

public:
    enum Page
    {
        AboutPage,
        ResponsePage,
        RequestPage,
    };

    explicit DetailsPane(QWidget *parent = nullptr);

    void setSetting(const snapshot::Setting *setting);
    void setSnapshot(const snapshot::SnapshotPtr &snapshot);
    void setRequest(const std::optional<RequestRecord> &request);
    /// Brings a page to the front and gives it the keyboard.
    void showPage(Page page);

Q_SIGNALS:
    void copyPathWanted();

private:
    void fillCurrent();

    LinkButton *m_copyPath;
    AboutPane *m_about;
    QWidget *m_responsePlace;
    QWidget *m_requestPlace;
    ResponsePane *m_response = nullptr;
    RequestPane *m_request = nullptr;
    snapshot::SnapshotPtr m_snapshot;
    std::optional<RequestRecord> m_record;
    bool m_hasPath = false;
};

} // namespace tunnelglass::ui
