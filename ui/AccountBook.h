// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/Profile.h"
#include "ui/AccountChoices.h"

#include <QObject>
#include <QProcessEnvironment>

#include <chrono>
#include <optional>

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::credentials {
class Keychain;
class ProfileStore;
class ProfileVault;
} // namespace tunnelglass::credentials

namespace tunnelglass::ui {

/// What profiles are made of; everything outlives the window.
struct ProfileParts
{
    credentials::ProfileStore &store;
    credentials::Keychain &keychain;
    credentials::ProfileVault &vault;
    const Clock &clock;
    /// What reaches the network the way the profile wants.
    std::function<std::function<const inspection::Service &()>(const credentials::Profile &)> service;
    QProcessEnvironment environment;
    QString home; ///< of the aliyun CLI's and the SDK's files; empty: there is none
};

/// What a person has set for every call.
struct CallLimits
{
    std::chrono::milliseconds totalTimeout{30000}; ///< openapi::CallOptions::totalTimeout
    QByteArray caCertificates;                     ///< openapi::CallOptions::caCertificates

    bool operator==(const CallLimits &) const = default;
};

/// The accounts that can be chosen: those that are always there, then the profiles in their order.
class AccountBook final : public QObject
{
    Q_OBJECT

public:
    /// `fixed`: at least one. Without `profiles` there is nothing to set up.
    explicit AccountBook(AccountChoices fixed, std::optional<ProfileParts> profiles = std::nullopt,
                         QObject *parent = nullptr);

    const AccountChoices &choices() const { return m_choices; }
    /// nullptr when it is not offered any more.
    const AccountChoice *choice(const QString &id) const;
    const std::optional<ProfileParts> &profiles() const { return m_profiles; }
    bool isProfile(const QString &id) const;

    const CallLimits &limits() const { return m_limits; }
    /// For every account from the next question on.
    void setLimits(const CallLimits &limits);
    /// The texts of a fixed account, in another language.
    void setFixedTexts(const QString &id, const QString &name, const QString &origin);

    /// Forgets every decrypted secret of every account.
    void lock();

    /// After profiles were changed.
    void readAgain();

Q_SIGNALS:
    void changed();

private:
    void fill();
    AccountChoice choiceOf(const credentials::Profile &profile) const;

    AccountChoices m_fixed;
    std::optional<ProfileParts> m_profiles;
    AccountChoices m_choices;
    CallLimits m_limits;
};

} // namespace tunnelglass::ui
