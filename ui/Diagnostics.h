// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace tunnelglass::ui {

class PreferenceStore;

/// What somebody who helps needs to know of this installation, in lines of "name: value", in English. Holds
/// no secret, no name of a profile, host, file or person.
QString diagnosticText(const PreferenceStore &preferences);

} // namespace tunnelglass::ui
