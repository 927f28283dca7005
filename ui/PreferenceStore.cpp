// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/PreferenceStore.h"

#include "base/Result.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

namespace tunnelglass::ui {

namespace {

constexpr QLatin1StringView languageKey("preferences/language");
constexpr QLatin1StringView schemeKey("preferences/colorScheme");
constexpr QLatin1StringView timeoutKey("preferences/timeoutSeconds");
constexpr QLatin1StringView proxyKey("preferences/proxy");
constexpr QLatin1StringView proxyHostKey("preferences/proxyHost");
constexpr QLatin1StringView proxyPortKey("preferences/proxyPort");
constexpr QLatin1StringView caFileKey("preferences/caFile");
constexpr QLatin1StringView revealKey("preferences/revealSeconds");
constexpr QLatin1StringView clipboardKey("preferences/clipboardSeconds");
constexpr QLatin1StringView idleKey("lock/idleMinutes");
constexpr QLatin1StringView confirmKey("preferences/confirmSecrets");
constexpr QLatin1StringView logKey("preferences/logFile");

constexpr int mostPort = 65535;

/// Reads one key after the other, and remembers those whose values are none.
class Reader
{
public:
    explicit Reader(const QSettings &settings)
        : m_settings(settings)
    {}

    QString text(QLatin1StringView key) const { return m_settings.value(key).toString(); }

    int number(QLatin1StringView key, int usual, int least, int most)
    {
        if (!m_settings.contains(key))
            return usual;
        bool isNumber = false;
        const int value = m_settings.value(key).toString().toInt(&isNumber);
        if (isNumber && value >= least && value <= most)
            return value;
        m_odd.append(key);
        return usual;
    }

    bool yes(QLatin1StringView key) { return number(key, 0, 0, 1) == 1; }

    template <typename Enum>
    Enum choice(QLatin1StringView key, Enum last)
    {
        return Enum(number(key, 0, 0, int(last)));
    }

    const QStringList &odd() const { return m_odd; }

private:
    const QSettings &m_settings;
    QStringList m_odd;
};

int within(int value, int least, int most)
{
    return std::clamp(value, least, most);
}

} // namespace

PreferenceStore::PreferenceStore(QSettings &settings, const std::optional<Error> &damage, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_complaint(damage)
{
    read();
}

void PreferenceStore::read()
{
    Reader reader(m_settings);
    m_now.language = reader.text(languageKey);
    m_now.scheme = reader.choice(schemeKey, ColorScheme::Dark);
    m_now.timeoutSeconds = reader.number(timeoutKey, m_now.timeoutSeconds, leastSeconds, mostTimeoutSeconds);
    m_now.proxy = reader.choice(proxyKey, ProxyChoice::Manual);
    m_now.proxyHost = reader.text(proxyHostKey);
    m_now.proxyPort = reader.number(proxyPortKey, m_now.proxyPort, 1, mostPort);
    m_now.caFile = reader.text(caFileKey);
    m_now.revealSeconds = reader.number(revealKey, m_now.revealSeconds, leastSeconds, mostSecretSeconds);
    m_now.clipboardSeconds =
        reader.number(clipboardKey, m_now.clipboardSeconds, leastSeconds, mostSecretSeconds);
    m_now.idleMinutes = reader.number(idleKey, m_now.idleMinutes, 0, mostIdleMinutes);
    m_now.confirmSecrets = reader.yes(confirmKey);
    m_now.logFile = reader.yes(logKey);

    if (!m_complaint && !reader.odd().isEmpty())
        m_complaint = failure(ErrorKind::SettingsOdd, QDir::toNativeSeparators(m_settings.fileName()),
                              reader.odd().join(QStringLiteral(", ")))
                          .value();
}

void PreferenceStore::set(const Preferences &preferences)
{
    const Preferences before = m_now;
    m_now = preferences;
    m_now.timeoutSeconds = within(m_now.timeoutSeconds, leastSeconds, mostTimeoutSeconds);
    m_now.proxyPort = within(m_now.proxyPort, 1, mostPort);
    m_now.revealSeconds = within(m_now.revealSeconds, leastSeconds, mostSecretSeconds);
    m_now.clipboardSeconds = within(m_now.clipboardSeconds, leastSeconds, mostSecretSeconds);
    m_now.idleMinutes = within(m_now.idleMinutes, 0, mostIdleMinutes);
    if (m_now == before)
        return;
    const auto keep = [this](QLatin1StringView key, const auto &value, const auto &old) {
        if (value != old)
            m_settings.setValue(key, value);
    };
    keep(languageKey, m_now.language, before.language);
    keep(schemeKey, int(m_now.scheme), int(before.scheme));
    keep(timeoutKey, m_now.timeoutSeconds, before.timeoutSeconds);
    keep(proxyKey, int(m_now.proxy), int(before.proxy));
    keep(proxyHostKey, m_now.proxyHost, before.proxyHost);
    keep(proxyPortKey, m_now.proxyPort, before.proxyPort);
    keep(caFileKey, m_now.caFile, before.caFile);
    keep(revealKey, m_now.revealSeconds, before.revealSeconds);
    keep(clipboardKey, m_now.clipboardSeconds, before.clipboardSeconds);
    keep(idleKey, m_now.idleMinutes, before.idleMinutes);
    keep(confirmKey, int(m_now.confirmSecrets), int(before.confirmSecrets));
    keep(logKey, int(m_now.logFile), int(before.logFile));
    Q_EMIT changed(before);
}

} // namespace tunnelglass::ui
