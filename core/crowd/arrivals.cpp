// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/arrivals.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "crowd/distributions.h"
#include "crowd/network.h"

namespace frontrow {

namespace {

// The far crowd's numbers begin here, so that no rival shares a draw with it.
constexpr std::uint64_t kFarCrowd = std::uint64_t{1} << 32U;
enum Draw : std::uint64_t { GroupDraw, TimeDraw, WaveDraw, ClockDraw, PatienceDraw, LeavingDraw, DateDraw, RepeatDraw };

// One person's clicks, in ms after the opening.
class Clicker {
public:
    Clicker(const Scenario& scenario, const Random& random, std::uint64_t who)
        : m_scenario(scenario),
          m_random(random),
          m_who(who) {}

    std::int64_t firstClick() const {
        const ArrivalSettings& a = m_scenario.arrivals;
        if (a.form == ArrivalForm::SingleBurst) return wave() + exponential(bits(TimeDraw), a.tauMs);
        const std::int64_t group = uniform(bits(GroupDraw), 0, 999);
        if (group >= a.earlyShare + a.aimerShare) return wave() + exponential(bits(TimeDraw), a.latecomerMeanMs);
        if (presenceCounts() && wave() == 0) return -beforehand();
        const std::int64_t clock = uniform(bits(ClockDraw), -a.ownClockOffMs, a.ownClockOffMs);
        const std::int64_t error = group < a.earlyShare ? normal(bits(TimeDraw), a.earlyErrorMs, a.earlyErrorSpreadMs)
                                                        : lognormal(bits(TimeDraw), a.tauMs, a.aimerSigma);
        return wave() + error + clock;
    }

    // The first click that is not before the opening, where an early one is refused.
    std::int64_t countedClick() const {
        std::int64_t click = firstClick();
        const ArrivalSettings& a = m_scenario.arrivals;
        for (std::uint64_t again = RepeatDraw; click < 0 && !presenceCounts(); ++again) {
            click += uniform(bits(again), a.repeatLeastMs, a.repeatMostMs);
        }
        if (m_scenario.behaviour.dateChoice == 0) return click;
        const SkillSettings& usual = m_scenario.skills[static_cast<std::size_t>(Skill::Expert)];
        return click + normalAtLeast(bits(DateDraw), usual.dateClickMs, usual.dateClickSpreadMs, 0);
    }

    std::int64_t patience() const {
        const BehaviourSettings& b = m_scenario.behaviour;
        return uniform(bits(PatienceDraw), b.patienceLeastMs, b.patienceMostMs);
    }
    std::uint64_t bits(std::uint64_t step) const { return m_random.bits(Stream::Arrivals, m_who, step); }

private:
    bool presenceCounts() const { return m_scenario.policy.admission.queue != QueuePolicy::FirstCome; }

    std::int64_t beforehand() const {
        const std::int64_t most = m_scenario.policy.opening.waitingRoomOpensBeforeMs;
        return std::min(most, exponential(bits(TimeDraw), m_scenario.arrivals.preQueueMeanMs));
    }

    std::int64_t wave() const {
        const ArrivalSettings& a = m_scenario.arrivals;
        if (a.waveCount < 2) return 0;
        const std::int64_t draw = uniform(bits(WaveDraw), 0, 999);
        if (draw < a.secondWaveShare) return a.secondWaveAfterMs;
        if (a.waveCount > 2 && draw < a.secondWaveShare + a.thirdWaveShare) return a.thirdWaveAfterMs;
        return 0;
    }

    const Scenario& m_scenario;
    const Random& m_random;
    std::uint64_t m_who;
};

SimTime reaches(const Scenario& scenario, const Random& random, std::uint64_t who, SimTime opening,
                std::int64_t click) {
    const Duration delay = oneWayDelay(scenario.network, random, who, 0, milliseconds(click));
    return std::max(SimTime{0}, opening + milliseconds(click) + delay);
}

std::vector<RivalArrival> drawRivals(const Scenario& scenario, const Random& random, SimTime opening,
                                     std::int64_t count) {
    std::vector<RivalArrival> rivals;
    rivals.reserve(static_cast<std::size_t>(count));
    const Duration mean = leavingMean(scenario.behaviour);
    for (std::int64_t i = 0; i < count; ++i) {
        const auto who = static_cast<std::uint64_t>(i);
        const Clicker clicker(scenario, random, who);
        const std::int64_t click = clicker.firstClick();
        const SimTime reached = reaches(scenario, random, who, opening, click);
        SimTime leaves = kNever;
        if (mean.ms != kNever.ms) {
            const SimTime counts = std::max(reached, opening);
            leaves = counts + milliseconds(clicker.patience() + exponential(clicker.bits(LeavingDraw), mean.ms));
        }
        rivals.push_back({std::max(SimTime{0}, opening + milliseconds(click)), reached, leaves});
    }
    std::ranges::sort(rivals, [](const RivalArrival& a, const RivalArrival& b) {
        return std::tuple(a.reaches, a.clicks, a.losesPatience) < std::tuple(b.reaches, b.clicks, b.losesPatience);
    });
    return rivals;
}

// Far arrivals are counted in steps: fine at the opening, coarser when it matters less.
class FarCounts {
public:
    explicit FarCounts(SimTime opening) : m_opening(opening) {}

