// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/BuildInfo.h"
#include "base/CoreDumps.h"
#include "base/ErrorText.h"
#include "base/Language.h"
#include "base/SystemClock.h"
#include "credentials/CredentialChain.h"
#include "credentials/CredentialProvider.h"
#include "credentials/FailedCredentialJob.h"
#include "credentials/ProfileJob.h"
#include "credentials/ProfileStore.h"
#include "credentials/ProfileVault.h"
#include "credentials/keychain/SystemKeychain.h"
#include "inspection/ProfileAccount.h"
#include "inspection/Service.h"
#include "openapi/SystemProxy.h"
#include "sample/SampleAccount.h"
#include "ui/MainWindow.h"
#include "ui/StartupProbe.h"
#include "ui/dialogs/ConsentBox.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QSettings>

#include <algorithm>
#include <array>
#include <memory>

namespace {

using namespace tunnelglass;

/// The sample account and the service over it, made when first asked for.
std::function<const inspection::Service &()> lazySampleService(const Clock &clock)
{
    struct Sample
    {
        std::unique_ptr<sample::SampleAccount> network;
        std::unique_ptr<inspection::Service> service;
    };
    return [&clock, held = std::make_shared<Sample>()]() -> const inspection::Service & {
        if (!held->service) {
            held->network = std::make_unique<sample::SampleAccount>(clock);
            held->service = std::make_unique<inspection::Service>(*held->network, clock);
        }
        return *held->service;
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
    choice.service = lazySampleService(clock);
    return choice;
}

/// The network, and what it takes to get credentials over it; each made when it is first needed.
class Reach
{
public:
    explicit Reach(const Clock &clock)
        : m_clock(clock)
    {}

    const inspection::Service &service(bool usesProxy)
    {
        Way &way = m_ways.at(usesProxy ? 1 : 0);
        if (!way.service)
            way.service = std::make_unique<inspection::Service>(network(usesProxy), m_clock);
        return *way.service;
    }

    credentials::SourceContext context(bool usesProxy)
    {
        return {.network = network(usesProxy),
                .clock = m_clock,
                .options = {},
                .environment = QProcessEnvironment::systemEnvironment(),
                .agree = [](credentials::Question question, const QString &what) {
                    return ui::askConsent(QApplication::activeWindow(), question, what);
                }};
    }

private:
    struct Way
    {
        std::unique_ptr<QNetworkAccessManager> network;
        std::unique_ptr<inspection::Service> service;
    };

    QNetworkAccessManager &network(bool usesProxy)
    {
        Way &way = m_ways.at(usesProxy ? 1 : 0);
        if (!way.network) {
            way.network = std::make_unique<QNetworkAccessManager>();
            if (usesProxy)
                way.network->setProxyFactory(
                    openapi::makeProxyFactory(QProcessEnvironment::systemEnvironment()).release());
            else
                way.network->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        }
        return *way.network;
    }

    const Clock &m_clock;
    std::array<Way, 2> m_ways; ///< past the proxy, through it
};

/// What the default chain finds: the environment, or the current profile of the aliyun CLI or the SDK.
ui::AccountChoices fixedChoices(const Clock &clock, Reach &reach,
                                std::unique_ptr<credentials::CredentialProvider> &chainProvider)
{
    ui::AccountChoices choices{sampleChoice(clock)};
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const credentials::CredentialChain chain(environment, QDir::homePath());
    const auto found = chain.find();
    if (!found && found.error().kind == ErrorKind::CredentialsMissing)
        return choices;
    chainProvider = std::make_unique<credentials::CredentialProvider>(
        [&reach, chain](QObject *parent) -> credentials::CredentialJob * {
            // Looked for anew: somebody may have signed in with the aliyun CLI meanwhile.
            const auto now = chain.find();
            if (!now)
                return new credentials::FailedCredentialJob(now.error(), parent);
            return new credentials::ProfileJob(reach.context(true), *now, parent);
        },
        clock);
    ui::AccountChoice choice;
    choice.id = QStringLiteral("environment");
    choice.regionId =
        environment.value(QStringLiteral("ALIBABA_CLOUD_REGION_ID"), QStringLiteral("cn-hangzhou"));
    choice.service = [&reach]() -> const inspection::Service & { return reach.service(true); };
    choice.credentials = [provider = chainProvider.get()](QObject *parent) {
        return provider->credentials(parent);
    };
    choice.forget = [provider = chainProvider.get()] { provider->lock(); };
    if (!found) {
        // What is faulty says so when it is chosen.
        choice.account.name = QCoreApplication::translate("main", "Default");
        choice.account.origin = errorText(found.error()).headline;
        choices.append(choice);
        return choices;
    }
    if (!found->region.isEmpty())
        choice.regionId = found->region;
    choice.account = inspection::profileAccount(*found);
    choice.account.name = found->file.isEmpty()
                              ? QCoreApplication::translate("main", "Environment")
                              : QCoreApplication::translate("main", "Default (%1)").arg(found->name);
    choices.append(choice);
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
    const QString language = bestLanguage(systemLanguages());
    QCoreApplication::setApplicationName(QStringLiteral("tunnelglass"));
    QCoreApplication::setOrganizationName(QStringLiteral("Tunnelglass"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(applicationVersion));
    if (wantsText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        parseArguments(application);
    }
    const QApplication application(argc, argv);
    installLanguages();
    setApplicationLanguage(language);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Tunnelglass"));
    const Arguments arguments = parseArguments(application);

    const SystemClock clock;
    QSettings settings;
    Reach reach(clock);
    std::unique_ptr<credentials::CredentialProvider> chainProvider;
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
        fixedChoices(clock, reach, chainProvider),
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
    ui::MainWindow window(clock, book, settings);
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
