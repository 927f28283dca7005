// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/SecretName.h"

#include <QByteArray>

#include <array>

namespace tunnelglass {

namespace {

constexpr std::array secretWords{
    QByteArrayView("psk"),           QByteArrayView("presharedkey"), QByteArrayView("secret"),
    QByteArrayView("authkey"),       QByteArrayView("token"),        QByteArrayView("password"),
    QByteArrayView("passwd"),        QByteArrayView("passphrase"),   QByteArrayView("privatekey"),
    QByteArrayView("sharedkey"),     QByteArrayView("credential"),   QByteArrayView("bgpkey"),
    QByteArrayView("encryptionkey"),
};

constexpr std::array pagingNames{
    QByteArrayView("nexttoken"),
    QByteArrayView("clienttoken"),
    QByteArrayView("continuationtoken"),
    QByteArrayView("pagetoken"),
};

} // namespace

bool isSecretName(QByteArrayView name)
{
    // Every key of a response passes here: short names, which are nearly all, cost no allocation.
    std::array<char, 64> buffer{};
    QByteArray longName;
    char *folded = buffer.data();
    if (name.size() > qsizetype(buffer.size())) {
        longName.resize(name.size());
        folded = longName.data();
    }
    qsizetype length = 0;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            folded[length++] = char(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            folded[length++] = c;
    }
    const QByteArrayView key(folded, length);
    for (const QByteArrayView paging : pagingNames) {
        if (key == paging)
            return false;
    }
    // SignatureMethod, SignatureNonce and the like say how a request was signed; they open nothing.
    if (key.endsWith("signature"))
        return true;
    for (const QByteArrayView word : secretWords) {
        if (key.contains(word))
            return true;
    }
    return false;
}

} // namespace tunnelglass
