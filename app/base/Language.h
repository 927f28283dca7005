// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QTranslator;

namespace tunnelglass {

/// A language that the texts for people are there in.
struct Language
{
    QString code; ///< BCP 47: "en", "zh-CN"
    QString name; ///< in itself: "English", "简体中文"

    bool operator==(const Language &) const = default;
};

/// English, which the source has, and every translation that is compiled in.
const QList<Language> &installedLanguages();

/// The best of them for someone who would read `wanted` (BCP 47), the first one first:
/// QLocale::uiLanguages(). "en" when none of them is there.
QString bestLanguage(const QStringList &wanted);

/// Makes QCoreApplication::translate() and tr() speak these languages; the application's is "en" at first.
/// Once, in the main thread, when there is a QCoreApplication.
void installLanguages();
/// Main thread. A code that is not installed is "en".
void setApplicationLanguage(const QString &code);
QString applicationLanguage();

/// As long as it lives, what this thread translates is in another language: for a report that is read
/// elsewhere than the window. Empty: no change. They nest.
class ScopedLanguage
{
public:
    explicit ScopedLanguage(const QString &code);
    ~ScopedLanguage();
    ScopedLanguage(const ScopedLanguage &) = delete;
    ScopedLanguage &operator=(const ScopedLanguage &) = delete;

private:
    const QTranslator *m_before;
};

} // namespace tunnelglass
