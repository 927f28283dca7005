// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/MemoryCanary.h"

#include <QFile>

#include <array>
#include <string_view>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace tunnelglass::test {

namespace {

constexpr char veil = 0x55;
/// The secret, veiled, so that the needle itself is never found.
constexpr std::array<char, 24> veiled = [] {
    constexpr std::string_view plain = "tunnelglass-canary-of-24";
    std::array<char, 24> bytes{};
    for (std::size_t place = 0; place < bytes.size(); ++place)
        bytes.at(place) = char(plain.at(place) ^ veil);
    return bytes;
}();

/// `step`: how far the letters are apart, 1 in UTF-8 and 2 in UTF-16.
bool isSecretAt(const char *place, std::size_t step)
{
    for (std::size_t letter = 0; letter < veiled.size(); ++letter) {
        if (char(place[letter * step] ^ veil) != veiled.at(letter))
            return false;
    }
    return true;
}

/// How often it is in the bytes from `place` to `end`.
int countIn(const char *place, const char *end)
{
    int count = 0;
    for (; place + 2 * veiled.size() <= end; ++place) {
        if (isSecretAt(place, 1) || isSecretAt(place, 2))
            ++count;
    }
    return count;
}

} // namespace

SecretBytes unveiled()
{
    std::array<char, veiled.size()> plain{};
    for (std::size_t place = 0; place < plain.size(); ++place)
        plain.at(place) = char(veiled.at(place) ^ veil);
    SecretBytes secret(QByteArrayView(plain.data(), qsizetype(plain.size())));
    volatile char *wiped = plain.data();
    for (std::size_t place = 0; place < plain.size(); ++place)
        wiped[place] = 0;
    return secret;
}

#ifdef Q_OS_WIN
int countInMemory()
{
    int count = 0;
    MEMORY_BASIC_INFORMATION part = {};
    for (const char *place = nullptr; VirtualQuery(place, &part, sizeof part) == sizeof part;
         place = static_cast<const char *>(part.BaseAddress) + part.RegionSize) {
        if (part.State == MEM_COMMIT && part.Protect == PAGE_READWRITE)
            count += countIn(static_cast<const char *>(part.BaseAddress),
                             static_cast<const char *>(part.BaseAddress) + part.RegionSize);
    }
    return count;
}
#else
int countInMemory()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    int count = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() < 2 || !parts.at(1).startsWith("rw") || line.contains("[v"))
            continue;
        const QList<QByteArray> ends = parts.at(0).split('-');
        const auto *place = reinterpret_cast<const char *>(ends.at(0).toULongLong(nullptr, 16));
        const auto *end = reinterpret_cast<const char *>(ends.at(1).toULongLong(nullptr, 16));
        count += countIn(place, end);
    }
    return count;
}
#endif

} // namespace tunnelglass::test
