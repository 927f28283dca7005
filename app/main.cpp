// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/BuildInfo.h"
#include "base/SystemClock.h"
#include "credentials/CredentialSource.h"
#include "inspection/Service.h"
#include "sample/SampleAccount.h"
#include "ui/MainWindow.h"
#include "ui/StartupProbe.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QNetworkAccessManager>
#include <QProcessEnvironment>
#include <QSettings>

#include <algorithm>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

using namespace tunnelglass;

/// Pre-shared keys are held in memory: they must not end up in a core file.
void disableCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

/// A network manager and the service over it, made when first asked for.
template <typename Manager, typename... Arguments>
std::function<const inspection::Service &()> lazyService(const Clock &clock, const Arguments &...arguments)
{
    struct Reach
    {
        std::unique_ptr<Manager> network;
        std::unique_ptr<inspection::Service> service;
    };
    return [&clock, &arguments..., reach = std::make_shared<Reach>()]() -> const inspection::Service & {
        if (!reach->service) {
            reach->network = std::make_unique<Manager>(arguments...);
            reach->service = std::make_unique<inspection::Service>(*reach->network, clock);
        }
        return *reach->service;
    };
}

ui::AccountChoice sampleChoice(const Clock &clock)
{
    ui::AccountChoice choice;
    choice.id = QStringLiteral("sample");
    choice.account.name = sample::sampleAccountName();
    choice.account.origin =
        QCoreApplication::translate("main", "Inside this program: nothing is sent anywhere");
    choice.account.credentials = sample::sampleCredentials();
    choice.regionId = QStringLiteral("cn-hangzhou");
    choice.connectionId = QStringLiteral("vco-bp1w3m1p23iftycv****");
    choice.service = lazyService<sample::SampleAccount>(clock, clock);
    return choice;
}

ui::AccountChoices accountChoices(const Clock &clock)
{
    ui::AccountChoices choices{sampleChoice(clock)};
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto credentials = credentials::environmentCredentials(environment);
    if (credentials) {
        ui::AccountChoice choice;
        choice.id = QStringLiteral("environment");
        choice.account.name = QCoreApplication::translate("main", "Environment");
        choice.account.origin = credentials->origin;
        choice.account.credentials = credentials->credentials;
        choice.regionId =
            environment.value(QStringLiteral("ALIBABA_CLOUD_REGION_ID"), QStringLiteral("cn-hangzhou"));
        choice.service = lazyService<QNetworkAccessManager>(clock);
        choices.append(choice);
    }
    return choices;
}

struct Arguments
{
    QString file;
    QString accountId;
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
    parser.addOption(sample);
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QCoreApplication::translate("main", "A saved response to open (JSON or XML)."),
        QStringLiteral("[FILE]"));
    parser.process(application);
    return {parser.positionalArguments().value(0),
            parser.isSet(sample) ? QStringLiteral("sample") : QString()};
}

/// --help and --version answer where there is no display, too.
bool wantsText(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView text(argument);
        return text == "--help" || text == "-h" || text == "--version" || text == "-v";
    });
}

} // namespace

int main(int argc, char *argv[])
{
    disableCoreDumps();
    QCoreApplication::setApplicationName(QStringLiteral("tunnelglass"));
    QCoreApplication::setOrganizationName(QStringLiteral("Tunnelglass"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(applicationVersion));
    if (wantsText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        parseArguments(application);
    }
    const QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Tunnelglass"));
    const Arguments arguments = parseArguments(application);

    const SystemClock clock;
    QSettings settings;
    ui::MainWindow window(clock, accountChoices(clock), settings);
    const QString probe = qEnvironmentVariable("TUNNELGLASS_EXIT_AFTER");
    if (!probe.isEmpty())
        new ui::StartupProbe(probe, &window);
    window.show();
    // After the first painting: what is on screen early counts.
    QMetaObject::invokeMethod(
        &window, [&window, arguments] { window.start(arguments.file, arguments.accountId); },
        Qt::QueuedConnection);
    return QApplication::exec();
}
