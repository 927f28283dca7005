// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/Exporter.h"
#include "export/MarkdownExporter.h"
#include "export/Report.h"
#include "sample/SampleData.h"
#include "snapshot/SavedResponse.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace tunnelglass;
using snapshot::SnapshotPtr;

/// What people read: everything is in it, and nothing that a value holds becomes markup.
class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEverySetting();
    void tellsBothEnds();
    void saysWhatIsNotKnown();
    void glossaryHasEachOnce();
    void otherResponsesAreReported();
    void hostileValuesStayText_data();
    void hostileValuesStayText();
    void htmlIsSelfContained();
    void svgIsWellFormed();
    void markdownEscapes_data();
    void markdownEscapes();
};

namespace {

snapshot::SavedResponse savedFrom(const QByteArray &body)
{
    return *snapshot::readSavedResponse(body, {}, snapshot::Origin::File);
}

SnapshotPtr sampleConnection(const QString &id)
{
    sample::SampleData data;
    for (const QJsonObject &connection : data.connections(QStringLiteral("cn-hangzhou"))) {
        if (connection.value(QStringLiteral("VpnConnectionId")).toString() == id)
            return savedFrom(QJsonDocument(connection).toJson()).connection(0);
    }
    return nullptr;
}

SnapshotPtr dualConnection()
{
    return sampleConnection(QStringLiteral("vco-bp1fn1avdlyrds15n9asm"));
}

QByteArray reportAs(const char *format, const QList<SnapshotPtr> &snapshots)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written =
        exporting::exporterById(QLatin1StringView(format))->write(snapshots, {}, buffer);
    return written ? buffer.data() : QByteArray("failed");
}

QStringList titlesOf(const QList<exporting::ReportSection> &sections)
{
    QStringList titles;
    for (const exporting::ReportSection &section : sections)
        titles << section.title << titlesOf(section.sections);
    return titles;
}

QString valueIn(const exporting::ReportSection &section, const QString &label)
{
    for (const exporting::ReportRow &row : section.rows) {
        if (row.label == label)
            return row.value;
    }
    return {};
}

} // namespace

void ReportTest::tellsEverySetting()
{
    const exporting::ConnectionReport report = exporting::connectionReport(*dualConnection(), {});
    QVERIFY(report.title.contains(QStringLiteral("hz-erp-dual")));
    QVERIFY(report.sentence.contains(QStringLiteral("tunnel 2 is down")));
    QCOMPARE(report.severity, vpn::Severity::Warning);
    const QStringList titles = titlesOf(report.sections);
    QCOMPARE(titles.count(QStringLiteral("Phase 1 (IKE SA)")), 2);
    QCOMPARE(titles.count(QStringLiteral("Phase 2 (IPsec SA)")), 2);
    for (const char *title : {"Alibaba Cloud side", "On-premises side", "Health check", "Tunnel 1 (active)"})
        QVERIFY2(titles.contains(QLatin1StringView(title)), title);
    for (const char *format : {"html", "markdown"}) {
        const QByteArray text = reportAs(format, {dualConnection()});
        for (const char *word : {"AES-256-CBC (aes256)", "24 h (86400 s)", "4200000011", "169.254.31.0/30",
                                 "left out of this export", "172.28.0.0/14", "production"})
            QVERIFY2(text.contains(word), word);
    }
}

void ReportTest::tellsBothEnds()
{
    snapshot::Snapshot snapshot = *dualConnection();
    snapshot.gatewayAddresses.insert(QStringLiteral("cgw-bp16qhleyvc27k258ykl4"),
                                     QStringLiteral("203.0.113.12"));
    const exporting::ConnectionReport report = exporting::connectionReport(snapshot, {});
    QCOMPARE(valueIn(report.sections.at(0), QStringLiteral("Public address, tunnel 2")),
             QStringLiteral("192.0.2.44"));
    QCOMPARE(valueIn(report.sections.at(1), QStringLiteral("Public address, tunnel 2")),
             QStringLiteral("203.0.113.12"));
}

void ReportTest::saysWhatIsNotKnown()
{
    const SnapshotPtr bare =
        savedFrom(R"({"VpnConnectionId":"vco-1","VpnGatewayId":"vpn-1","CustomerGatewayId":"cgw-1",)"
                  R"("IkeConfig":{},"IpsecConfig":{}})")
            .connection(0);
    const exporting::ConnectionReport report = exporting::connectionReport(*bare, {});
    for (const int end : {0, 1}) {
        QCOMPARE(valueIn(report.sections.at(end), QStringLiteral("Public address")),
                 QStringLiteral("not known"));
        QCOMPARE(valueIn(report.sections.at(end), QStringLiteral("Networks")), QStringLiteral("not known"));
    }
    QVERIFY(report.facts.isEmpty());
}

