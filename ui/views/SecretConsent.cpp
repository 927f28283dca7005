// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/SecretConsent.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace tunnelglass::ui {

void askBeforeSecret(const SecretRules &rules, QWidget *widget, const QString &question,
                     const std::function<void()> &agreed)
{
    if (!rules.ask)
        return agreed();
    auto *box = new QMessageBox(QMessageBox::Warning, QCoreApplication::translate("SecretConsent", "Secret"),
                                question, QMessageBox::Cancel, widget->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        QCoreApplication::translate("SecretConsent", "Make sure that nobody else sees this screen."));
    QPushButton *yes =
        box->addButton(QCoreApplication::translate("SecretConsent", "&Go on"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(yes, &QPushButton::clicked, widget, agreed);
    box->open();
}

} // namespace tunnelglass::ui
