// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/AccountBook.h"

#include "credentials/ProfileStore.h"
#include "credentials/ProfileVault.h"
#include "inspection/ProfileAccount.h"

#include <algorithm>

namespace tunnelglass::ui {

namespace {

const AccountChoice *findChoice(const AccountChoices &choices, const QString &id)
{
    const auto found = std::find_if(choices.cbegin(), choices.cend(),
                                    [&id](const AccountChoice &choice) { return choice.id == id; });
    return found == choices.cend() ? nullptr : &*found;
}

} // namespace

AccountBook::AccountBook(AccountChoices fixed, std::optional<ProfileParts> profiles, QObject *parent)
    : QObject(parent)
    , m_fixed(std::move(fixed))
    , m_profiles(std::move(profiles))
{
    fill();
}

const AccountChoice *AccountBook::choice(const QString &id) const
{
    return findChoice(m_choices, id);
}

bool AccountBook::isProfile(const QString &id) const
{
    return choice(id) != nullptr && findChoice(m_fixed, id) == nullptr;
}

void AccountBook::lock()
{
    for (const AccountChoice &choice : std::as_const(m_fixed)) {
        if (choice.forget)
            choice.forget();
    }
    if (m_profiles)
        m_profiles->vault.lock();
}

void AccountBook::setLimits(const CallLimits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    readAgain();
}

void AccountBook::setFixedTexts(const QString &id, const QString &name, const QString &origin)
{
    for (AccountChoice &choice : m_fixed) {
        if (choice.id == id) {
            choice.account.name = name;
            choice.account.origin = origin;
        }
    }
}

void AccountBook::readAgain()
{
    fill();
    Q_EMIT changed();
}

void AccountBook::fill()
{
    m_choices = m_fixed;
    if (m_profiles) {
        const QList<credentials::Profile> profiles = m_profiles->store.profiles();
        for (const credentials::Profile &profile : profiles)
            m_choices.append(choiceOf(profile));
    }
    // What an account was given of its own stays while nobody has set anything.
    if (m_limits == CallLimits())
        return;
    for (AccountChoice &choice : m_choices) {
        openapi::CallOptions &options = choice.account.options;
        options.totalTimeout = m_limits.totalTimeout;
        options.connectTimeout = std::min(options.connectTimeout, options.totalTimeout);
        options.caCertificates = m_limits.caCertificates;
    }
}

AccountChoice AccountBook::choiceOf(const credentials::Profile &profile) const
{
    AccountChoice choice;
    choice.id = profile.id;
    choice.account = inspection::profileAccount(profile);
    choice.regionId = profile.regionId.isEmpty() ? QStringLiteral("cn-hangzhou") : profile.regionId;
    choice.service = m_profiles->service(profile);
    choice.credentials = [&vault = m_profiles->vault, id = profile.id](QObject *parent) {
        return vault.credentials(id, parent);
    };
    return choice;
}

} // namespace tunnelglass::ui
