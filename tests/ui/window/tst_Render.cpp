// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"
#include "ui/models/SampleSnapshots.h"
#include "ui/render/PdfExporter.h"
#include "ui/render/PngExporter.h"
#include "ui/render/PrintDesk.h"
#include "ui/render/ReportBook.h"
#include "ui/render/ReportPages.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace tunnelglass;

namespace {

exporting::ExportOptions options(const char *locale = "de_DE")
{
    exporting::ExportOptions options;
    options.applicationVersion = QStringLiteral("1.2.3");
    options.locale = QLocale(QLatin1StringView(locale));
    options.writtenAt = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    return options;
}

QByteArray pdfOf(const QList<snapshot::SnapshotPtr> &snapshots, const exporting::ExportOptions &how)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return ui::PdfExporter().write(snapshots, how, buffer) ? buffer.data() : QByteArray();
}

/// What a program says about a PDF; the PDF is given as its first argument that is "%".
QString told(const QString &program, QStringList arguments, const QByteArray &pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    arguments.replaceInStrings(QStringLiteral("%"), path);
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : QString();
}

QString textOf(const QByteArray &pdf)
{
    return told(QStringLiteral("pdftotext"),
                {QStringLiteral("-layout"), QStringLiteral("%"), QStringLiteral("-")}, pdf);
}

QString factsOf(const QByteArray &pdf)
{
    return told(QStringLiteral("pdfinfo"), {QStringLiteral("%")}, pdf);
}

int pageCount(const QByteArray &pdf)
{
    const QString facts = factsOf(pdf);
    const qsizetype at = facts.indexOf(QStringLiteral("Pages:"));
    return at < 0 ? -1 : facts.mid(at + 6).section(QLatin1Char('\n'), 0, 0).trimmed().toInt();
}

/// The pages as poppler draws them.
QList<QImage> picturesOf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("96"),
                                               QStringLiteral("report.pdf"), QStringLiteral("page")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    QList<QImage> pictures;
    const QStringList names =
        QDir(folder.path()).entryList({QStringLiteral("page*.ppm")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        pictures.append(QImage(folder.filePath(name)));
    return pictures;
}

qint64 inkIn(const QImage &picture, const QRect &part)
{
    qint64 ink = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            ink += qGray(picture.pixel(x, y)) < 200 ? 1 : 0;
    }
    return ink;
}

snapshot::SnapshotPtr named(const QString &name)
{
    const QString body =
        QStringLiteral(R"({"VpnConnectionId":"vco-1","Name":"%1","LocalSubnet":"10.0.0.0/8",)"
                       R"("RemoteSubnet":"192.168.0.0/16","IkeConfig":{"Psk":"Canary-9-Psk"}})")
            .arg(name);
    return test::bodySnapshots(body.toUtf8()).value(0);
}

ui::PageBlock block(qreal height, bool keepsNext = false)
{
    return {0, height, keepsNext, [](QPainter &, const QPointF &) {}, nullptr};
}

