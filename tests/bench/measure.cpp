// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace frontrow::bench {

namespace {

std::string formatted(double value, int digits) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", digits, value);
    return text.data();
}

}  // namespace

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::string spread(const std::vector<double>& values, int digits) {
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    return formatted(*least, digits) + "–" + formatted(*greatest, digits);
}

double loadAverage() {
    double load = 0;
    return getloadavg(&load, 1) == 1 ? load : 0;
}

bool contended(double loadBefore) { return loadBefore > 0.5 * std::thread::hardware_concurrency(); }

std::string perSecond(double rate) {
    return rate >= 1e6 ? formatted(rate / 1e6, 2) + " M/s" : formatted(rate / 1e3, 1) + " k/s";
}

void printResult(const std::string& name, const std::string& words, bool ok) {
    std::printf("%s: %s … %s\n", name.c_str(), words.c_str(), ok ? "ok" : "short");
    std::fflush(stdout);
}

}  // namespace frontrow::bench
