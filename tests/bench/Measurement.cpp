// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "bench/Measurement.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <numeric>

namespace tunnelglass::bench {

double millisecondsOf(const std::function<void()> &work)
{
    const auto started = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - started).count();
}

double median(QList<double> values)
{
    Q_ASSERT(!values.isEmpty());
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

double mean(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double largest(const QList<double> &values)
{
    return *std::max_element(values.begin(), values.end());
}

Pair alternately(int rounds, const std::function<void()> &ours, const std::function<void()> &floor)
{
    ours();
    floor();
    QList<double> oursTimes;
    QList<double> floorTimes;
    for (int round = 0; round < rounds; ++round) {
        oursTimes.append(millisecondsOf(ours));
        floorTimes.append(millisecondsOf(floor));
    }
    return {median(oursTimes), median(floorTimes)};
}

void report(const char *name, double value)
{
    std::printf("%s %.4f\n", name, value);
    std::fflush(stdout);
}

} // namespace tunnelglass::bench
