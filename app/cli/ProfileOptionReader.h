// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Options.h"

namespace tunnelglass::cli {

enum class OptionId : quint8;

/// Takes the options of "profiles add".
class ProfileOptionReader
{
public:
    /// `options` must outlive the reader.
    explicit ProfileOptionReader(ProfileOptions &options)
        : m_options(options)
    {}

    /// Empty, or what the option takes instead of `value`, in words.
    QString take(OptionId option, const QString &value) const;
    /// Empty, or why the options make no profile.
    static QString problemOfWhole(const ProfileOptions &options);

private:
    QString takeExpiry(const QString &value) const;
    QString takeDuration(const QString &value) const;

    ProfileOptions &m_options;
};

} // namespace tunnelglass::cli
