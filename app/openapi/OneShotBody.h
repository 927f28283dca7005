// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace tunnelglass::openapi {

/// A request body that cannot be rewound. When a connection dies before an answer, Qt sends the same bytes
/// again on a new one, the used nonce included, unless the body refuses; a signed request must be signed anew
/// instead.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_position >= m_bytes.size(); }
    bool reset() override { return false; }
    qint64 size() const override { return m_bytes.size(); }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

} // namespace tunnelglass::openapi
