// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is offered to the person beside what they choose themselves: the best seats, those beside their own,
// better ones that came back, and others where theirs leave somebody alone.
#include <algorithm>

#include "commands/money_words.h"
#include "models/refusal_words.h"
#include "screens/seats/filter_panel.h"
#include "screens/seats/seat_run_table.h"
#include "screens/seats/seats_screen.h"
#include "seat_map/seat_map.h"
#include "seat_map/seat_words.h"
#include "session/buyer_choice.h"

namespace frontrow {

namespace {

// How long words that nobody asked for are left alone.
constexpr Duration kWordsStay = seconds(6);

// Row by row.
QString seatsText(const VenuePlan& plan, const SeatList& seats) {
    return seatPlaces(plan, {seats.begin(), seats.end()}).join(QStringLiteral("; "));
}

// "+1.2", "−0.3".
QString gainText(int points) {
    const QString sign = points < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    return sign + viewWords(static_cast<std::uint32_t>(std::abs(points)));
}

Amount priceOf(const VenuePlan& plan, const SeatList& seats) {
    Amount sum;
    for (const SeatIndex seat : seats) sum += plan.seatPrice(seat);
    return sum;
}

}  // namespace

void SeatsScreen::suggestNext() {
    if (m_view == nullptr || m_view->mapState() != MapState::Live) return;
    if (m_shown.empty() && adviseBeside()) return;
    SeatFilter filter;
    filter.tiers = m_filters->filters().tiers;
    filter.hideRestricted = m_filters->filters().hideRestricted;
    filter.needs = needs();
    const auto n = static_cast<std::uint32_t>(party());
    auto suggestion = bestAvailable(m_view->plan(), m_view->freeSeats(), n, filter, m_shown);
    if (!suggestion && !m_shown.empty()) {
        // Once through all of them: from the best again.
        m_shown.clear();
        suggestion = bestAvailable(m_view->plan(), m_view->freeSeats(), n, filter, m_shown);
    }
    if (!suggestion) {
        SeatAdvice none;
        none.lead = tr("There are not %n free seat(s) any more.", nullptr, party());
        none.rest = tr("Show more tiers, take a smaller party, or wait for seats that come back.");
        m_offered = {};
        m_map->suggest({});
        m_selection->advise(none);
        return;
    }
    m_shown.push_back(suggestion->seats);
    advise(suggestion->seats, suggestion->split ? tr("Free, but not all together:") : tr("Best available:"));
}

// Part of the party has seats: the others beside them, or all of them as near as can be.
bool SeatsScreen::adviseBeside() {
    const SeatList& held = m_view->held();
    if (held.empty() || wanted() == party() || m_view->plan().isStanding(held[0])) return false;
    const VenuePlan& plan = m_view->plan();
    const auto [low, high] = std::minmax_element(held.begin(), held.end());
    const auto missing = static_cast<std::uint32_t>(wanted());
    for (const std::int64_t at : {std::int64_t{low->value} - 1, std::int64_t{high->value} + 1}) {
        if (at < 0 || at >= plan.seatCount()) continue;
        const SeatIndex beside{static_cast<std::uint32_t>(at)};
        if (plan.seatStretch(beside) != plan.seatStretch(*low)) continue;
        const auto window = windowAround(plan, m_view->freeSeats(), beside, missing, needs());
        if (!window) continue;
        SeatList seats;
        for (std::uint32_t i = 0; i < window->count; ++i) seats.push(SeatIndex{window->first.value + i});
        m_shown.push_back(seats);
        advise(seats, tr("Beside your seats:"));
        return true;
    }
    const auto offers = offersNear(plan, m_view->freeSeats(), *low, static_cast<std::uint32_t>(party()), needs(),
                                   ScatteredOffers::Leave);
    if (offers.empty()) return false;
    m_shown.push_back(offers.front().seats);
    advise(offers.front().seats, tr("Not enough free seats beside yours. Nearest for all:"));
    return true;
}

void SeatsScreen::offerNear(SeatIndex seat) {
    if (m_view == nullptr) return;
    const auto offers = offersNear(m_view->plan(), m_view->freeSeats(), seat, static_cast<std::uint32_t>(party()),
                                   needs(), ScatteredOffers::Leave);
    if (offers.empty()) return suggestNext();
    m_shown.push_back(offers.front().seats);
    advise(offers.front().seats, tr("No %n free seat(s) side by side there. Nearest:", nullptr, party()));
}

// What the seats are, and for better ones what they gain against those that are held.
SeatAdvice SeatsScreen::adviceOf(const SeatList& seats, const QString& lead) const {
    const VenuePlan& plan = m_view->plan();
    const SeatList& held = m_view->held();
    SeatAdvice advice;
    advice.seats = seats;
    advice.swaps = held.size() + seats.size() > static_cast<std::size_t>(party());
    advice.lead = lead;
    const QString view = viewWords(meanView(plan, seats));
    const Amount price = priceOf(plan, seats);
    if (!advice.swaps || held.size() != seats.size()) {
        advice.rest = tr("%1. View %2, %3.").arg(seatsText(plan, seats), view, amountText(price));
    } else {
        const int gain = static_cast<int>(meanView(plan, seats)) - static_cast<int>(meanView(plan, held));
        const Amount more = price - priceOf(plan, held);
        advice.rest = tr("%1. View %2 (%3), %4 (%5).")
                          .arg(seatsText(plan, seats), view, gainText(gain), amountText(price),
                               more == Amount{} ? tr("same price") : changeText(more));
    }
    if (advice.swaps) advice.rest += QLatin1Char(' ') + tr("Your seats stay held until the swap succeeds.");
    return advice;
}

void SeatsScreen::advise(const SeatList& seats, const QString& lead) {
    m_offered = seats;
    m_map->suggest(seats);
    if (m_shownAs == SeatsView::Map) m_map->showSeat(seats[0]);
    m_selection->advise(adviceOf(seats, lead));
    setKeyTakesOffer(true);
}

// Seats that came back may be better than those held. The offer neither moves the map nor takes a key.
void SeatsScreen::lookForBetter(SimTime now) {
    constexpr std::uint32_t kWorthSaying = 5;  // half a point of view
    if (m_view == nullptr || now < m_lookAgain || needs() != PartyNeeds::None) return;
    m_lookAgain = now + seconds(2);
    const SeatList& held = m_view->held();
    const bool whole = held.size() == static_cast<std::size_t>(party());
    if (!whole || !m_offered.empty() || m_view->mapState() != MapState::Live) return;
    const auto better = betterSeats(*m_view, held, kWorthSaying);
    if (!better || m_view->plan().isStanding((*better)[0])) return;
    m_offered = *better;
    m_selection->advise(adviceOf(*better, tr("Better seats found:")));
    setKeyTakesOffer(false);
}

void SeatsScreen::dismissAdvice() {
    m_offered = {};
    m_shown.clear();
    m_map->suggest({});
    m_selection->advise(std::nullopt);
    setKeyTakesOffer(false);
}

SeatList SeatsScreen::offered() const {
    if (m_keyTakesOffer) return m_offered;
    return m_shownAs == SeatsView::Map ? m_map->hover().preview : m_list->chosen();
}

// The same seats moved by one, where nobody is left alone then.
std::optional<SeatList> SeatsScreen::movedByOne() const {
    const VenuePlan& plan = m_view->plan();
    const SeatList& held = m_view->held();
    const FreeSeats free = m_view->freeSeats();
    for (const int step : {-1, 1}) {
        SeatList moved;
        for (const SeatIndex seat : held) {
            const std::int64_t at = std::int64_t{seat.value} + step;
            if (at < 0 || at >= plan.seatCount()) break;
            const SeatIndex next{static_cast<std::uint32_t>(at)};
            const bool same = plan.seatStretch(next) == plan.seatStretch(seat) &&
                              plan.seatTier(next) == plan.seatTier(seat) &&
                              plan.seatFlags(next) == plan.seatFlags(seat);
            if (!same || (free[next.value] == 0 && !held.contains(next))) break;
            moved.push(next);
        }
        if (moved.size() == held.size() && !loneSeatAfter(plan, free, moved, held)) return moved;
    }
    return std::nullopt;
}

// Where the sale only advises against it. Said once for the same seats; it takes no key.
void SeatsScreen::lookForLoneSeat(SimTime now) {
    const SeatList& held = m_view->held();
    if (held == m_heldBefore) return;
    m_heldBefore = held;
    const auto& facts = m_view->facts();
    const bool whole = !held.empty() && held.size() == static_cast<std::size_t>(party());
    const bool advised = facts && facts->singleSeat == SingleSeatRule::Advise;
    if (!whole || !advised || m_view->mapState() != MapState::Live) return;
    const VenuePlan& plan = m_view->plan();
    if (plan.isStanding(held[0])) return;
    const auto lone = singleSeatViolation(plan, m_view->freeSeats(), held, held);
    if (!lone) return;
    m_lookAgain = now + kWordsStay;
    SeatAdvice advice;
    const QString lead = tr("%1 is left without a neighbour.").arg(seatPlace(plan, *lone));
    if (const auto moved = movedByOne()) {
        m_offered = *moved;
        m_shown.push_back(*moved);
        advice = adviceOf(*moved, lead);
    } else {
        advice.lead = lead;
        advice.rest = tr("Nobody has to change: your seats stay yours.");
    }
    m_selection->advise(advice);
    setKeyTakesOffer(false);
}

}  // namespace frontrow
