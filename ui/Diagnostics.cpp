// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/Diagnostics.h"

#include "base/BuildInfo.h"
#include "base/Language.h"
#include "base/LogFile.h"
#include "ui/PreferenceStore.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QScreen>
#include <QStringList>
#include <QStyle>
#include <QSysInfo>

namespace tunnelglass::ui {

namespace {

QString proxyWord(ProxyChoice choice)
{
    switch (choice) {
    case ProxyChoice::System:
        return QStringLiteral("system");
    case ProxyChoice::None:
        return QStringLiteral("none");
    case ProxyChoice::Manual:
        break;
    }
    return QStringLiteral("set by hand");
}

QString schemeWord(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::System:
        return QStringLiteral("system");
    case ColorScheme::Light:
        return QStringLiteral("light");
    case ColorScheme::Dark:
        break;
    }
    return QStringLiteral("dark");
}

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

QString diagnosticText(const PreferenceStore &preferences)
{
    const Preferences &now = preferences.now();
    QStringList lines;
    const auto add = [&lines](const char *name, const QString &value) {
        lines.append(QLatin1StringView(name) + QStringLiteral(": ") + value);
    };
    add("Tunnelglass", QString::fromLatin1(applicationVersion));
    add("Qt", QStringLiteral("%1, built with %2")
                  .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)));
    add("System", QSysInfo::prettyProductName());
    add("Kernel", QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    add("Architecture", QSysInfo::currentCpuArchitecture());
    add("Platform plug-in", QGuiApplication::platformName());
    add("Style", QApplication::style()->name());
    add("Desktop", qEnvironmentVariable("XDG_CURRENT_DESKTOP"));
    for (const QScreen *screen : QGuiApplication::screens())
        add("Screen", QStringLiteral("%1x%2 at %3, %4 dpi")
                          .arg(screen->size().width())
                          .arg(screen->size().height())
                          .arg(screen->devicePixelRatio())
                          .arg(qRound(screen->logicalDotsPerInch())));
    add("Font", QStringLiteral("%1 pt").arg(QApplication::font().pointSizeF()));
    add("Locale", QLocale::system().name());
    add("Language", applicationLanguage());
    add("Colours", schemeWord(now.scheme));
    add("Time-out", QStringLiteral("%1 s").arg(now.timeoutSeconds));
    add("Proxy", proxyWord(now.proxy));
    add("Further CA certificates", yesNo(!now.caFile.isEmpty()));
    add("Log file", !now.logFile           ? yesNo(false)
                    : LogFile::isWriting() ? yesNo(true)
                                           : QStringLiteral("cannot be written"));
    add("Settings could be read", yesNo(!preferences.complaint()));
    return lines.join(u'\n') + u'\n';
}

} // namespace tunnelglass::ui
