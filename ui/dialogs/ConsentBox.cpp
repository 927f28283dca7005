// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ConsentBox.h"

#include "base/TreacherousText.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTextDocument>

namespace tunnelglass::ui {

bool askConsent(QWidget *parent, credentials::Question question, const QString &what)
{
    const bool runs = question == credentials::Question::RunCommand;
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(QCoreApplication::translate("ConsentBox", "Credentials"));
    box.setTextFormat(Qt::PlainText);
    box.setText(runs ? QCoreApplication::translate(
                           "ConsentBox", "The profile gets its credentials by running this command:")
                     : QCoreApplication::translate("ConsentBox",
                                                   "The profile gets its credentials from this address:"));
    // That label takes what looks like HTML for HTML, whatever the box's own format is.
    box.setInformativeText(Qt::convertFromPlainText(spelledOut(what), Qt::WhiteSpaceNormal));
    const QAbstractButton *yes = box.addButton(runs ? QCoreApplication::translate("ConsentBox", "&Run it")
                                                    : QCoreApplication::translate("ConsentBox", "&Ask it"),
                                               QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace tunnelglass::ui
