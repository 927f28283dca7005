// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace tunnelglass::credentials {

/// Walks through the members of one flat JSON object (RFC 8259) whose values are texts and whole numbers.
/// What a general parser would leave behind in memory is wiped here, and nothing is copied that is not asked
/// for.
class StoredSecretReader
{
public:
    enum class Step : unsigned char
    {
        Member,
        End,    ///< the object is closed and nothing follows it
        Broken, ///< not such an object; every further step is Broken too
    };

    /// A view of `json` is kept.
    explicit StoredSecretReader(QByteArrayView json);
    ~StoredSecretReader();
    StoredSecretReader(const StoredSecretReader &) = delete;
    StoredSecretReader &operator=(const StoredSecretReader &) = delete;

    Step next();

    /// Of the member that next() came to, valid until the next step.
    QByteArrayView name() const { return m_name; }
    bool isText() const { return m_isText; }
    /// UTF-8, decoded; empty for a number.
    QByteArrayView text() const { return m_text; }
    /// 0 for a text.
    qint64 number() const { return m_number; }

private:
    Step readMember();
    bool readText(QByteArray &out);
    bool readEscape(QByteArray &out);
    bool readHex(char16_t &unit);
    bool readNumber();
    bool take(char expected);
    void skipSpace();
    void forget();

    QByteArrayView m_json;
    qsizetype m_at = 0;
    bool m_began = false;
    bool m_broken = false;
    QByteArray m_name;
    QByteArray m_text;
    bool m_isText = false;
    qint64 m_number = 0;
};

} // namespace tunnelglass::credentials
