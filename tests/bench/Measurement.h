// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <functional>

namespace tunnelglass::bench {

/// Milliseconds that `work` takes, once.
double millisecondsOf(const std::function<void()> &work);
double median(QList<double> values);
double mean(const QList<double> &values);
double largest(const QList<double> &values);

/// Medians of two pieces of work that take turns, after one warm-up each, so that both meet the same machine.
struct Pair
{
    double ours = 0;
    double floor = 0;
};
Pair alternately(int rounds, const std::function<void()> &ours, const std::function<void()> &floor);

/// "name value", the line that run.js reads.
void report(const char *name, double value);

} // namespace tunnelglass::bench
