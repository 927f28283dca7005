// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Language.h"

#include "base/Logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

// Q_INIT_RESOURCE works in the global namespace only. Naming the resource also keeps the linker from dropping
// it.
static void initLanguageResource()
{
    Q_INIT_RESOURCE(tunnelglass_i18n);
}

namespace tunnelglass {

namespace {

const QString &sourceCode()
{
    static const QString code = QStringLiteral("en");
    return code;
}

QString languageFolder()
{
    return QStringLiteral(":/tunnelglass/i18n");
}

} // namespace

/// One language. Its texts are read when they are first wanted; English has none: the source's are used.
class Translation
{
public:
    explicit Translation(Language language)
        : m_language(std::move(language))
    {}

    const Language &language() const { return m_language; }

    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
    {
        // Reading may fail to find a file, and Qt puts that into words: those stay in English.
        if (m_language.code == sourceCode() || isReading())
            return {};
        std::call_once(m_read, [this] {
            isReading() = true;
            read();
            isReading() = false;
        });
        const QString ours = m_texts.translate(context, sourceText, disambiguation, n);
        return ours.isEmpty() ? m_qtTexts.translate(context, sourceText, disambiguation, n) : ours;
    }

private:
    /// Whether this thread is at it.
    static bool &isReading()
    {
        thread_local bool reading = false;
        return reading;
    }

    void read() const
    {
        const QString suffix = QString(m_language.code).replace(u'-', u'_');
        if (!m_texts.load(languageFolder() + u"/tunnelglass_" + suffix + u".qm"))
            qCWarning(lcBase) << "The texts of" << m_language.code << "cannot be read.";
        // Of buttons and dialogs that are Qt's own. Without them these are in English.
        if (!m_qtTexts.load(QStringLiteral("qtbase_") + suffix,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            qCInfo(lcBase) << "Qt's own texts are not installed for" << m_language.code;
    }

    Language m_language;
    mutable std::once_flag m_read;
    mutable QTranslator m_texts;
    mutable QTranslator m_qtTexts;
};

namespace {

using Translations = std::vector<std::unique_ptr<Translation>>;

Translations findTranslations()
{
    initLanguageResource();
    Translations all;
    all.push_back(std::make_unique<Translation>(Language{sourceCode(), QStringLiteral("English")}));
    const QLatin1StringView prefix("tunnelglass_");
    const QLatin1StringView suffix(".qm");
    const QDir folder(languageFolder());
    for (const QString &file : folder.entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name)) {
        const QString code = file.mid(prefix.size()).chopped(qsizetype(suffix.size())).replace(u'_', u'-');
        all.push_back(std::make_unique<Translation>(Language{code, QLocale(code).nativeLanguageName()}));
    }
    return all;
}

const Translations &translations()
{
    static const Translations all = findTranslations();
    return all;
}

const Translation *translationOf(const QString &code)
{
    const auto found = std::find_if(
        translations().cbegin(), translations().cend(),
        [&code](const std::unique_ptr<Translation> &one) { return one->language().code == code; });
    return found == translations().cend() ? translations().front().get() : found->get();
}

const Translation *&translationOfThread()
{
    thread_local const Translation *translation = nullptr;
    return translation;
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
        const Translation *ofThread = translationOfThread();
        return (ofThread ? ofThread : m_application.load())
            ->translate(context, sourceText, disambiguation, n);
    }

    void setApplication(const Translation *translation) { m_application = translation; }
    const Translation *application() const { return m_application; }

private:
    std::atomic<const Translation *> m_application{translations().front().get()};
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
        for (const auto &one : translations())
            languages.append(one->language());
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

QStringList systemLanguages()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // As gettext does it. What is asked for counts even where the C library has no such locale.
    QStringList wanted;
    for (const char *name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QStringList values = qEnvironmentVariable(name).split(u':', Qt::SkipEmptyParts);
        for (const QString &value : values)
            wanted.append(QString(value.section(u'.', 0, 0).section(u'@', 0, 0)).replace(u'_', u'-'));
        if (!wanted.isEmpty())
            break;
    }
    return wanted;
#else
    return QLocale::system().uiLanguages();
#endif
}

void setApplicationLanguage(const QString &code)
{
    const Translation *translation = translationOf(code);
    // Numbers and dates go with the words, unless the system's are of that language in its own way.
    const QLocale system = QLocale::system();
    const QLocale ofWords(translation->language().code);
    const bool systemFits = system.language() == ofWords.language() ||
                            (system.language() == QLocale::C && ofWords.language() == QLocale::English);
    QLocale::setDefault(systemFits ? system : ofWords);
    if (switching().application() == translation)
        return;
    switching().setApplication(translation);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

QString applicationLanguage()
{
    return switching().application()->language().code;
}

ScopedLanguage::ScopedLanguage(const QString &code)
    : m_before(translationOfThread())
{
    if (!code.isEmpty())
        translationOfThread() = translationOf(code);
}

ScopedLanguage::~ScopedLanguage()
{
    translationOfThread() = m_before;
}

} // namespace tunnelglass
