// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/admission_bucket.h"

#include <algorithm>

namespace frontrow {

namespace {

constexpr std::int64_t kPerson = 1'000'000;

}  // namespace

AdmissionBucket::AdmissionBucket(const AdmissionPolicy& policy)
    : m_ratePerMille(policy.ratePerMille),
      m_burstMs(policy.burstMs),
      m_periodMs(policy.periodMs) {}

// What one millisecond, or one period, brings.
std::int64_t AdmissionBucket::perCredit() const { return m_ratePerMille * std::max<std::int64_t>(m_periodMs, 1); }

std::int64_t AdmissionBucket::capacity() const {
    return std::max({kPerson, m_ratePerMille * m_burstMs, m_periodMs > 0 ? perCredit() : 0});
}

void AdmissionBucket::begin(SimTime t) {
    m_begun = true;
    m_at = t;
    m_tokens = m_periodMs > 0 ? std::min(capacity(), perCredit()) : 0;
}

std::int64_t AdmissionBucket::creditedAt(SimTime t) const {
    if (!m_begun || m_paused) return m_tokens;
    const std::int64_t units = (t - m_at).ms / std::max<std::int64_t>(m_periodMs, 1);
    // More units than fill the bucket: no need to multiply, the product might not fit.
    if (units > capacity() / perCredit()) return capacity();
    return std::min(capacity(), m_tokens + units * perCredit());
}

void AdmissionBucket::credit(SimTime t) {
    if (!m_begun) return;
    m_tokens = creditedAt(t);
    const std::int64_t step = std::max<std::int64_t>(m_periodMs, 1);
    m_at = m_at + milliseconds((t - m_at).ms / step * step);
}

void AdmissionBucket::setRate(std::int64_t ratePerMille, SimTime t) {
    credit(t);
    m_ratePerMille = ratePerMille;
    m_tokens = std::min(m_tokens, capacity());
}

void AdmissionBucket::pause(bool paused, SimTime t) {
    credit(t);
    m_paused = paused;
}

std::uint32_t AdmissionBucket::available(SimTime t) const {
    return m_begun && !m_paused ? static_cast<std::uint32_t>(creditedAt(t) / kPerson) : 0;
}

void AdmissionBucket::spend(std::uint32_t people, SimTime t) {
    credit(t);
    m_tokens -= kPerson * people;
}

SimTime AdmissionBucket::nextAvailable() const {
    if (!m_begun || m_paused) return kNever;
    if (m_tokens >= kPerson) return m_at;
    const std::int64_t units = (kPerson - m_tokens + perCredit() - 1) / perCredit();
    return m_at + milliseconds(units * std::max<std::int64_t>(m_periodMs, 1));
}

}  // namespace frontrow
