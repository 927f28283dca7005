// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/AboutBox.h"

#include "base/BuildInfo.h"

namespace tunnelglass::ui {

AboutBox::AboutBox(QWidget *parent)
    : QMessageBox(QMessageBox::NoIcon, tr("About Tunnelglass"),
                  tr("Tunnelglass %1").arg(QString::fromLatin1(applicationVersion)), QMessageBox::Close,
                  parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setInformativeText(
        tr("Inspects Alibaba Cloud IPsec-VPN connections: reads, explains, exports. It never changes "
           "anything in the cloud.\n\nMIT licence. Built with Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
    const QIcon icon = parent->windowIcon();
    if (!icon.isNull())
        setIconPixmap(icon.pixmap(QSize(64, 64), parent->devicePixelRatioF()));
}

} // namespace tunnelglass::ui