void ReportTest::glossaryHasEachOnce()
{
    const exporting::ConnectionReport report = exporting::connectionReport(*dualConnection(), {});
    QSet<QPair<QString, QString>> seen;
    for (const exporting::GlossaryEntry &entry : report.glossary) {
        QVERIFY(!entry.term.isEmpty() && !entry.text.isEmpty());
        QVERIFY(!seen.contains({entry.term, entry.text}));
        seen.insert({entry.term, entry.text});
    }
    QVERIFY(report.glossary.size() > 30);
}

void ReportTest::otherResponsesAreReported()
{
    const snapshot::SavedResponse regions =
        savedFrom(R"({"RequestId":"R-1","Regions":{"Region":[{"RegionId":"cn-hangzhou"}]}})");
    const exporting::ConnectionReport report = exporting::connectionReport(*regions.whole(), {});
    QVERIFY(!report.diagram);
    for (const char *format : {"html", "markdown"})
        QVERIFY(reportAs(format, {regions.whole()}).contains("cn-hangzhou"));
}

void ReportTest::hostileValuesStayText_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("script") << QByteArray("<script>alert(1)</script>");
    QTest::newRow("attribute") << QByteArray("\\\" onload=\\\"x");
    QTest::newRow("table") << QByteArray("a | b\\n| c |");
    QTest::newRow("markup") << QByteArray("**bold** `code` [a](javascript:x) ![i](http://x.example/i)");
    QTest::newRow("template") << QByteArray("{{title}} {{{diagram}}} {{#sections}}");
    QTest::newRow("direction") << QByteArray("evil\\u202Egnp.exe");
    QTest::newRow("control") << QByteArray("bell\\u0007 escape\\u001b[31m");
    QTest::newRow("entity") << QByteArray("&lt;b&gt; &#0;");
}

void ReportTest::hostileValuesStayText()
{
    QFETCH(QByteArray, name);
    const SnapshotPtr snapshot =
        savedFrom(R"({"VpnConnectionId":"vco-1","Name":")" + name + R"(","LocalSubnet":")" + name +
                  R"(","IkeConfig":{},"IpsecConfig":{}})")
            .connection(0);
    const QByteArray html = reportAs("html", {snapshot});
    for (const char *never : {"<script", " onload=\"", "\u202e", "\x1b", "\x07", "<b>", "<img"})
        QVERIFY2(!html.contains(never), never);
    QXmlStreamReader svg(reportAs("svg", {snapshot}));
    while (!svg.atEnd())
        svg.readNext();
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));

    const QByteArray markdown = reportAs("markdown", {snapshot});
    for (const char *never : {"<script", "\u202e", "\x1b", "\x07", "**bold**", "`code`"})
        QVERIFY2(!markdown.contains(never), never);
    const QRegularExpression link(QStringLiteral("(?<!\\\\)\\]\\("));
    QVERIFY(!QString::fromUtf8(markdown).contains(link));
    // A row is a row: three cells whatever is in them.
    const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
    for (const QByteArray &line : markdown.split('\n')) {
        if (line.startsWith("| "))
            QCOMPARE(QString::fromUtf8(line).count(bar), 4);
    }
}

void ReportTest::htmlIsSelfContained()
{
    const QByteArray html =
        reportAs("html", {dualConnection(), sampleConnection(QStringLiteral("vco-bp18ip22rngvsvisdlo4q"))});
    QCOMPARE(html.count("<article>"), 2);
    QCOMPARE(html.count("<svg "), 2);
    QVERIFY(html.trimmed().endsWith("</html>"));
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(html.contains("prefers-color-scheme:dark") && html.contains("@media print"));
    for (const char *never : {"<script", "src=", "href=", "url(", "@import", "{{"})
        QVERIFY2(!html.contains(never), never);
    // The one address is the name of SVG itself.
    QCOMPARE(html.count("http"), html.count("http://www.w3.org/2000/svg") + html.count("http-equiv"));
}

void ReportTest::svgIsWellFormed()
{
    QXmlStreamReader reader(reportAs("svg", {dualConnection()}));
    QString description;
    int texts = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        texts += reader.name() == QLatin1StringView("text") ? 1 : 0;
        if (reader.name() == QLatin1StringView("desc"))
            description = reader.readElementText();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts > 15);
    QVERIFY(description.contains(QStringLiteral("not established")));
    QVERIFY(!reportAs("svg", {dualConnection()}).contains("var("));
}

void ReportTest::markdownEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("ipsec_sa", "ipsec\\_sa");
    row("10.0.0.0/8", "10.0.0.0/8");
    row("- item", "\\- item");
    row("1. item", "1. item");
    row("# head", "\\# head");
    row("a|b", "a\\|b");
    row("a\nb", "a<br>b");
    row("back\\slash", "back\\\\slash");
    row("a & <b>", "a &amp; &lt;b&gt;");
}

void ReportTest::markdownEscapes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(exporting::markdownText(text), expected);
}

TUNNELGLASS_TEST(report, ReportTest, QCoreApplication)
#include "tst_Report.moc"
