// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

class QDebug;

namespace tunnelglass {

/// Bytes that must not be seen: a pre-shared key, an AccessKey secret, a token. UTF-8 when it is text.
///
/// The buffer is owned alone (never shared with a QByteArray) and overwritten when it is released. That is
/// best effort: what Qt or the system copied on the way in or out (a QString that was shown, a socket buffer)
/// is not reached. Printing one to QDebug gives a mask. Equality takes time that depends on the length only.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes);
    static SecretBytes fromUtf8Text(QStringView text);
    SecretBytes(const SecretBytes &other);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes other) noexcept;
    ~SecretBytes();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    qsizetype size() const { return m_bytes.size(); }

    /// A view of the clear bytes, valid while this object lives. Each call is a place to justify.
    QByteArrayView reveal() const { return m_bytes; }
    /// The clear text, decoded as UTF-8. The copy is not wiped.
    QString revealText() const { return QString::fromUtf8(m_bytes); }

    friend bool operator==(const SecretBytes &left, const SecretBytes &right) noexcept;

private:
    QByteArray m_bytes;
};

/// What stands for a secret wherever one is not revealed: eight dots, whatever the length.
QString secretMask();

/// Overwrites the bytes in place, in a way the compiler may not drop. Only for buffers owned alone.
void wipe(char *data, qsizetype size) noexcept;

QDebug operator<<(QDebug debug, const SecretBytes &secret);

} // namespace tunnelglass
