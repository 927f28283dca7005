// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tunnelglass::ui {

/// Puts a secret on the clipboard, marked for clipboard managers not to keep, and takes it off again after a
/// time: only when the clipboard still holds that very text. Best effort: what another program has copied
/// meanwhile is not reached.
class ClipboardGuard final : public QObject
{
    Q_OBJECT

public:
    static constexpr int keepMs = 30000;

    explicit ClipboardGuard(QObject *parent = nullptr);
    /// Takes the secret off at once.
    ~ClipboardGuard() override;

    void copy(const SecretBytes &secret, int keepForMs = keepMs);
    /// Takes the secret off before its time, if it is still there: whether it was.
    bool clear();

Q_SIGNALS:
    /// What to tell: copied, how long it stays, cleared or replaced meanwhile.
    void notice(const QString &text);

private:
    SecretBytes m_secret;
    QTimer m_timer;
};

} // namespace tunnelglass::ui
