// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/BuildInfo.h"
#include "base/CoreDumps.h"
#include "base/ErrorText.h"
#include "base/Language.h"
#include "base/ProcessEnd.h"
#include "base/SettingsRescue.h"
#include "base/SignalWatcher.h"
#include "base/SystemClock.h"
#include "cli/CommandLine.h"
#include "cli/Interruption.h"
#include "credentials/keychain/SystemKeychain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>

#include <csignal>
#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#include <string_view>
#include <unistd.h>
#else
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#endif

namespace {

/// Text is UTF-8 on the way in and out, whatever the system says, for as long as this object lives.
class Utf8Text
{
public:
#ifdef Q_OS_UNIX
    /// Qt thinks so too, but complains on standard error of a locale that says otherwise, such as the "C" of
    /// a bare system.
    Utf8Text()
    {
        std::setlocale(LC_ALL, "");
        if (std::string_view(nl_langinfo(CODESET)) != "UTF-8")
            qputenv("LC_ALL", "C.UTF-8");
    }
#else
    /// A console keeps its code pages after the program's end; a file gets the bytes as they are.
    Utf8Text()
        : m_formerInput(GetConsoleCP())
        , m_formerOutput(GetConsoleOutputCP())
    {
        SetConsoleCP(CP_UTF8);
        SetConsoleOutputCP(CP_UTF8);
        for (const int descriptor : {0, 1, 2})
            _setmode(descriptor, _O_BINARY);
    }
    ~Utf8Text()
    {
        SetConsoleCP(m_formerInput);
        SetConsoleOutputCP(m_formerOutput);
    }
#endif
    Utf8Text(const Utf8Text &) = delete;
    Utf8Text &operator=(const Utf8Text &) = delete;

#ifndef Q_OS_UNIX
private:
    UINT m_formerInput;
    UINT m_formerOutput;
#endif
};

bool isTerminal(int descriptor)
{
#ifdef Q_OS_UNIX
    return ::isatty(descriptor) == 1;
#else
    // _isatty() takes NUL for one, too.
    DWORD mode = 0;
    return GetConsoleMode(HANDLE(_get_osfhandle(descriptor)), &mode) != 0;
#endif
}

int run(int argc, char *argv[])
{
    using namespace tunnelglass;

    disableCoreDumps();
    const QString language = bestLanguage(systemLanguages());
    const Utf8Text utf8Text;
    QCoreApplication::setApplicationName(QStringLiteral("tunnelglass-cli"));
    QCoreApplication::setApplicationVersion(QLatin1StringView(applicationVersion));
    const QCoreApplication application(argc, argv);
    installLanguages();
    setApplicationLanguage(language);

    cli::Interruption interruption;
    const SignalWatcher signalWatcher({SIGINT}, interruption.flag(),
                                      [&interruption] { interruption.raise(); });
    const SystemClock clock;
    QFile input;
    QFile output;
    QFile errors;
    // A closed descriptor fails at the first read or write, where it is reported.
    (void)input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered);
    (void)output.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered);
    (void)errors.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered);
    const bool canAsk = isTerminal(0) && isTerminal(2);
    // The window's settings. A script is never asked for the keychain's password.
    const QString organization = QStringLiteral("Tunnelglass");
    const QString settingsName = QStringLiteral("tunnelglass");
    if (const std::optional<Error> damage = rescueSettings(QSettings(organization, settingsName).fileName()))
        errors.write(errorParagraph(*damage).toUtf8() + '\n');
    QSettings settings(organization, settingsName);
    credentials::SystemKeychain keychain({.mayPrompt = canAsk});
    cli::Surroundings surroundings{input,         output,        errors,
                                   isTerminal(0), isTerminal(1), QProcessEnvironment::systemEnvironment(),
                                   clock,         interruption,  QDir::homePath(),
                                   canAsk,        &settings,     &keychain};
    return int(cli::runCommandLine(QCoreApplication::arguments().mid(1), surroundings));
}

} // namespace

int main(int argc, char *argv[])
{
    tunnelglass::endProcess(run(argc, argv));
}
