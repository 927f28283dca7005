// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace tunnelglass::test {

/// The one property of a collection of the Secret Service that is asked for. An object of its own, because
/// QtDBus answers for the properties of virtual objects itself.
class LockedCollection final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Collection")
    Q_PROPERTY(bool Locked READ isLocked)

public:
    using QObject::QObject;

    static bool isLocked() { return true; }
};

} // namespace tunnelglass::test
