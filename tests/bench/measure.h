// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every benchmark program needs: a stopwatch, medians, the machine's load, and the form of a
// result line. Thread: any.
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace frontrow::bench {

class Stopwatch {
public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

// The middle value; of an even number the lower of the two in the middle.
double median(std::vector<double> values);

// "least–greatest" with the given number of digits after the point.
std::string spread(const std::vector<double>& values, int digits);

// The load average of the last minute, and whether foreign work above half a core each makes a
// result contended: its ratios may be quoted, its times not. Ask before the benchmark starts.
double loadAverage();
bool contended(double loadBefore);

// "12.3 M", "80.1 k".
std::string perSecond(double rate);

// Prints "name: words … ok" or "… short".
void printResult(const std::string& name, const std::string& words, bool ok);

}  // namespace frontrow::bench
