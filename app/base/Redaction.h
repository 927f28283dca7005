// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"

#include <QList>
#include <QString>

namespace tunnelglass {

/// Makes text from outside (a server's message, a string to sign, an error of the network layer) fit to be
/// seen. Replaces, with a fixed word:
/// - each of `secrets`, plain, percent-encoded once or more often, escaped for JSON or XML, and base64;
/// - the value behind SecurityToken, AccessKeyId, AccessKeySecret, Signature and every other secret-like name
///   (isSecretName), in query, percent-encoded, header, JSON and XML notation, whatever the case.
/// An AccessKey ID keeps its first four characters: it identifies, but does not open anything.
QString redacted(const QString &text, const QList<SecretBytes> &secrets = {});

/// The word that stands for what was taken out.
QString redactionWord();

} // namespace tunnelglass
