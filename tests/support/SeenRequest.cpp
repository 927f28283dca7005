// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/SeenRequest.h"

namespace tunnelglass::test {

namespace {

void addDecodedPairs(const QByteArray &encoded, QMap<QString, QString> &parameters)
{
    for (const QByteArray &pair : encoded.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            continue;
        parameters.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(equals))),
                          QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(equals + 1))));
    }
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

QMap<QString, QString> SeenRequest::parameters() const
{
    QMap<QString, QString> result;
    const qsizetype question = target.indexOf('?');
    if (question >= 0)
        addDecodedPairs(target.mid(question + 1), result);
    addDecodedPairs(body, result);
    return result;
}

bool SeenRequest::take(QByteArray &bytes, SeenRequest &request)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QByteArrayList lines = bytes.left(headEnd).split('\n');
    const QByteArrayList words = lines.first().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    request.headers.clear();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("content-length").toLongLong();
    const qsizetype bodyStart = headEnd + 4;
    if (bytes.size() < bodyStart + length)
        return false;
    request.body = bytes.mid(bodyStart, length);
    bytes.remove(0, bodyStart + length);
    return true;
}

} // namespace tunnelglass::test
