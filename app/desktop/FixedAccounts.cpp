// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "desktop/FixedAccounts.h"

#include "base/ErrorText.h"
#include "credentials/CredentialProvider.h"
#include "credentials/FailedCredentialJob.h"
#include "credentials/ProfileJob.h"
#include "desktop/Reach.h"
#include "inspection/ProfileAccount.h"
#include "sample/SampleAccount.h"
#include "ui/AccountBook.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcessEnvironment>

namespace tunnelglass::desktop {

namespace {

const QString &sampleId()
{
    static const QString id = QStringLiteral("sample");
    return id;
}

const QString &chainId()
{
    static const QString id = QStringLiteral("environment");
    return id;
}

QString mainText(const char *text)
{
    return QCoreApplication::translate("main", text);
}

QString sampleOrigin()
{
    return mainText(QT_TRANSLATE_NOOP("main", "Inside this program: nothing is sent anywhere"));
}

/// What is faulty says so when it is chosen.
inspection::Account chainAccount(const Result<credentials::FileProfile> &found)
{
    inspection::Account account;
    if (!found) {
        account.name = mainText(QT_TRANSLATE_NOOP("main", "Default"));
        account.origin = errorText(found.error()).headline;
        return account;
    }
    account = inspection::profileAccount(*found);
    account.name = found->file.isEmpty()
                       ? mainText(QT_TRANSLATE_NOOP("main", "Environment"))
                       : mainText(QT_TRANSLATE_NOOP("main", "Default (%1)")).arg(found->name);
    return account;
}

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

} // namespace

FixedAccounts::FixedAccounts(const Clock &clock, Reach &reach)
    : m_clock(clock)
    , m_reach(reach)
    , m_chain(QProcessEnvironment::systemEnvironment(), QDir::homePath())
    , m_choices{sampleChoice()}
{
    addChain();
}

FixedAccounts::~FixedAccounts() = default;

ui::AccountChoice FixedAccounts::sampleChoice() const
{
    ui::AccountChoice choice;
    choice.id = sampleId();
    choice.account.name = sample::sampleAccountName();
    choice.account.origin = sampleOrigin();
    choice.account.credentials = sample::sampleCredentials();
    choice.regionId = QStringLiteral("cn-hangzhou");
    choice.connectionId = QStringLiteral("vco-bp1w3m1p23iftycv****");
    choice.service = lazySampleService(m_clock);
    return choice;
}

void FixedAccounts::addChain()
{
    const Result<credentials::FileProfile> found = m_chain.find();
    if (!found && found.error().kind == ErrorKind::CredentialsMissing)
        return;
    m_provider = std::make_unique<credentials::CredentialProvider>(
        [this](QObject *parent) -> credentials::CredentialJob * {
            // Looked for anew: somebody may have signed in with the aliyun CLI meanwhile.
            const auto now = m_chain.find();
            if (!now)
                return new credentials::FailedCredentialJob(now.error(), parent);
            return new credentials::ProfileJob(m_reach.context(true), *now, parent);
        },
        m_clock);
    ui::AccountChoice choice;
    choice.id = chainId();
    choice.account = chainAccount(found);
    choice.regionId = qEnvironmentVariable("ALIBABA_CLOUD_REGION_ID", QStringLiteral("cn-hangzhou"));
    if (found && !found->region.isEmpty())
        choice.regionId = found->region;
    choice.service = [this]() -> const inspection::Service & { return m_reach.service(true); };
    choice.credentials = [this](QObject *parent) { return m_provider->credentials(parent); };
    choice.forget = [this] { m_provider->lock(); };
    m_choices.append(choice);
}

void FixedAccounts::renameIn(ui::AccountBook &book) const
{
    book.setFixedTexts(sampleId(), sample::sampleAccountName(), sampleOrigin());
    const inspection::Account account = chainAccount(m_chain.find());
    book.setFixedTexts(chainId(), account.name, account.origin);
    book.readAgain();
}

} // namespace tunnelglass::desktop