    void add(SimTime time) {
        const std::size_t slot = slotOf(time);
        if (slot >= m_counts.size()) m_counts.resize(slot + 1);
        ++m_counts[slot];
    }

    std::vector<FarArrival> list() const {
        std::vector<FarArrival> arrivals;
        for (std::size_t slot = 0; slot < m_counts.size(); ++slot) {
            if (m_counts[slot] > 0) arrivals.push_back({timeOf(slot), m_counts[slot]});
        }
        return arrivals;
    }

private:
    // 100 ms before the opening, then 1 ms for ten seconds, 10 ms to a minute, 100 ms after.
    static constexpr std::int64_t kFine = 10'000, kMiddle = 60'000, kMiddleStep = 10, kCoarseStep = 100;
    static constexpr std::int64_t kMiddleSlots = (kMiddle - kFine) / kMiddleStep;

    std::int64_t slotsBefore() const { return m_opening.ms / kCoarseStep + 1; }

    std::size_t slotOf(SimTime time) const {
        const std::int64_t ms = (time - m_opening).ms;
        std::int64_t slot = slotsBefore();
        if (ms < 0) {
            slot += -1 - (-ms - 1) / kCoarseStep;
        } else if (ms < kFine) {
            slot += ms;
        } else if (ms < kMiddle) {
            slot += kFine + (ms - kFine) / kMiddleStep;
        } else {
            slot += kFine + kMiddleSlots + (ms - kMiddle) / kCoarseStep;
        }
        return static_cast<std::size_t>(slot);
    }

    // The last millisecond of the slot: nobody is counted before arriving.
    SimTime timeOf(std::size_t index) const {
        std::int64_t slot = static_cast<std::int64_t>(index) - slotsBefore();
        if (slot < 0) return std::max(SimTime{0}, m_opening + milliseconds((slot + 1) * kCoarseStep - 1));
        if (slot < kFine) return m_opening + milliseconds(slot);
        slot -= kFine;
        if (slot < kMiddleSlots) return m_opening + milliseconds(kFine + (slot + 1) * kMiddleStep - 1);
        slot -= kMiddleSlots;
        return m_opening + milliseconds(kMiddle + (slot + 1) * kCoarseStep - 1);
    }

    SimTime m_opening;
    std::vector<std::uint32_t> m_counts;
};

}  // namespace

Duration leavingMean(const BehaviourSettings& behaviour) {
    if (behaviour.leavePerMinute <= 0) return Duration{kNever.ms};
    if (behaviour.leavePerMinute >= 1'000) return Duration{0};
    // Mean m with 1 - e^(-60 s / m) = the share: m = 60 s / -ln(1 - share).
    constexpr std::int64_t scale = std::int64_t{1} << 24U;
    const auto staying = static_cast<std::uint64_t>(1'000 - behaviour.leavePerMinute);
    const std::int64_t minusLog = exponential(std::numeric_limits<std::uint64_t>::max() / 1'000 * staying, scale);
    return milliseconds(60'000 * scale / std::max<std::int64_t>(1, minusLog));
}

Arrivals drawArrivals(const Scenario& scenario, const Random& random, SimTime opening) {
    const std::int64_t people = scenario.arrivals.people;
    const std::int64_t rivals = people * scenario.pace.activePerMillion / 1'000'000;
    FarCounts far(opening);
    for (std::int64_t i = rivals; i < people; ++i) {
        const std::uint64_t who = kFarCrowd + static_cast<std::uint64_t>(i);
        far.add(reaches(scenario, random, who, opening, Clicker(scenario, random, who).countedClick()));
    }
    return {drawRivals(scenario, random, opening, rivals), far.list()};
}

}  // namespace frontrow
