// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/hunt_plan.h"

#include <algorithm>
#include <tuple>

#include "crowd/distributions.h"

namespace frontrow {

namespace {

constexpr SimTime kSaleOpens{1'000};
constexpr Duration kTimeToBuy = seconds(10);    // one earlier buyer, with room to spare
constexpr Duration kHunterComes = seconds(40);  // before its seat does: queue, letters, a look around

// The whole house, cut into orders of one to four seats side by side (places of a standing area by
// number), with the shares of the scenario's parties.
std::vector<Window> soldOrders(const Scenario& scenario, const VenuePlan& plan, const Random& random) {
    std::vector<Window> orders;
    const auto most = static_cast<std::uint32_t>(std::min<std::int64_t>(4, scenario.policy.holds.ticketLimit));
    for (const Stretch& stretch : plan.stretches()) {
        const std::uint32_t end = stretch.firstSeat.value + stretch.seatCount;
        for (std::uint32_t seat = stretch.firstSeat.value; seat < end;) {
            if (plan.seatFlags(SeatIndex{seat}).has(SeatFlag::Blocked)) {
                ++seat;
                continue;
            }
            const std::int64_t draw = uniform(random.bits(Stream::Returns, 0, seat), 0, 999);
            std::uint32_t party = 1;
            std::int64_t bound = scenario.tastes.partyShares[0];
            while (party < most && draw >= bound) bound += scenario.tastes.partyShares[party++];
            std::uint32_t count = 0;
            while (count < party && seat + count < end &&
                   !plan.seatFlags(SeatIndex{seat + count}).has(SeatFlag::Blocked)) {
                ++count;
            }
            orders.push_back({SeatIndex{seat}, count});
            seat += count;
        }
    }
    return orders;
}

class Planner {
public:
    Planner(const Scenario& scenario, const VenuePlan& plan, const Random& random)
        : m_scenario(scenario),
          m_random(random),
          m_orders(soldOrders(scenario, plan, random)) {
        for (std::uint32_t i = 0; i < m_orders.size(); ++i) m_left.push_back(i);
        std::ranges::sort(m_left, [this](std::uint32_t a, std::uint32_t b) {
            return std::tuple(m_random.bits(Stream::Returns, 1, a), a) <
                   std::tuple(m_random.bits(Stream::Returns, 1, b), b);
        });
    }

    HuntPlan plan() {
        m_plan.saleOpens = kSaleOpens;
        addBuyers();
        const SimTime sold = m_plan.arrivals.back().reaches + kTimeToBuy;
        m_plan.begins = std::max(SimTime{m_scenario.opensAfterMs}, sold);
        m_plan.ends = m_plan.begins + milliseconds(m_scenario.hunt.days * m_scenario.hunt.dayMs);
        for (std::int64_t day = 0; day < m_scenario.hunt.days; ++day) addBurst(day * 24);
        for (std::int64_t hour = 0; hour < m_scenario.hunt.days * 24; ++hour) addHour(hour);
        addSingles();
        std::ranges::sort(m_plan.returns, [](const SeatReturn& a, const SeatReturn& b) {
            return std::tuple(a.time, a.buyer) < std::tuple(b.time, b.buyer);
        });
        addHunters();
        return std::move(m_plan);
    }

private:
    void addBuyers() {
        const std::int64_t ratePerMille = std::max<std::int64_t>(1, m_scenario.policy.admission.ratePerMille);
        for (std::uint32_t i = 0; i < m_orders.size(); ++i) {
            const SimTime comes = kSaleOpens + milliseconds(1 + std::int64_t{i} * 1'000'000 / ratePerMille);
            m_plan.arrivals.push_back({comes, comes, kNever});
            m_plan.errands.push_back({ErrandKind::EarlierBuyer, m_orders[i], SimTime{}, false});
        }
    }

    // Hour 0 begins at 00:00 of the first day.
    void addHour(std::int64_t hour) {
        const HuntSettings& hunt = m_scenario.hunt;
        const std::int64_t ofDay = hour % 24;
        const std::int64_t daysBefore = hunt.days - hour / 24;
        std::int64_t perMille = ofDay >= 8 ? hunt.dayPerHourPerMille : hunt.nightPerHourPerMille;
        if (daysBefore == 7 || daysBefore == 3 || daysBefore == 1) perMille += hunt.feeStepPerHourPerMille;
        const std::int64_t count = (perMille + uniform(bits(2, hour), 0, 999)) / 1'000;
        for (std::int64_t i = 0; i < count; ++i) {
            const std::int64_t after = uniform(bits(3, hour * 1'024 + i), 0, hunt.dayMs / 24 - 1);
            m_singles.push_back(timeOf(hour) + milliseconds(after));
        }
    }

    // A small house has fewer buyers than the days would have cancellations: then they are thinned
    // out evenly, so that something comes back to the end.
    void addSingles() {
        std::ranges::sort(m_singles);
        const std::size_t wanted = m_singles.size();
        const std::size_t possible = std::min(wanted, m_left.size());
        for (std::size_t i = 0; i < possible; ++i) addReturn(m_singles[i * wanted / possible], takeBuyer(), false);
    }

    // Orders of unpaid transfers, as many as make up the burst.
    void addBurst(std::int64_t hour) {
        const HuntSettings& hunt = m_scenario.hunt;
        const auto wanted = static_cast<std::uint32_t>(uniform(bits(4, hour), hunt.burstLeast, hunt.burstMost));
        std::uint32_t seats = 0;
        std::vector<std::uint32_t> tooLarge;
        while (seats < wanted && !m_left.empty()) {
            const std::uint32_t buyer = takeBuyer();
            if (seats + m_orders[buyer].count > wanted) {
                tooLarge.push_back(buyer);
                continue;
            }
            seats += m_orders[buyer].count;
            m_plan.errands[buyer].neverTransfers = true;
            addReturn(timeOf(hour), buyer, true);
        }
        while (!tooLarge.empty()) {
            m_left.push_back(tooLarge.back());
            tooLarge.pop_back();
        }
    }

    std::uint32_t takeBuyer() {
        const std::uint32_t buyer = m_left.back();
        m_left.pop_back();
        return buyer;
    }

    void addReturn(SimTime when, std::uint32_t buyer, bool unpaid) {
        if (when <= m_plan.begins) when = m_plan.begins + milliseconds(1);
        m_plan.returns.push_back({when, buyer, unpaid});
    }

    // One for every seat that comes back.
    void addHunters() {
        struct Hunter {
            RivalArrival arrival;
            Errand errand;
        };
        std::vector<Hunter> hunters;
        const HuntSettings& hunt = m_scenario.hunt;
        for (const SeatReturn& back : m_plan.returns) {
            const Window& order = m_orders[back.buyer];
            for (std::uint32_t i = back.unpaid ? 0 : order.count - 1; i < order.count; ++i) {
                const SeatIndex seat{order.first.value + i};
                const std::int64_t mean = hunt.survivalMeanMs * hunt.survivalScale / 1'000;
                const std::int64_t survives = hunt.survivalLeastMs + exponential(bits(5, seat.value), mean);
                const SimTime comes = std::max(m_plan.begins, back.time - kHunterComes);
                hunters.push_back({{comes, comes, kNever},
                                   {ErrandKind::Hunter, {seat, 1}, back.time + milliseconds(survives), false}});
            }
        }
        std::ranges::sort(hunters, [](const Hunter& a, const Hunter& b) {
            return std::tuple(a.arrival.reaches, a.errand.seats.first) <
                   std::tuple(b.arrival.reaches, b.errand.seats.first);
        });
        for (const Hunter& hunter : hunters) {
            m_plan.arrivals.push_back(hunter.arrival);
            m_plan.errands.push_back(hunter.errand);
        }
    }

    SimTime timeOf(std::int64_t hour) const { return m_plan.begins + milliseconds(hour * m_scenario.hunt.dayMs / 24); }
    std::uint64_t bits(std::uint64_t what, std::int64_t step) const {
        return m_random.bits(Stream::Returns, what, static_cast<std::uint64_t>(step));
    }

    const Scenario& m_scenario;
    const Random& m_random;
    const std::vector<Window> m_orders;
    std::vector<std::uint32_t> m_left;  // buyers who have not given anything back, in the seed's order
    std::vector<SimTime> m_singles;     // when somebody cancels one seat
    HuntPlan m_plan;
};

}  // namespace

HuntPlan planHunt(const Scenario& scenario, const VenuePlan& plan, const Random& random) {
    return Planner(scenario, plan, random).plan();
}

}  // namespace frontrow
