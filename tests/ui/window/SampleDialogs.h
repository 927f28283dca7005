// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QStringList>
#include <QTabWidget>
#include <QTest>

namespace tunnelglass::test {

class SampleWindow;

/// The dialogs that openSampleDialog() opens.
QStringList sampleDialogs();

/// Opens that dialog of the window, whatever language it speaks; nullptr when it does not come.
QDialog *openSampleDialog(SampleWindow &sample, const QString &name);

/// Shows each page of the dialog in turn, and calls `look` for each.
template <typename Look>
void forEachPage(const QDialog &dialog, const Look &look)
{
    auto *pages = dialog.findChild<QTabWidget *>();
    for (int page = 0; page < (pages ? pages->count() : 1); ++page) {
        if (pages)
            pages->setCurrentIndex(page);
        QTest::qWait(20);
        look();
    }
}

} // namespace tunnelglass::test
