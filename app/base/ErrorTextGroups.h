// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ErrorText.h"

#include <chrono>

namespace tunnelglass {

// The groups of ErrorKind, one function and one file each. Each fills headline, cause, next step and action
// for the kinds of its group; errorText() knows which kind belongs to which and adds the details.

ErrorText credentialsErrorText(const Error &error);  ///< who asks
ErrorText profileErrorText(const Error &error);      ///< where credentials come from
ErrorText keychainErrorText(const Error &error);     ///< where secrets are kept
ErrorText profileSetupErrorText(const Error &error); ///< what a person sets up
ErrorText serviceErrorText(const Error &error);      ///< what is asked for, and the service
ErrorText networkErrorText(const Error &error);      ///< the way there
ErrorText responseErrorText(const Error &error);     ///< the answer
ErrorText fileErrorText(const Error &error);         ///< files, lists, and our own faults

/// The host that was asked, or "the service" when none is known.
QString hostOrService(const Error &error);
/// "1 minute", "17 minutes", "2 hours 5 minutes", "40 seconds"; the sign does not matter.
QString spanText(std::chrono::seconds span);

} // namespace tunnelglass
