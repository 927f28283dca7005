// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/keychain/LockedCollection.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QStringList>

#include <functional>
#include <map>

namespace tunnelglass::test {

/// Stands in for the Secret Service where the real one cannot be brought to do something: answers as a test
/// says, and remembers what it was asked. It must be on a bus that has no real one.
class StandInService final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    using Answer = std::function<QDBusMessage(const QDBusMessage &)>;

    explicit StandInService(const QString &busAddress);
    ~StandInService() override;

    /// Replaces what it says to the method of any of its objects; without an answer it stays silent.
    void answer(const QString &method, Answer answer) { m_answers[method] = std::move(answer); }
    /// One item with any key, locked or not.
    void holdItem(bool locked);
    /// A default collection that stays locked, and as long as it is shows no items.
    void hideItems();
    /// Unlock wants a prompt, which completes with `dismissed` when it is shown; or never.
    enum class Prompting : unsigned char
    {
        Accepted,
        Dismissed,
        Unanswered,
    };
    void promptOnUnlock(Prompting prompting);
    /// Goes away from the bus.
    void leave();

    const QStringList &calls() const { return m_calls; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &path) const override;

private:
    QString m_name;
    QDBusConnection m_connection;
    std::map<QString, Answer> m_answers;
    QStringList m_calls;
    LockedCollection m_collection;
};

} // namespace tunnelglass::test
