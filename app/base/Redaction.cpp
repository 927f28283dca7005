// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Redaction.h"

#include "base/NamedSecretFinder.h"
#include "base/SecretMatcher.h"

#include <algorithm>

namespace tunnelglass {

QString redacted(const QString &text, const QList<SecretBytes> &secrets)
{
    TextRanges ranges = NamedSecretFinder(text).find();
    for (const SecretBytes &secret : secrets) {
        const TextRanges found = SecretMatcher(secret).find(text);
        ranges.insert(ranges.end(), found.begin(), found.end());
    }
    if (ranges.empty())
        return text;
    std::sort(ranges.begin(), ranges.end(),
              [](const TextRange &left, const TextRange &right) { return left.begin < right.begin; });

    QString result;
    qsizetype shown = 0; // everything before this position is in the result or was taken out
    bool first = true;
    for (const TextRange &range : ranges) {
        if (first || range.begin > shown) {
            result += QStringView(text).sliced(shown, range.begin - shown);
            result += redactionWord();
        }
        first = false;
        shown = std::max(shown, range.end);
    }
    result += QStringView(text).sliced(shown);
    return result;
}

QString redactionWord()
{
    // Letters only: the word stays what it is in a URL, in JSON and in XML. Not translated, so that a bug
    // report reads the same in every language.
    return QStringLiteral("REDACTED");
}

} // namespace tunnelglass
