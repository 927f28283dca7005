// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/BuildInfo.h"
#include "base/CoreDumps.h"
#include "base/Language.h"
#include "base/LogFile.h"
#include "base/ProcessEnd.h"
#include "base/Result.h"
#include "base/SettingsRescue.h"
#include "base/SignalWatcher.h"
#include "base/SystemClock.h"
#include "credentials/ProfileStore.h"
#include "credentials/ProfileVault.h"
#include "credentials/keychain/SystemKeychain.h"
#include "desktop/FixedAccounts.h"
#include "desktop/Reach.h"
#include "desktop/SingleInstance.h"
#include "desktop/WindowHost.h"
#include "ui/MainWindow.h"
#include "ui/PreferenceDesk.h"
#include "ui/PreferenceStore.h"
#include "ui/SchemeSwitch.h"
#include "ui/StartupProbe.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QSettings>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace {

using namespace tunnelglass;

struct Arguments
{
    QString file; ///< absolute; empty: none
    QString accountId;
    bool anotherWindow = false;
};

Arguments parseArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Inspects Alibaba Cloud IPsec-VPN connections."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QCoreApplication::translate("main", "Begin with the sample account."));
    const QCommandLineOption another(
        QStringLiteral("new-window"),
        QCoreApplication::translate("main", "Open a window of its own, even if there is one already."));
    parser.addOptions({sample, another});
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QCoreApplication::translate("main", "A saved response to open (JSON or XML)."),
        QStringLiteral("[FILE]"));
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1) {
        const QString words =
            QCoreApplication::translate("main", "One file can be opened at a time; %1 are named.");
        std::fprintf(stderr, "tunnelglass: %s\n", qPrintable(words.arg(files.size())));
        std::exit(2);
    }
    const QString file = files.value(0);
    return {file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath(),
            parser.isSet(sample) ? QStringLiteral("sample") : QString(), parser.isSet(another)};
}

/// --help and --version answer where there is no display, too.
bool wantsText(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView text(argument);
        return text == "--help" || text == "-h" || text == "--version" || text == "-v";
    });
}

/// What the preferences say of the program as a whole. False when there is to be a log and cannot be.
bool followPreferences(const ui::PreferenceStore &preferences, ui::SchemeSwitch &scheme, LogFile &log)
{
    scheme.use(preferences.now().scheme);
    if (preferences.now().logFile)
        return log.start();
    log.stop();
    return true;
}

/// What only this process can read (a pipe, a shell's substitution) is not for another one.
bool canBeHandedOver(const QString &file)
{
    const QFileInfo info(file);
    return file.isEmpty() || !info.exists() || info.isFile();
}

/// What tells this program to end. A terminal that goes takes its programs with it, unless it was told not
/// to.
QList<int> endingSignals()
{
    QList<int> numbers{SIGINT, SIGTERM};
#ifdef Q_OS_UNIX
    struct sigaction hangUp = {};
    if (::sigaction(SIGHUP, nullptr, &hangUp) == 0 && hangUp.sa_handler != SIG_IGN)
        numbers.append(SIGHUP);
#endif
    return numbers;
}

/// As long as a person waits for a program that has closed its window.
constexpr std::chrono::milliseconds patienceAtTheEnd(1000);

int run(int argc, char *argv[])
{
    disableCoreDumps();
    const QStringList languages = systemLanguages();
    QCoreApplication::setApplicationName(QStringLiteral("tunnelglass"));
    QCoreApplication::setOrganizationName(QStringLiteral("Tunnelglass"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(applicationVersion));
    if (wantsText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        installLanguages();
        setApplicationLanguage(bestLanguage(languages));
        parseArguments(application);
    }
#ifdef Q_OS_WIN
    // The style of Windows paints light, whatever the palette says; this one is the same everywhere.
    QApplication::setStyle(QStringLiteral("Fusion"));
#endif
    const QApplication application(argc, argv);
    // Whoever is told in which language comes later; this has no words.
    const std::optional<Error> damage = rescueSettings(QSettings().fileName());
    QSettings settings;
    ui::PreferenceStore preferences(settings, damage);
    installLanguages();
    setApplicationLanguage(desktop::wantedLanguage(preferences.now(), languages));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Tunnelglass"));
    const Arguments arguments = parseArguments(application);

    const QString probe = qEnvironmentVariable("TUNNELGLASS_EXIT_AFTER");
    desktop::SingleInstance instance(desktop::SingleInstance::usualName());
    // Whoever asks for the sample account, or measures, means a window of their own.
    const bool mayJoin = !arguments.anotherWindow && arguments.accountId.isEmpty() && probe.isEmpty() &&
                         canBeHandedOver(arguments.file);
    if (mayJoin && instance.join(arguments.file) == desktop::SingleInstance::Role::Second)
        return 0;

    const SystemClock clock;
    LogFile log(ui::PreferenceDesk::logPath());
    ui::SchemeSwitch scheme;
    const bool logs = followPreferences(preferences, scheme, log);
    desktop::Reach reach(clock, preferences);
    const desktop::FixedAccounts fixed(clock, reach);
    credentials::ProfileStore store(settings);
    credentials::SystemKeychain keychain;
    credentials::ProfileVault vault(
        {.store = store,
         .keychain = keychain,
         .clock = clock,
         .context =
             [&reach](const credentials::Profile &profile) { return reach.context(profile.usesProxy); },
         .home = QDir::homePath()});
    ui::AccountBook book(
        fixed.choices(),
        ui::ProfileParts{.store = store,
                         .keychain = keychain,
                         .vault = vault,
                         .clock = clock,
                         .service =
                             [&reach](const credentials::Profile &profile) {
                                 return [&reach, proxy = profile.usesProxy]() -> const inspection::Service & {
                                     return reach.service(proxy);
                                 };
                             },
                         .environment = QProcessEnvironment::systemEnvironment(),
                         .home = QDir::homePath()});
    desktop::WindowHost host({clock, book, preferences, settings});
    QObject::connect(&host, &desktop::WindowHost::languageChanged, &book, [&] { fixed.renameIn(book); });
    QObject::connect(&instance, &desktop::SingleInstance::started, &host,
                     [&host](const QString &file) { host.window().openFile(file); });
    const auto tellOfTheLog = [&host] {
        host.window().preferences()->tell(
            failure(ErrorKind::FileNotWritable, QDir::toNativeSeparators(ui::PreferenceDesk::logPath()))
                .value());
    };
    QObject::connect(&preferences, &ui::PreferenceStore::changed, &host, [&] {
        if (!followPreferences(preferences, scheme, log))
            tellOfTheLog();
    });
    std::atomic<bool> ended = false;
    const SignalWatcher signalWatcher(endingSignals(), ended, [&host] {
        host.keep();
        QCoreApplication::exit(0);
    });
    if (!probe.isEmpty())
        new ui::StartupProbe(probe, &host.window());
    host.window().show();
    // After the first painting: what is on screen early counts.
    QMetaObject::invokeMethod(
        &host,
        [&] {
            host.window().start(arguments.file, arguments.accountId);
            if (!logs)
                tellOfTheLog();
            if (mayJoin)
                instance.listen();
        },
        Qt::QueuedConnection);
    const int code = QApplication::exec();
    settings.sync();
    endWithin(patienceAtTheEnd, code);
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    tunnelglass::endProcess(run(argc, argv));
}
