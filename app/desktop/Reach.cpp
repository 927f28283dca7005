// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "desktop/Reach.h"

#include "inspection/CaFile.h"
#include "openapi/SystemProxy.h"
#include "ui/PreferenceStore.h"
#include "ui/dialogs/ConsentBox.h"

#include <QApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QProcessEnvironment>

namespace tunnelglass::desktop {

Reach::Reach(const Clock &clock, const ui::PreferenceStore &preferences, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_preferences(preferences)
{
    connect(&preferences, &ui::PreferenceStore::changed, this, &Reach::followPreferences);
}

Reach::~Reach() = default;

const inspection::Service &Reach::service(bool usesProxy)
{
    Way &way = m_ways.at(usesProxy ? 1 : 0);
    if (!way.service)
        way.service = std::make_unique<inspection::Service>(network(usesProxy), m_clock);
    return *way.service;
}

credentials::SourceContext Reach::context(bool usesProxy)
{
    openapi::CallOptions options;
    options.totalTimeout = std::chrono::seconds(m_preferences.now().timeoutSeconds);
    if (!m_preferences.now().caFile.isEmpty()) {
        // That it cannot be read is told where it is chosen.
        if (Result<QByteArray> read = inspection::readCaFile(m_preferences.now().caFile))
            options.caCertificates = *std::move(read);
    }
    return {.network = network(usesProxy),
            .clock = m_clock,
            .options = options,
            .environment = QProcessEnvironment::systemEnvironment(),
            .agree = [](credentials::Question question, const QString &what) {
                return ui::askConsent(QApplication::activeWindow(), question, what);
            }};
}

QNetworkAccessManager &Reach::network(bool usesProxy)
{
    Way &way = m_ways.at(usesProxy ? 1 : 0);
    if (!way.network) {
        way.network = std::make_unique<QNetworkAccessManager>();
        way.network->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        if (usesProxy)
            setProxy();
    }
    return *way.network;
}

void Reach::followPreferences(const ui::Preferences &before)
{
    const ui::Preferences &now = m_preferences.now();
    if (now.proxy != before.proxy || now.proxyHost != before.proxyHost || now.proxyPort != before.proxyPort)
        setProxy();
}

void Reach::setProxy()
{
    QNetworkAccessManager *network = m_ways.at(1).network.get();
    if (!network)
        return;
    const ui::Preferences &now = m_preferences.now();
    // While its host is still being typed there is no proxy to speak of.
    const bool unnamed = now.proxy == ui::ProxyChoice::Manual && now.proxyHost.isEmpty();
    // Qt keeps connections apart by their proxy, so none of the old way's is used again. Dropping them would
    // leave the requests that are under way without an answer.
    switch (unnamed ? ui::ProxyChoice::System : now.proxy) {
    case ui::ProxyChoice::System:
        network->setProxyFactory(
            openapi::makeProxyFactory(QProcessEnvironment::systemEnvironment()).release());
        break;
    case ui::ProxyChoice::None:
        network->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        break;
    case ui::ProxyChoice::Manual:
        network->setProxyFactory(
            openapi::makeFixedProxyFactory(now.proxyHost, quint16(now.proxyPort)).release());
        break;
    }
}

} // namespace tunnelglass::desktop
