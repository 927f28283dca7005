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
    const QString whole = text();
    SecretBytes secret = SecretBytes::fromUtf8Text(QStringView(whole).trimmed());
    wipe();
    return secret;
}

bool SecretEdit::isBlank() const
{
    const QString whole = text();
    return QStringView(whole).trimmed().isEmpty();
}

void SecretEdit::wipe()
{
    // The widget's own buffer, which text() shares: setText() would give it up as it is.
    const QString shared = text();
    auto *bytes = reinterpret_cast<char *>(const_cast<QChar *>(shared.constData()));
    tunnelglass::wipe(bytes, shared.size() * qsizetype(sizeof(QChar)));
    clear();
}

} // namespace tunnelglass::ui
