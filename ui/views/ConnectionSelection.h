// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/ExportScope.h"

#include <QObject>
#include <QSet>

#include <vector>

class QItemSelectionModel;

namespace tunnelglass::ui {

class ConnectionListModel;

/// The rows that are selected in the list of connections, by the connections they stand for.
class ConnectionSelection final : public QObject
{
    Q_OBJECT

public:
    /// `model` is the selection's.
    ConnectionSelection(const ConnectionListModel *model, QItemSelectionModel *selection,
                        QObject *parent = nullptr);

    bool isOfSeveral() const { return rows().size() > 1; }
    /// Where they are in the model's rows(), from top to bottom.
    std::vector<quint32> positions() const;
    /// Their ids when they are several, to select them again after the model was reset.
    QSet<QString> severalIds() const;
    /// Selects those that are there; empty: leaves the selection as it is.
    void select(const QSet<QString> &ids);

    /// The connections at places of the model's rows().
    ExportScope scope(ExportScope::Kind kind, std::vector<quint32> positions) const;

private:
    std::vector<int> rows() const;

    const ConnectionListModel *m_model;
    QItemSelectionModel *m_selection;
};

} // namespace tunnelglass::ui
