// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/SecretName.h"

#include <QByteArray>

#include <array>

namespace tunnelglass {

namespace {

constexpr std::array secretWords{
    QByteArrayView("psk"),          QByteArrayView("presharedkey"),  QByteArrayView("secret"),
    QByteArrayView("authkey"),      QByteArrayView("token"),         QByteArrayView("password"),
    QByteArrayView("passwd"),       QByteArrayView("passphrase"),    QByteArrayView("privatekey"),
    QByteArrayView("sharedkey"),    QByteArrayView("credential"),    QByteArrayView("bgpkey"),
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
    // Names are short; a fixed buffer keeps this free of allocations, since every key of a response passes here.
    std::array<char, 64> folded{};
    qsizetype length = 0;
    for (const char c : name) {
        if (length == qsizetype(folded.size()))
            break;
        if (c >= 'A' && c <= 'Z')
            folded[std::size_t(length++)] = char(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            folded[std::size_t(length++)] = c;
    }
    const QByteArrayView key(folded.data(), length);
    for (const QByteArrayView paging : pagingNames) {
        if (key == paging)
            return false;
    }
    for (const QByteArrayView word : secretWords) {
        if (key.contains(word))
            return true;
    }
    return false;
}

} // namespace tunnelglass
