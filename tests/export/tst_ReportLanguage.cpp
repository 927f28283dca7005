// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Language.h"
#include "export/PeerExporter.h"
#include "snapshot/SavedResponse.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTest>

#include <thread>

using namespace tunnelglass;

namespace {

snapshot::SnapshotPtr languageCase()
{
    const auto response =
        snapshot::openSavedResponse(QStringLiteral(TUNNELGLASS_TEST_DATA "/peer/cases/address-unknown.json"));
    return response ? response->connection(0) : nullptr;
}

QString writtenIn(const QString &language, const exporting::Exporter &exporter)
{
    exporting::ExportOptions options;
    options.language = language;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exporter.write({languageCase()}, options, buffer) ? QString::fromUtf8(buffer.data()) : QString();
}

QString glossaryWord()
{
    return QCoreApplication::translate("Report", "Glossary");
}

} // namespace

/// A report is in the language that was chosen for it, and nothing else changes language with it.
class TestReportLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguages(); }
    void languagesNameThemselves();
    void theBestForAReader();
    void reports();
    void configurations();
    void otherThreadsKeepTheirs();
    void theyNest();
    void theApplicationChanges();
};

void TestReportLanguage::languagesNameThemselves()
{
    QCOMPARE(installedLanguages().first(), (Language{QStringLiteral("en"), QStringLiteral("English")}));
    QVERIFY(installedLanguages().contains(Language{QStringLiteral("de"), QStringLiteral("Deutsch")}));
}

void TestReportLanguage::theBestForAReader()
{
    const QString german = QStringLiteral("de");
    QCOMPARE(bestLanguage({QStringLiteral("fr-FR"), QStringLiteral("de-AT"), QStringLiteral("en-GB")}),
             german);
    QCOMPARE(bestLanguage({QStringLiteral("en-GB"), german}), QStringLiteral("en"));
    QCOMPARE(bestLanguage({QStringLiteral("fr")}), QStringLiteral("en"));
    QCOMPARE(bestLanguage({}), QStringLiteral("en"));
}

void TestReportLanguage::reports()
{
    for (const char *format : {"html", "markdown"}) {
        const exporting::Exporter &exporter = *exporting::exporterById(QLatin1StringView(format));
        const QString german = writtenIn(QStringLiteral("de"), exporter);
        QVERIFY2(german.contains(QStringLiteral("Einstellung")), format);
        const QString english = writtenIn(QStringLiteral("en"), exporter);
        QVERIFY2(!english.isEmpty() && !english.contains(QStringLiteral("Einstellung")), format);
        QCOMPARE(english, writtenIn({}, exporter));
    }
    const exporting::Exporter &html = *exporting::exporterById(QStringLiteral("html"));
    QVERIFY(writtenIn(QStringLiteral("de"), html).contains(QStringLiteral("lang=\"de\"")));
    QVERIFY(writtenIn({}, html).contains(QStringLiteral("lang=\"en\"")));
}

void TestReportLanguage::configurations()
{
    for (const auto &exporter : exporting::peerExporters({})) {
        const QString english = writtenIn(QStringLiteral("en"), *exporter);
        const QString german = writtenIn(QStringLiteral("de"), *exporter);
        // Devices garble the letters of other languages.
        QVERIFY2(german == english, qPrintable(exporter->id()));
    }
}

void TestReportLanguage::otherThreadsKeepTheirs()
{
    const ScopedLanguage german(QStringLiteral("de"));
    QCOMPARE(glossaryWord(), QStringLiteral("Glossar"));
    QString elsewhere;
    std::thread([&elsewhere] { elsewhere = glossaryWord(); }).join();
    QCOMPARE(elsewhere, QStringLiteral("Glossary"));
}

void TestReportLanguage::theyNest()
{
    const ScopedLanguage german(QStringLiteral("de"));
    {
        const ScopedLanguage english(QStringLiteral("en"));
        QCOMPARE(glossaryWord(), QStringLiteral("Glossary"));
        const ScopedLanguage same({});
        QCOMPARE(glossaryWord(), QStringLiteral("Glossary"));
    }
    QCOMPARE(glossaryWord(), QStringLiteral("Glossar"));
}

void TestReportLanguage::theApplicationChanges()
{
    QCOMPARE(applicationLanguage(), QStringLiteral("en"));
    setApplicationLanguage(QStringLiteral("de"));
    QCOMPARE(applicationLanguage(), QStringLiteral("de"));
    QCOMPARE(glossaryWord(), QStringLiteral("Glossar"));
    setApplicationLanguage(QStringLiteral("nobody's"));
    QCOMPARE(applicationLanguage(), QStringLiteral("en"));
    QCOMPARE(glossaryWord(), QStringLiteral("Glossary"));
}

TUNNELGLASS_TEST(report_language, TestReportLanguage, QCoreApplication)
#include "tst_ReportLanguage.moc"
