// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/Snapshot.h"
#include "vpn/Verdict.h"

#include <QWidget>

class QLabel;

namespace tunnelglass::ui {

class MarkLabel;

/// The answer in one sentence, and below it of what, when, where and by whom it was read.
class VerdictHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictHeader(QWidget *parent = nullptr);

    void setSnapshot(const snapshot::Snapshot &snapshot, const vpn::Verdict &verdict);
    /// Why what is shown may be out of date; empty: it is not. Stale text is greyed a little.
    void setStale(const QString &reason);
    /// How long ago, in words; empty when that is not known.
    void setAge(const QString &age);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateFacts();
    void updateColours();

    MarkLabel *m_mark;
    QLabel *m_sentence;
    QLabel *m_facts;
    QString m_subject;
    QString m_place;
    QString m_age;
    QString m_stale;
    snapshot::Origin m_origin = snapshot::Origin::Cloud;
};

} // namespace tunnelglass::ui
