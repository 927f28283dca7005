// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/RequestText.h"

#include <QCoreApplication>

namespace tunnelglass::cli {

namespace {

QString requestWords(const char *source)
{
    return QCoreApplication::translate("RequestText", source);
}

} // namespace

QString requestText(const RequestRecord &record)
{
    QString text = record.method + u' ' + record.url + u'\n';
    for (const auto &[name, value] : record.headers)
        text += name + u": " + value + u'\n';
    if (!record.body.isEmpty())
        text += u'\n' + record.body + u'\n';
    // V3 signs a digest of the canonical request, V1 the canonical query itself: each is called by its name.
    const bool isV1 = record.signatureVersion.startsWith(u"V1");
    text += u'\n' +
            requestWords(QT_TRANSLATE_NOOP("RequestText", "Signature: %1\n")).arg(record.signatureVersion);
    text += u'\n' + (isV1 ? requestWords(QT_TRANSLATE_NOOP("RequestText", "Canonical query:\n"))
                          : requestWords(QT_TRANSLATE_NOOP("RequestText", "Canonical request:\n")));
    text += record.canonicalRequest + u'\n';
    text += u'\n' + requestWords(QT_TRANSLATE_NOOP("RequestText", "String to sign:\n"));
    text += record.stringToSign + u'\n';
    return text;
}

} // namespace tunnelglass::cli
