// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/ClipboardGuard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace tunnelglass::ui {

ClipboardGuard::ClipboardGuard(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        Q_EMIT notice(clear() ? tr("The secret was removed from the clipboard.")
                              : tr("The clipboard holds something else by now: it was left alone."));
    });
}

ClipboardGuard::~ClipboardGuard()
{
    clear();
}

void ClipboardGuard::copy(const SecretBytes &secret, int keepForMs)
{
    if (secret.isEmpty())
        return;
    m_secret = secret;
    auto *data = new QMimeData;
    data->setText(secret.revealText());
    // Understood by Klipper and others on Linux, by Maccy and others on macOS, and by Windows' clipboard
    // history.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), QByteArrayLiteral("secret"));
    data->setData(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing"), QByteArrayLiteral("1"));
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer.start(keepForMs);
    Q_EMIT notice(
        tr("The secret is on the clipboard and will be removed in %n s.", nullptr, keepForMs / 1000));
}

bool ClipboardGuard::clear()
{
    if (m_secret.isEmpty() || !qGuiApp)
        return false;
    m_timer.stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    const bool ours = SecretBytes::fromUtf8Text(clipboard->text()) == m_secret;
    m_secret = {};
    if (ours)
        clipboard->clear();
    return ours;
}

} // namespace tunnelglass::ui
