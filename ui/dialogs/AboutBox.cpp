// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/AboutBox.h"

#include "base/BuildInfo.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tunnelglass::ui {

namespace {

/// Names and licences of what is linked in or needed, as they name themselves.
QString libraries()
{
    QString names = QStringLiteral("Qt %1 (LGPL-3.0)\n"
                                   "tl::expected (CC0-1.0)\n"
                                   "RapidJSON (MIT)\n"
                                   "kainjow::mustache (BSL-1.0)\n"
                                   "yaml-cpp (MIT)\n")
                        .arg(QString::fromLatin1(qVersion()));
#ifndef Q_OS_WIN
    names += QStringLiteral("QtKeychain (BSD-3-Clause)\n");
#endif
#ifdef Q_OS_LINUX
    names += QStringLiteral("libsecret (LGPL-2.1-or-later)\n");
#endif
    return names;
}

QPlainTextEdit *textPage(const QString &text, const QString &name, QWidget *parent)
{
    auto *page = new QPlainTextEdit(text, parent);
    page->setReadOnly(true);
    page->setAccessibleName(name);
    // Tab leaves it; the arrows move in it.
    page->setTabChangesFocus(true);
    page->setLineWrapMode(QPlainTextEdit::NoWrap);
    page->setMinimumSize(page->fontMetrics().averageCharWidth() * 60, page->fontMetrics().lineSpacing() * 11);
    return page;
}

} // namespace

AboutBox::AboutBox(const QString &diagnostics, QWidget *parent)
    : QDialog(parent)
    , m_diagnostics(diagnostics)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Tunnelglass"));
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    const QIcon icon = parent->windowIcon();
    if (!icon.isNull()) {
        auto *picture = new QLabel(this);
        picture->setPixmap(icon.pixmap(QSize(64, 64), devicePixelRatioF()));
        head->addWidget(picture, 0, Qt::AlignTop);
    }
    auto *words = new QLabel(tr("Tunnelglass %1").arg(QString::fromLatin1(applicationVersion)) +
                                 QStringLiteral("\n\n") +
                                 tr("Inspects Alibaba Cloud IPsec-VPN connections: reads, explains, exports. "
                                    "It never changes anything "
                                    "in the cloud."),
                             this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    head->addWidget(words, 1);
    column->addLayout(head);

    auto *pages = new QTabWidget(this);
    const QString licences =
        tr("MIT licence. Built with these libraries:") + QStringLiteral("\n\n") + libraries();
    pages->addTab(textPage(licences, tr("Licences"), pages), tr("&Licences"));
    pages->addTab(textPage(m_diagnostics, tr("Diagnostic information"), pages),
                  tr("&Diagnostic information"));
    column->addWidget(pages, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy diagnostic information"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &AboutBox::copyDiagnostics);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void AboutBox::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(m_diagnostics);
}

} // namespace tunnelglass::ui
