// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

namespace tunnelglass {

namespace {

const QString &sourceCode()
{
    static const QString code = QStringLiteral("en");
    return code;
}

/// The texts of one language. English has none of its own: the source's are used.
struct Translation
{
    Language language;
    std::unique_ptr<QTranslator> texts;
};

std::vector<Translation> readTranslations()
{
    std::vector<Translation> all;
    all.push_back({{sourceCode(), QStringLiteral("English")}, std::make_unique<QTranslator>()});
    const QDir folder(QStringLiteral(":/tunnelglass/i18n"));
    const QStringList files = folder.entryList({QStringLiteral("tunnelglass_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        auto texts = std::make_unique<QTranslator>();
        if (!texts->load(folder.filePath(file)))
            continue;
        const QLocale locale(texts->language());
        all.push_back({{QString(texts->language()).replace(u'_', u'-'), locale.nativeLanguageName()},
                       std::move(texts)});
    }
    return all;
}

const std::vector<Translation> &translations()
{
    static const std::vector<Translation> all = readTranslations();
    return all;
}

const QTranslator *textsOf(const QString &code)
{
    const auto found = std::find_if(translations().cbegin(), translations().cend(),
                                    [&code](const Translation &one) { return one.language.code == code; });
    return found == translations().cend() ? translations().front().texts.get() : found->texts.get();
}

const QTranslator *&textsOfThread()
{
    thread_local const QTranslator *texts = nullptr;
    return texts;
}

/// The one translator that Qt knows of ours. Which texts it answers with can change for one thread only,
/// which installing and removing translators cannot do.
class SwitchingTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override
    {
        const QTranslator *texts = textsOfThread() ? textsOfThread() : m_application.load();
        return texts->isEmpty() ? QString() : texts->translate(context, sourceText, disambiguation, n);
    }

    void setApplication(const QTranslator *texts) { m_application = texts; }
    const QTranslator *application() const { return m_application; }

private:
    std::atomic<const QTranslator *> m_application{translations().front().texts.get()};
};

SwitchingTranslator &switching()
{
    static SwitchingTranslator translator;
    return translator;
}

} // namespace

const QList<Language> &installedLanguages()
{
    static const QList<Language> all = [] {
        QList<Language> languages;
        for (const Translation &one : translations())
            languages.append(one.language);
        return languages;
    }();
    return all;
}

QString bestLanguage(const QStringList &wanted)
{
    for (const QString &want : wanted) {
        // "zh-Hans-CN", "zh-CN" and "zh" are one to somebody who reads it; "zh-Hant-TW" is not.
        const QLocale asked(want);
        for (const Language &language : installedLanguages()) {
            const QLocale there(language.code);
            if (asked.language() == there.language() && asked.script() == there.script())
                return language.code;
        }
    }
    return sourceCode();
}

void installLanguages()
{
    QCoreApplication::installTranslator(&switching());
}

void setApplicationLanguage(const QString &code)
{
    const QTranslator *texts = textsOf(code);
    if (switching().application() == texts)
        return;
    switching().setApplication(texts);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

QString applicationLanguage()
{
    const QTranslator *texts = switching().application();
    const auto found = std::find_if(translations().cbegin(), translations().cend(),
                                    [texts](const Translation &one) { return one.texts.get() == texts; });
    return found->language.code;
}

ScopedLanguage::ScopedLanguage(const QString &code)
    : m_before(textsOfThread())
{
    if (!code.isEmpty())
        textsOfThread() = textsOf(code);
}

ScopedLanguage::~ScopedLanguage()
{
    textsOfThread() = m_before;
}

} // namespace tunnelglass
