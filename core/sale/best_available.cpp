// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <tuple>

#include "domain/assert.h"
#include "sale/seat_choice.h"
#include "sale/seat_windows.h"

namespace frontrow {

namespace {

// Must the seats hold a step-free place?
enum class StepFreePlace : std::uint8_t { NotNeeded, Needed };

// n seats that could be suggested, with what they are ranked by.
struct Candidate {
    std::uint32_t stepFree = 0;
    std::uint32_t views = 0;
    bool leavesLone = false;
    Amount price;
    SeatIndex first;
    StretchIndex stretch;
    bool standing = false;

    // A total order, because no two candidates begin at one seat.
    bool betterThan(const Candidate& other) const {
        return std::tuple(other.stepFree, other.views, leavesLone, price, first) <
               std::tuple(stepFree, views, other.leavesLone, other.price, other.first);
    }
};

class Search {
public:
    Search(const VenuePlan& plan, FreeSeats free, const SeatFilter& filter, std::span<const SeatList> shown);

    std::uint32_t usableCount() const { return m_usableCount; }
    // The best n seats that belong together.
    std::optional<Candidate> best(std::uint32_t n, StepFreePlace place) const;
    // Moves the candidate's seats to `seats`; later candidates will not use them.
    void take(const Candidate& candidate, std::uint32_t n, SeatList& seats);

private:
    bool usable(std::uint32_t seat) const { return m_usable[seat - m_begin] != 0; }
    void passOver(std::span<const SeatList> shown);
    void tryStretch(StretchIndex index, std::uint32_t n, StepFreePlace place, std::optional<Candidate>& best) const;
    void tryStanding(StretchIndex index, std::uint32_t n, StepFreePlace place, std::optional<Candidate>& best) const;

