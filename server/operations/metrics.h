// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of a running server, as whoever watches it collects them: counters that only rise, gauges,
// and histograms. A figure is made once, with a name of Prometheus' form, and fed from any thread
// without a lock. Labels come from fixed sets, never from people: their number is bounded.
// Thread: any.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace prometheus {
class Counter;
class Gauge;
class Histogram;
class Registry;
}  // namespace prometheus

namespace frontrow {

// Handles; valid as long as their Metrics.
class CounterFigure {
public:
    explicit CounterFigure(prometheus::Counter& counter) : m_counter(&counter) {}
    void add(double by = 1);
    double value() const;

private:
    prometheus::Counter* m_counter;
};

class GaugeFigure {
public:
    explicit GaugeFigure(prometheus::Gauge& gauge) : m_gauge(&gauge) {}
    void set(double value);
    void add(double by);
    double value() const;

private:
    prometheus::Gauge* m_gauge;
};

class HistogramFigure {
public:
    explicit HistogramFigure(prometheus::Histogram& histogram) : m_histogram(&histogram) {}
    void observe(double value);

private:
    prometheus::Histogram* m_histogram;
};

class Metrics {
public:
    using Labels = std::map<std::string, std::string>;
    // For times in seconds, from a tenth of a millisecond to ten seconds.
    static const std::vector<double>& timeBounds();

    Metrics();
    ~Metrics();
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;

    // The same name and labels give the same figure. `name` ends in its unit, a counter's in _total.
    CounterFigure counter(const std::string& name, const std::string& help, const Labels& labels = {});
    GaugeFigure gauge(const std::string& name, const std::string& help, const Labels& labels = {});
    HistogramFigure histogram(const std::string& name, const std::string& help, const Labels& labels = {},
                              const std::vector<double>& bounds = timeBounds());

    // In the text format of Prometheus.
    std::string text() const;

private:
    std::shared_ptr<prometheus::Registry> m_registry;
};

}  // namespace frontrow
