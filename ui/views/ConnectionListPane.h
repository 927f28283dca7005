// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/ConnectionListJob.h"
#include "ui/ExportScope.h"
#include "ui/models/ConnectionRows.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QTableView;

namespace tunnelglass::ui {

class ConnectionListModel;
class ConnectionSelection;

/// The connections of a region or a file: type to filter, pick one to inspect it, select several (Ctrl and
/// Shift, as everywhere) to export them. Says which pages are missing.
class ConnectionListPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionListPane(QWidget *parent = nullptr);

    /// `title`: "Connections in cn-hangzhou". Keeps the filter.
    void setRows(std::shared_ptr<const ConnectionRows> rows, const QString &title);
    void setTitle(const QString &title);
    /// Empty: the list is complete.
    void setPageFailures(const QList<inspection::PageFailure> &failures);
    /// Marks the row of a connection, without picking it; none when it is not in the list.
    void markConnection(const QString &id);
    const std::shared_ptr<const ConnectionRows> &rows() const { return m_rows; }
    int shownCount() const;
    /// What is selected, and what the filter lets through, from top to bottom.
    ExportScope selectedScope() const;
    ExportScope listedScope() const;
    /// "3 of 12 connections", "12 connections", empty without a list.
    QString countText() const;
    void focusList();
    void copyCurrentId();
    bool hasListFocus() const;

Q_SIGNALS:
    /// A click or Enter on a row.
    void picked(const tunnelglass::snapshot::SnapshotPtr &snapshot);
    void reloadWanted();
    void exportWanted();
    void countChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildView();
    void buildNotice();
    void filter(const QString &text);
    void pick(const QModelIndex &index);
    void updateCount();
    void fitStateColumn();

    std::shared_ptr<const ConnectionRows> m_rows;
    ConnectionListModel *m_model;
    ConnectionSelection *m_selection = nullptr;
    QLabel *m_title;
    QLineEdit *m_filter;
    QTableView *m_view;
    QLabel *m_count;
    QLabel *m_empty;
    QWidget *m_notice;
    QLabel *m_noticeText;
    QString m_marked;
};

} // namespace tunnelglass::ui
