// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialChain.h"
#include "ui/AccountChoices.h"

#include <memory>

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::credentials {
class CredentialProvider;
}

namespace tunnelglass::ui {
class AccountBook;
}

namespace tunnelglass::desktop {

class Reach;

/// The accounts that are there without a profile: the sample account, and what the default chain finds (the
/// environment, or the current profile of the aliyun CLI or the SDK).
class FixedAccounts final
{
public:
    /// Clock and reach outlive this, and this outlives the choices.
    FixedAccounts(const Clock &clock, Reach &reach);
    ~FixedAccounts();
    FixedAccounts(const FixedAccounts &) = delete;
    FixedAccounts &operator=(const FixedAccounts &) = delete;

    const ui::AccountChoices &choices() const { return m_choices; }
    /// Their names in the language that holds now.
    void renameIn(ui::AccountBook &book) const;

private:
    ui::AccountChoice sampleChoice() const;
    void addChain();

    const Clock &m_clock;
    Reach &m_reach;
    credentials::CredentialChain m_chain;
    std::unique_ptr<credentials::CredentialProvider> m_provider;
    ui::AccountChoices m_choices;
};

} // namespace tunnelglass::desktop
