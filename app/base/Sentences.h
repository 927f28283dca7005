// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace tunnelglass {

// Words put together as the language of the program does it: English puts a space between sentences and a
// comma between what it lists; Chinese has signs of its own.

/// The sentences that are not empty, one after the other.
QString joinedSentences(QStringList sentences);

/// Names, addresses, values: "a, b, c".
QString joinedList(const QStringList &items);

/// Parts of a sentence: "tunnel 1 is up, tunnel 2 is down".
QString joinedClauses(const QStringList &clauses);

/// A name and what there is to say of it: "VPC: 172.16.0.0/16".
QString labelled(const QString &label, const QString &text);

/// The clause with the stop that ends a sentence.
QString asSentence(const QString &clause);

} // namespace tunnelglass
