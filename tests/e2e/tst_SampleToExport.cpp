// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "snapshot/SavedResponse.h"
#include "support/FileContent.h"
#include "support/OthersRights.h"
#include "support/TestProgram.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/window/SampleWindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::test;
using test::SampleWindow;

namespace {

QPushButton *acceptButton(const ui::ExportDialog &dialog)
{
    const auto *box = dialog.findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}

} // namespace

/// The real window, from its start on the sample account to an exported file, and back.
class TestSampleToExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsReadsBackAndReopens_data();
    void exportsReadsBackAndReopens();
    void saysWhatWillBeReplaced();
    void aFailedExportIsTold();

private:
    /// Opens the dialog as Ctrl+E does.
    static ui::ExportDialog *openDialog(SampleWindow &sample);
};

ui::ExportDialog *TestSampleToExport::openDialog(SampleWindow &sample)
{
    QTest::keyClick(&sample.window(), Qt::Key_E, Qt::ControlModifier);
    ui::ExportDialog *dialog = nullptr;
    // One that is closing may still be there.
    const auto found = [&] {
        for (auto *candidate : sample.window().findChildren<ui::ExportDialog *>()) {
            if (candidate->isVisible())
                dialog = candidate;
        }
        return dialog != nullptr;
    };
    return QTest::qWaitFor(found) ? dialog : nullptr;
}

void TestSampleToExport::exportsReadsBackAndReopens_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("secrets");
    // The formats that can be opened again.
    for (const QString &format : {QStringLiteral("json"), QStringLiteral("xml")}) {
        for (const bool secrets : {false, true})
            QTest::addRow("%s%s", qPrintable(format), secrets ? " with secrets" : "") << format << secrets;
    }
}

void TestSampleToExport::exportsReadsBackAndReopens()
{
    QFETCH(QString, format);
    QFETCH(bool, secrets);
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    const QString answer = sample.sentence();
    ui::ExportDialog *dialog = openDialog(sample);
    QVERIFY(dialog);
    auto *formats = dialog->findChild<QComboBox *>();
    formats->setCurrentIndex(formats->findData(format));
    auto *name = dialog->findChild<QLineEdit *>();
    QVERIFY2(name->text().contains(QStringLiteral("c2")), qPrintable(name->text()));
    const QString path = sample.folder() + QStringLiteral("/out.tunnelglass.") + format;
    name->setText(path);
    Q_EMIT name->textEdited(path);
    auto *tick = dialog->findChild<QCheckBox *>(QStringLiteral("exportSecrets"));
    QVERIFY(!tick->isChecked());
    tick->setChecked(secrets);
    acceptButton(*dialog)->click();
    QTRY_VERIFY2(sample.status().startsWith(QStringLiteral("Exported")), qPrintable(sample.status()));

    // Read back.
    const QByteArray content = contentOf(path);
    QVERIFY(content.contains("ike_sa_not_established"));
    QVERIFY2(content.contains("1234567") == secrets,
             "the pre-shared key is where it should not be, or missing");
    if (secrets)
        QVERIFY(!test::othersMayRead(path));
    const auto saved = snapshot::openSavedResponse(path);
    QVERIFY(saved);
    QCOMPARE(saved->connections.size(), std::size_t(1));
    QCOMPARE(saved->connection(0)->connection->id, SampleWindow::downConnectionId());
    QCOMPARE(saved->about.region, QStringLiteral("cn-hangzhou"));

    // Open again, in another window.
    SampleWindow again;
    again.window().show();
    again.window().start(path, {});
    QTRY_COMPARE(again.sentence(), answer);
    QVERIFY(again.facts().contains(QStringLiteral("out.tunnelglass")));
    QVERIFY(again.row(QStringLiteral("Pre-shared key")).isValid() || !secrets);
}

void TestSampleToExport::saysWhatWillBeReplaced()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    const QString path = sample.folder() + QStringLiteral("/there.tunnelglass.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    ui::ExportDialog *dialog = openDialog(sample);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>();
    name->setText(path);
    Q_EMIT name->textEdited(path);
    QVERIFY(acceptButton(*dialog)->text().contains(QStringLiteral("place")));
    name->setText(QStringLiteral("/no/such/folder/x.json"));
    Q_EMIT name->textEdited(name->text());
    QVERIFY(!acceptButton(*dialog)->isEnabled());
    dialog->reject();
}

void TestSampleToExport::aFailedExportIsTold()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    ui::ExportDialog *dialog = openDialog(sample);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>();
    // A folder that is there and takes no file.
    name->setText(QStringLiteral("/proc/nowhere.json"));
    Q_EMIT name->textEdited(name->text());
    if (!acceptButton(*dialog)->isEnabled())
        QSKIP("no /proc here");
    acceptButton(*dialog)->click();
    QTRY_VERIFY(!sample.errorHeadline().isEmpty());
    QVERIFY2(sample.errorHeadline().contains(QStringLiteral("nowhere.json")),
             qPrintable(sample.errorHeadline()));
    QVERIFY(!sample.sentence().isEmpty());
}

TUNNELGLASS_TEST(sample_to_export, TestSampleToExport, QApplication)
#include "tst_SampleToExport.moc"
