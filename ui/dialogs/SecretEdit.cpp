// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/SecretEdit.h"

#include <QSignalBlocker>

namespace tunnelglass::ui {

SecretEdit::SecretEdit(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    // Text in this mode is neither copied nor cut nor dragged, and input methods learn nothing of it.
    setEchoMode(QLineEdit::Password);
    setAccessibleName(name);
}

SecretEdit::~SecretEdit()
{
    // Who listens may be half gone already.
    const QSignalBlocker quiet(this);
    wipe();
}

void SecretEdit::setSaved(bool saved)
{
    setPlaceholderText(saved ? tr("saved; type to replace it") : QString());
}

SecretBytes SecretEdit::take()
{
    SecretBytes secret = SecretBytes::fromUtf8Text(text().trimmed());
    wipe();
    return secret;
}

void SecretEdit::wipe()
{
    // The widget's own buffer is written over before it is given up.
    if (!text().isEmpty())
        setText(QString(text().size(), QLatin1Char('x')));
    clear();
}

} // namespace tunnelglass::ui
