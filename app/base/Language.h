// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tunnelglass {

class Translation;

/// A language that the texts for people are there in.
struct Language
{
    QString code; ///< BCP 47: "en", "zh-CN"
    QString name; ///< in itself: "English", "简体中文"

    bool operator==(const Language &) const = default;
};

/// English, which the source has, and every translation that is compiled in, or that a test adds.
const QList<Language> &installedLanguages();

/// The best of them for someone who would read `wanted` (BCP 47), the first one first:
/// systemLanguages(). "en" when none of them is there.
QString bestLanguage(const QStringList &wanted);

/// What the person who started the program would read, the first one first (BCP 47). To be asked before
/// anything changes the environment.
QStringList systemLanguages();

/// Makes QCoreApplication::translate() and tr() speak these languages; the application's is "en" at first.
/// Once, in the main thread, when there is a QCoreApplication.
void installLanguages();
/// Main thread. A code that is not installed is "en". QLocale() follows, unless the system's own fits the
/// language.
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
    const Translation *m_before;
};

} // namespace tunnelglass
