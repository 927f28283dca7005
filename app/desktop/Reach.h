// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/SourceContext.h"
#include "inspection/Service.h"

#include <QObject>

#include <array>
#include <memory>

class QNetworkAccessManager;

namespace tunnelglass::ui {
class PreferenceStore;
struct Preferences;
} // namespace tunnelglass::ui

namespace tunnelglass::desktop {

/// The network as the preferences want it, and what it takes to get credentials over it; each made when it is
/// first needed. With "no proxy" and "past the proxy" nothing is asked the way. Another proxy counts from the
/// next request on; what is under way goes on as it began.
class Reach final : public QObject
{
    Q_OBJECT

public:
    /// `clock` and `preferences` outlive this.
    Reach(const Clock &clock, const ui::PreferenceStore &preferences, QObject *parent = nullptr);
    ~Reach() override;

    const inspection::Service &service(bool usesProxy);
    credentials::SourceContext context(bool usesProxy);

private:
    struct Way
    {
        std::unique_ptr<QNetworkAccessManager> network;
        std::unique_ptr<inspection::Service> service;
    };

    QNetworkAccessManager &network(bool usesProxy);
    void followPreferences(const ui::Preferences &before);
    void setProxy();

    const Clock &m_clock;
    const ui::PreferenceStore &m_preferences;
    std::array<Way, 2> m_ways; ///< past the proxy, through it
};

} // namespace tunnelglass::desktop
