// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/models/SortRanks.h"

#include <algorithm>
#include <numeric>

namespace tunnelglass::ui {

namespace {

bool isAsciiDigit(QChar letter)
{
    return letter >= QLatin1Char('0') && letter <= QLatin1Char('9');
}

} // namespace

QString naturalSortKey(const QString &text)
{
    const QString folded = text.toCaseFolded();
    QString key;
    key.reserve(folded.size() + 4);
    for (qsizetype position = 0; position < folded.size();) {
        if (!isAsciiDigit(folded[position])) {
            key += folded[position++];
            continue;
        }
        while (position + 1 < folded.size() && folded[position] == QLatin1Char('0') &&
               isAsciiDigit(folded[position + 1]))
            ++position;
        qsizetype end = position;
        while (end < folded.size() && isAsciiDigit(folded[end]))
            ++end;
        // The count of digits goes before them: of two numbers the longer is the greater. '0' keeps numbers
        // where digits stand among other letters.
        key += QLatin1Char('0');
        key += QChar(static_cast<char16_t>(std::min<qsizetype>(end - position, 0xD7FF)));
        key += QStringView(folded).sliced(position, end - position);
        position = end;
    }
    return key;
}

std::vector<quint32> sortRanks(const std::vector<QString> &keys)
{
    std::vector<quint32> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&keys](quint32 left, quint32 right) { return keys[left] < keys[right]; });
    std::vector<quint32> ranks(keys.size());
    quint32 rank = 0;
    for (std::size_t place = 0; place < order.size(); ++place) {
        if (place > 0 && keys[order[place - 1]] < keys[order[place]])
            ++rank;
        ranks[order[place]] = rank;
    }
    return ranks;
}

} // namespace tunnelglass::ui
