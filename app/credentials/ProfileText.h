// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/Profile.h"

class QSettings;

namespace tunnelglass::credentials {

/// The words that stand for a profile's choices in settings files: English, stable, readable.
QString sourceWord(ProfileSource source);
/// Writes the profile into the settings' current group, and takes out what an earlier one left there.
void writeProfile(QSettings &settings, const Profile &profile);
/// What the current group holds; `name` is empty when that is no profile that this version understands.
Profile readProfile(const QSettings &settings);

} // namespace tunnelglass::credentials
