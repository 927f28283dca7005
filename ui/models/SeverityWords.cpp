// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/models/SeverityWords.h"

#include <QCoreApplication>

namespace tunnelglass::ui {

QString severityWord(vpn::Severity severity)
{
    switch (severity) {
    case vpn::Severity::None:
        return {};
    case vpn::Severity::Good:
        return QCoreApplication::translate("SeverityWords", "good");
    case vpn::Severity::Bad:
        return QCoreApplication::translate("SeverityWords", "problem");
    case vpn::Severity::Warning:
        return QCoreApplication::translate("SeverityWords", "warning");
    case vpn::Severity::Unknown:
        return QCoreApplication::translate("SeverityWords", "unknown");
    case vpn::Severity::Information:
        return QCoreApplication::translate("SeverityWords", "information");
    }
    return {};
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style=\"white-space:pre-wrap\">") % text.toHtmlEscaped() %
           QStringLiteral("</p>");
}

} // namespace tunnelglass::ui