    const VenuePlan& m_plan;
    FreeSeats m_free;
    PartyNeeds m_needs;
    std::uint32_t m_begin = 0;  // seats and stretches looked at
    std::uint32_t m_end = 0;
    std::uint32_t m_firstStretch = 0;
    std::uint32_t m_endStretch = 0;
    std::vector<std::uint8_t> m_usable;  // by seat from m_begin on
    std::uint32_t m_usableCount = 0;
};

Search::Search(const VenuePlan& plan, FreeSeats free, const SeatFilter& filter, std::span<const SeatList> shown)
    : m_plan(plan),
      m_free(free),
      m_needs(filter.needs) {
    m_end = plan.seatCount();
    if (filter.section) {
        const Section& section = plan.section(*filter.section);
        m_begin = section.firstSeat.value;
        m_end = m_begin + section.seatCount;
    }
    m_firstStretch = plan.seatStretch(SeatIndex{m_begin}).value;
    m_endStretch = plan.seatStretch(SeatIndex{m_end - 1}).value + 1;
    m_usable.resize(m_end - m_begin);
    for (std::uint32_t i = m_begin; i < m_end; ++i) {
        const SeatIndex seat{i};
        const bool wanted = isUsable(plan, free, seat, m_needs) &&
                            (static_cast<unsigned>(filter.tiers) >> plan.seatTier(seat).value & 1U) != 0 &&
                            !(filter.hideRestricted && plan.seatFlags(seat).has(SeatFlag::RestrictedView));
        m_usable[i - m_begin] = wanted ? 1 : 0;
    }
    passOver(shown);
    for (const std::uint8_t each : m_usable) m_usableCount += each;
}

// A standing area is passed over as a whole: its places are all alike.
void Search::passOver(std::span<const SeatList> shown) {
    const auto strike = [this](std::uint32_t seat) {
        if (seat >= m_begin && seat < m_end) m_usable[seat - m_begin] = 0;
    };
    for (const SeatList& list : shown) {
        for (const SeatIndex seat : list) {
            const Stretch& stretch = m_plan.stretch(m_plan.seatStretch(seat));
            if (!m_plan.isStanding(seat)) {
                strike(seat.value);
                continue;
            }
            for (std::uint32_t i = 0; i < stretch.seatCount; ++i) strike(stretch.firstSeat.value + i);
        }
    }
}

std::optional<Candidate> Search::best(std::uint32_t n, StepFreePlace place) const {
    std::optional<Candidate> best;
    for (std::uint32_t i = m_firstStretch; i < m_endStretch; ++i) {
        const StretchIndex index{i};
        if (m_plan.isStanding(m_plan.stretch(index).firstSeat))
            tryStanding(index, n, place, best);
        else
            tryStretch(index, n, place, best);
    }
    return best;
}

void Search::tryStretch(StretchIndex index, std::uint32_t n, StepFreePlace place,
                        std::optional<Candidate>& best) const {
    const Stretch& stretch = m_plan.stretch(index);
    const auto isFree = [this](SeatIndex seat) { return m_free[seat.value] != 0; };
    std::uint32_t run = 0;
    Candidate candidate;
    candidate.stretch = index;
    const std::uint32_t end = stretch.firstSeat.value + stretch.seatCount;
    for (std::uint32_t i = stretch.firstSeat.value; i < end; ++i) {
        if (!usable(i)) {
            run = 0;
            candidate.views = 0;
            candidate.price = {};
            continue;
        }
        ++run;
        candidate.views += m_plan.seatView(SeatIndex{i});
        candidate.price += m_plan.seatPrice(SeatIndex{i});
        if (run > n) {
            candidate.views -= m_plan.seatView(SeatIndex{i - n});
            candidate.price -= m_plan.seatPrice(SeatIndex{i - n});
        }
        if (run < n) continue;
        const Window window{SeatIndex{i + 1 - n}, n};
        candidate.stepFree = stepFreeRank(m_plan, window, m_needs);
        if (place == StepFreePlace::Needed && candidate.stepFree == 0) continue;
        // Without a better view, what follows is looked at only in a tie.
        if (best && std::tuple(candidate.stepFree, candidate.views) < std::tuple(best->stepFree, best->views)) continue;
        candidate.first = window.first;
        candidate.leavesLone = leavesLoneSeat(stretch, window, isFree);
        if (!best || candidate.betterThan(*best)) best = candidate;
    }
}

// Places of a standing area need not be neighbours; the first free ones stand for all.
void Search::tryStanding(StretchIndex index, std::uint32_t n, StepFreePlace place,
                         std::optional<Candidate>& best) const {
    const Stretch& stretch = m_plan.stretch(index);
    Candidate candidate;
    candidate.stretch = index;
    candidate.standing = true;
    std::uint32_t found = 0;
    const std::uint32_t end = stretch.firstSeat.value + stretch.seatCount;
    for (std::uint32_t i = stretch.firstSeat.value; i < end && found < n; ++i) {
        if (!usable(i)) continue;
        if (found++ == 0) candidate.first = SeatIndex{i};
        candidate.views += m_plan.seatView(SeatIndex{i});
        candidate.price += m_plan.seatPrice(SeatIndex{i});
        candidate.stepFree += stepFreeRank(m_plan, Window{SeatIndex{i}, 1}, m_needs);
    }
    if (found < n || (place == StepFreePlace::Needed && candidate.stepFree == 0)) return;
    if (!best || candidate.betterThan(*best)) best = candidate;
}

void Search::take(const Candidate& candidate, std::uint32_t n, SeatList& seats) {
    for (std::uint32_t i = candidate.first.value; n > 0; ++i) {
        if (!usable(i)) continue;
        seats.push(SeatIndex{i});
        m_usable[i - m_begin] = 0;
        --n;
    }
}

// The largest piece there is, then the largest of what remains, and so on.
std::optional<Suggestion> largestSplit(Search& search, std::uint32_t n, StepFreePlace place) {
    Suggestion suggestion{{}, true};
    std::uint32_t piece = n - 1;
    for (std::uint32_t left = n; left > 0;) {
        piece = std::min(piece, left);
        const auto candidate = search.best(piece, place);
        if (!candidate) {
            if (--piece == 0) return std::nullopt;
            continue;
        }
        search.take(*candidate, piece, suggestion.seats);
        left -= piece;
        // With the step-free place found, the others of the party sit wherever there is most room.
        if (place == StepFreePlace::Needed) piece = left;
        place = StepFreePlace::NotNeeded;
    }
    return suggestion;
}

}  // namespace

std::optional<Suggestion> bestAvailable(const VenuePlan& plan, FreeSeats free, std::uint32_t n,
                                        const SeatFilter& filter, std::span<const SeatList> shown) {
    FRONTROW_ASSERT(free.size() == plan.seatCount());
    if (n == 0 || n > kMaxSeatsPerCommand) return std::nullopt;
    Search search(plan, free, filter, shown);
    if (search.usableCount() < n) return std::nullopt;
    const StepFreePlace place = filter.needs == PartyNeeds::StepFree ? StepFreePlace::Needed : StepFreePlace::NotNeeded;
    if (const auto candidate = search.best(n, place)) {
        Suggestion suggestion;
        search.take(*candidate, n, suggestion.seats);
        return suggestion;
    }
    return n == 1 ? std::nullopt : largestSplit(search, n, place);
}

}  // namespace frontrow
