// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace frontrow {

void CounterFigure::add(double by) { m_counter->Increment(by); }
double CounterFigure::value() const { return m_counter->Value(); }
void GaugeFigure::set(double value) { m_gauge->Set(value); }
void GaugeFigure::add(double by) { m_gauge->Increment(by); }
double GaugeFigure::value() const { return m_gauge->Value(); }
void HistogramFigure::observe(double value) { m_histogram->Observe(value); }

const std::vector<double>& Metrics::timeBounds() {
    static const std::vector<double> bounds{0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025,
                                            0.05,   0.1,     0.25,   0.5,   1,      2.5,   5,    10};
    return bounds;
}

Metrics::Metrics() : m_registry(std::make_shared<prometheus::Registry>()) {}
Metrics::~Metrics() = default;

CounterFigure Metrics::counter(const std::string& name, const std::string& help, const Labels& labels) {
    return CounterFigure(prometheus::BuildCounter().Name(name).Help(help).Register(*m_registry).Add(labels));
}

GaugeFigure Metrics::gauge(const std::string& name, const std::string& help, const Labels& labels) {
    return GaugeFigure(prometheus::BuildGauge().Name(name).Help(help).Register(*m_registry).Add(labels));
}

HistogramFigure Metrics::histogram(const std::string& name, const std::string& help, const Labels& labels,
                                   const std::vector<double>& bounds) {
    auto& family = prometheus::BuildHistogram().Name(name).Help(help).Register(*m_registry);
    return HistogramFigure(family.Add(labels, bounds));
}

std::string Metrics::text() const { return prometheus::TextSerializer().Serialize(m_registry->Collect()); }

}  // namespace frontrow
