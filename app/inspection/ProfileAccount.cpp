// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/ProfileAccount.h"

#include "credentials/FileProfile.h"
#include "credentials/Profile.h"
#include "credentials/StoredProfileJob.h"

namespace tunnelglass::inspection {

Account profileAccount(const credentials::Profile &profile)
{
    Account account;
    account.name = profile.name;
    account.origin = credentials::StoredProfileJob::origin(profile);
    account.endpoint = profile.endpoint;
    account.network = profile.network;
    account.options.signature = profile.signature;
    return account;
}

Account profileAccount(const credentials::FileProfile &profile)
{
    Account account;
    account.name = profile.name;
    account.origin = profile.origin;
    account.endpoint = profile.endpoint;
    if (profile.insideVpc)
        account.network = openapi::EndpointNetwork::Vpc;
    return account;
}

} // namespace tunnelglass::inspection
