// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Sentences.h"

#include <QCoreApplication>

namespace tunnelglass {

namespace {

/// `two` says how two of them stand together. What they say themselves is not looked into for "%1".
QString joined(const QStringList &texts, const QString &two)
{
    const qsizetype first = two.indexOf(QLatin1StringView("%1"));
    const qsizetype second = two.indexOf(QLatin1StringView("%2"));
    const QString between = two.mid(first + 2, second - first - 2);
    return texts.join(between);
}

} // namespace

QString joinedSentences(QStringList sentences)
{
    sentences.removeAll(QString());
    //: Two sentences, one after the other.
    return joined(sentences, QCoreApplication::translate("Sentences", "%1 %2"));
}

QString joinedList(const QStringList &items)
{
    //: Two of a list of names or values.
    return joined(items, QCoreApplication::translate("Sentences", "%1, %2", "list"));
}

QString joinedClauses(const QStringList &clauses)
{
    //: Two parts of a sentence.
    return joined(clauses, QCoreApplication::translate("Sentences", "%1, %2", "clauses"));
}

QString labelled(const QString &label, const QString &text)
{
    //: A name and what there is to say of it.
    return QCoreApplication::translate("Sentences", "%1: %2").arg(label, text);
}

QString asSentence(const QString &clause)
{
    //: The stop at the end of a sentence.
    return QCoreApplication::translate("Sentences", "%1.").arg(clause);
}

} // namespace tunnelglass