/// Takes no byte.
class FullDevice final : public QIODevice
{
protected:
    qint64 readData(char * /*data*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }
};

} // namespace

/// The formats that are drawn. What a PDF holds is read with poppler, which is not ours.
class TestRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPdfHoldsItsTextAndSaysWhatItIs();
    void everyPageIsNumbered();
    void chineseIsText();
    void nothingStandsInTheMargins();
    void paperIsTheUsualOne();
    void secretsStayOut();
    void anotherThreadMakesTheSame();
    void aCancelledPdfIsNone();
    void aFullDeviceIsTold();
    void headingsStayWithWhatFollows();
    void columnTitlesAreRepeated();
    void aBlockLargerThanAPageIsAlone();
    void aPictureIsSharpAndWhole();
    void aPictureTakesOneConnection();
    void printsTheRangeOfPages();
};

void TestRender::initTestCase()
{
    for (const char *program : {"pdftotext", "pdfinfo", "pdftoppm"})
        QVERIFY2(!QStandardPaths::findExecutable(QLatin1StringView(program)).isEmpty(),
                 "install poppler-utils: PDFs are read with it");
}

void TestRender::aPdfHoldsItsTextAndSaysWhatItIs()
{
    const snapshot::SnapshotPtr snapshot = test::dualSnapshot();
    const QByteArray pdf = pdfOf({snapshot}, options());
    const QString text = textOf(pdf);
    for (const char *wanted :
         {"vco-dual0000000000000001", "branch <east>", "Phase 1", "Phase 2", "Tunnelglass 1.2.3"})
        QVERIFY2(text.contains(QLatin1StringView(wanted)), wanted);
    // The drawing is text too, not a picture.
    QVERIFY(text.contains(QStringLiteral("VPN gateway")));
    QCOMPARE(
        told(QStringLiteral("pdfimages"), {QStringLiteral("-list"), QStringLiteral("%")}, pdf).count(u'\n'),
        2);
    const QString facts = factsOf(pdf);
    QVERIFY2(facts.contains(QStringLiteral("vco-dual0000000000000001")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("Tunnelglass 1.2.3")), qPrintable(facts));
}

void TestRender::everyPageIsNumbered()
{
    const QList<snapshot::SnapshotPtr> both{test::dualSnapshot(), test::seedSnapshot()};
    QList<qsizetype> progress;
    exporting::ExportOptions how = options();
    how.progress = [&progress](qsizetype written) { progress.append(written); };
    const QByteArray pdf = pdfOf(both, how);
    QCOMPARE(progress, QList<qsizetype>({1, 2}));
    const int pages = pageCount(pdf);
    QVERIFY(pages > 2);
    const QString text = textOf(pdf);
    for (int page = 1; page <= pages; ++page)
        QCOMPARE(text.count(QStringLiteral("Page %1 of %2").arg(page).arg(pages)), 1);
    // Each connection begins on a page of its own.
    QCOMPARE(pages, pageCount(pdfOf({both.at(0)}, options())) + pageCount(pdfOf({both.at(1)}, options())));
}

void TestRender::chineseIsText()
{
    const QString name = QStringLiteral("上海办公室");
    const QString text = textOf(pdfOf({named(name)}, options()));
    if (QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
        QSKIP("no font with Chinese letters is installed: fonts-noto-cjk");
    QVERIFY2(text.contains(name), qPrintable(text.left(500)));
}

void TestRender::nothingStandsInTheMargins()
{
    const QList<QImage> pages = picturesOf(pdfOf({test::dualSnapshot()}, options()));
    QVERIFY(!pages.isEmpty());
    for (const QImage &page : pages) {
        const int height = page.height();
        QVERIFY(inkIn(page, page.rect()) > 1000);
        QCOMPARE(inkIn(page, {0, 0, 50, height}), 0);
        QCOMPARE(inkIn(page, {page.width() - 50, 0, 50, height}), 0);
        QCOMPARE(inkIn(page, {0, 0, page.width(), 20}), 0);
        // Between the last row and the footer.
        QCOMPARE(inkIn(page, {0, height - 66, page.width(), 15}), 0);
    }
}

void TestRender::paperIsTheUsualOne()
{
    QVERIFY(factsOf(pdfOf({test::seedSnapshot()}, options("de_DE"))).contains(QStringLiteral("(A4)")));
    QVERIFY(factsOf(pdfOf({test::seedSnapshot()}, options("zh_CN"))).contains(QStringLiteral("(A4)")));
    QVERIFY(factsOf(pdfOf({test::seedSnapshot()}, options("C"))).contains(QStringLiteral("(A4)")));
    QVERIFY(factsOf(pdfOf({test::seedSnapshot()}, options("en_US"))).contains(QStringLiteral("(letter)")));
}

void TestRender::secretsStayOut()
{
    const snapshot::SnapshotPtr snapshot = named(QStringLiteral("c"));
    exporting::ExportOptions how = options();
    QVERIFY(!textOf(pdfOf({snapshot}, how)).contains(QStringLiteral("Canary-9-Psk")));
    how.includeSecrets = true;
    QVERIFY(textOf(pdfOf({snapshot}, how)).contains(QStringLiteral("Canary-9-Psk")));
}

void TestRender::anotherThreadMakesTheSame()
{
    const QList<snapshot::SnapshotPtr> snapshots{test::dualSnapshot()};
    QByteArray there;
    QThreadPool pool;
    pool.start([&] { there = pdfOf(snapshots, options()); });
    pool.waitForDone();
    QVERIFY(!there.isEmpty());
    QCOMPARE(textOf(there), textOf(pdfOf(snapshots, options())));
}

void TestRender::aCancelledPdfIsNone()
{
    exporting::ExportOptions how = options();
    int asked = 0;
    how.isCancelled = [&asked] { return ++asked > 3; };
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QList<snapshot::SnapshotPtr> many(3, test::seedSnapshot());
    const Result<void> done = ui::PdfExporter().write(many, how, buffer);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QVERIFY(buffer.data().isEmpty());
}

void TestRender::aFullDeviceIsTold()
{
    FullDevice device;
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    const Result<void> pdf = ui::PdfExporter().write({test::seedSnapshot()}, options(), device);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, ErrorKind::FileNotWritable);
    const Result<void> png = ui::PngExporter().write({test::seedSnapshot()}, options(), device);
    QVERIFY(!png);
    QCOMPARE(png.error().kind, ErrorKind::FileNotWritable);
}

void TestRender::headingsStayWithWhatFollows()
{
    ui::PageBlocks blocks;
    blocks.push_back(block(80));
    blocks.push_back(block(10, true));
    blocks.push_back(block(5, true));
    blocks.push_back(block(10));
    QCOMPARE(ui::ReportPages(blocks, 105).pageCount(), 1);
    const ui::ReportPages pages(blocks, 104);
    QCOMPARE(pages.pageCount(), 2);
}

void TestRender::columnTitlesAreRepeated()
{
    QList<QPair<int, qreal>> painted;
    int page = 0;
    const auto head = std::make_shared<ui::PageBlock>(block(20));
    head->paint = [&](QPainter &, const QPointF &at) { painted.append({page, at.y()}); };
    ui::PageBlocks blocks{block(20)};
    for (int row = 0; row < 9; ++row) {
        blocks.push_back(block(20));
        blocks.back().head = head;
    }
    const ui::ReportPages pages(std::move(blocks), 100);
    QCOMPARE(pages.pageCount(), 3);
    QImage paper(10, 10, QImage::Format_RGB32);
    QPainter painter(&paper);
    for (page = 0; page < pages.pageCount(); ++page)
        pages.paint(painter, page, {0, 7});
    QCOMPARE(painted, (QList<QPair<int, qreal>>{{1, 7.0}, {2, 7.0}}));
}

void TestRender::aBlockLargerThanAPageIsAlone()
{
    ui::PageBlocks blocks;
    blocks.push_back(block(50));
    blocks.push_back(block(500));
    blocks.push_back(block(50));
    QCOMPARE(ui::ReportPages(std::move(blocks), 100).pageCount(), 3);
}

void TestRender::aPictureIsSharpAndWhole()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(ui::PngExporter().write({test::dualSnapshot()}, options(), buffer));
    const QImage picture = QImage::fromData(buffer.data(), "png");
    QVERIFY(picture.width() > 1200);
    QVERIFY(picture.width() < 2100);
    QCOMPARE(qRound(picture.dotsPerMeterX() * 0.0254), 192);
    QVERIFY(inkIn(picture, picture.rect()) > 5000);
    // Nothing is cut off: round the edge there is paper.
    const QRect whole = picture.rect();
    for (const QRect &edge :
         {QRect(0, 0, whole.width(), 16), QRect(0, 0, 16, whole.height()),
          QRect(whole.width() - 16, 0, 16, whole.height()), QRect(0, whole.height() - 16, whole.width(), 16)})
        QCOMPARE(inkIn(picture, edge), 0);
}

void TestRender::aPictureTakesOneConnection()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> two =
        ui::PngExporter().write({test::dualSnapshot(), test::seedSnapshot()}, options(), buffer);
    QVERIFY(!two);
    QCOMPARE(two.error().kind, ErrorKind::Usage);
    const Result<void> none =
        ui::PngExporter().write(test::bodySnapshots(R"({"Regions":{"Region":[]}})"), options(), buffer);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::ResponseWithoutConnection);
    QVERIFY(buffer.data().isEmpty());
}

void TestRender::printsTheRangeOfPages()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 2);
    QVERIFY(ui::PrintDesk::paint({test::dualSnapshot()}, options(), printer));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QCOMPARE(pageCount(pdf), 1);
    const int pages = pageCount(pdfOf({test::dualSnapshot()}, options()));
    QVERIFY(textOf(pdf).contains(QStringLiteral("Page 2 of %1").arg(pages)));
}

TUNNELGLASS_TEST(render, TestRender, QApplication)
#include "tst_Render.moc"
