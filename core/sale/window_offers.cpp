// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>

#include "domain/assert.h"
#include "sale/seat_choice.h"
#include "sale/seat_windows.h"

namespace frontrow {

namespace {

// How many windows of one row are tried as one half of a two-row block, nearest first. A bound for
// hostile plans; a row of an ordinary plan has fewer.
constexpr std::size_t kBlockTries = 64;

// A window and how far its middle is from the click: |dx| + |dy| in half millimetres.
struct NearWindow {
    Window window;
    std::int64_t distance = 0;
    std::uint32_t views = 0;

    // A total order: nearest, then best view, then lowest index.
    bool operator<(const NearWindow& other) const {
        return std::tuple(distance, other.views, window.first) < std::tuple(other.distance, views, other.window.first);
    }
};

// The interval that a window covers along the clicked row.
struct Columns {
    std::int64_t low = 0;
    std::int64_t high = 0;
};

class OfferSearch {
public:
    OfferSearch(const VenuePlan& plan, FreeSeats free, SeatIndex seat, std::uint32_t n, PartyNeeds needs);

    std::optional<SeatList> sameRow() const;
    std::optional<SeatList> nearRows() const;
    std::optional<SeatList> twoRowBlock() const;
    std::optional<SeatList> scattered() const;

private:
    Point position(SeatIndex seat) const { return m_plan.seatPosition(seat); }
    NearWindow measured(Window window, Window from) const;
    template <class Visit> void forEachWindow(RowIndex row, std::uint32_t n, Visit&& visit) const;
    std::optional<NearWindow> nearest(RowIndex row, std::uint32_t n) const;
    std::vector<RowIndex> rowsByNearness() const;
    Columns columns(Window window) const;
    std::optional<SeatList> block(RowIndex row, std::uint32_t n, RowIndex other, std::uint32_t otherN) const;
    std::optional<SeatList> blockOf(RowIndex nearer, RowIndex farther) const;

    const VenuePlan& m_plan;
    FreeSeats m_free;
    SeatIndex m_seat;
    std::uint32_t m_n;
    PartyNeeds m_needs;
    const Section& m_section;
    RowIndex m_row;
    Point m_direction{1'000, 0};           // along the clicked row
    std::int64_t m_pitch = 1'000 * 1'000;  // one step of that row, projected on the direction
};

OfferSearch::OfferSearch(const VenuePlan& plan, FreeSeats free, SeatIndex seat, std::uint32_t n, PartyNeeds needs)
    : m_plan(plan),
      m_free(free),
      m_seat(seat),
      m_n(n),
      m_needs(needs),
      m_section(plan.section(plan.seatSection(seat))),
      m_row(plan.seatRow(seat)) {
    const Row& row = plan.row(m_row);
    if (row.seatCount < 2) return;
    const Point begin = position(row.firstSeat);
    const Point end = position(SeatIndex{row.firstSeat.value + row.seatCount - 1});
    if (begin == end) return;
    // Halved, so that a projection of the farthest points of a plan fits into 64 bits.
    m_direction = {end.x / 2 - begin.x / 2, end.y / 2 - begin.y / 2};
    const std::int64_t length = std::int64_t{m_direction.x} * (end.x - std::int64_t{begin.x}) +
                                std::int64_t{m_direction.y} * (end.y - std::int64_t{begin.y});
    m_pitch = length / (row.seatCount - 1);
}

NearWindow OfferSearch::measured(Window window, Window from) const {
    const auto middle = [this](Window w) {
        const Point first = position(w.first);
        const Point last = position(SeatIndex{w.first.value + w.count - 1});
        return std::pair(std::int64_t{first.x} + last.x, std::int64_t{first.y} + last.y);
    };
    const auto [x, y] = middle(window);
    const auto [fromX, fromY] = middle(from);
    return {window, std::abs(x - fromX) + std::abs(y - fromY), viewSum(m_plan, window)};
}

template <class Visit> void OfferSearch::forEachWindow(RowIndex row, std::uint32_t n, Visit&& visit) const {
    const Row& r = m_plan.row(row);
    const auto usable = [this](SeatIndex seat) { return isUsable(m_plan, m_free, seat, m_needs); };
    for (std::uint32_t i = 0; i < r.stretchCount; ++i) {
        anyWindow(m_plan.stretch(StretchIndex{r.firstStretch.value + i}), n, usable, [&](Window window) {
            visit(window);
            return false;
        });
    }
}

std::optional<NearWindow> OfferSearch::nearest(RowIndex row, std::uint32_t n) const {
    std::optional<NearWindow> best;
    forEachWindow(row, n, [&](Window window) {
        const NearWindow each = measured(window, Window{m_seat, 1});
        if (!best || each < *best) best = each;
    });
    return best;
}

// The other rows of the section: one away, two away, and so on, the lower index first.
std::vector<RowIndex> OfferSearch::rowsByNearness() const {
    std::vector<RowIndex> rows;
    rows.reserve(m_section.rowCount);
    const std::uint32_t begin = m_section.firstRow.value;
    const std::uint32_t end = begin + m_section.rowCount;
    for (std::uint32_t step = 1; step < m_section.rowCount; ++step) {
        if (m_row.value >= begin + step) rows.emplace_back(m_row.value - step);
        if (m_row.value + step < end) rows.emplace_back(m_row.value + step);
    }
    return rows;
}

std::optional<SeatList> OfferSearch::sameRow() const {
    const auto found = nearest(m_row, m_n);
    if (!found) return std::nullopt;
    SeatList seats;
    appendWindow(seats, found->window);
    return seats;
}

std::optional<SeatList> OfferSearch::nearRows() const {
    for (const RowIndex row : rowsByNearness()) {
        if (const auto found = nearest(row, m_n)) {
            SeatList seats;
            appendWindow(seats, found->window);
            return seats;
        }
    }
    return std::nullopt;
}

Columns OfferSearch::columns(Window window) const {
    const Point origin = position(m_seat);
    const auto project = [&](SeatIndex seat) {
        const Point p = position(seat);
        return std::int64_t{m_direction.x} * (p.x - std::int64_t{origin.x}) +
               std::int64_t{m_direction.y} * (p.y - std::int64_t{origin.y});
    };
    const std::int64_t first = project(window.first);
    const std::int64_t last = project(SeatIndex{window.first.value + window.count - 1});
    return {std::min(first, last), std::max(first, last)};
}

// n seats of one row and otherN of another whose columns overlap, a seat reaching half a step to
// each side: the window nearest the click that has a partner, with the partner nearest to it.
std::optional<SeatList> OfferSearch::block(RowIndex row, std::uint32_t n, RowIndex other, std::uint32_t otherN) const {
    std::vector<NearWindow> windows;
    forEachWindow(row, n, [&](Window window) { windows.push_back(measured(window, Window{m_seat, 1})); });
    const std::size_t tries = std::min(windows.size(), kBlockTries);
    std::partial_sort(windows.begin(), windows.begin() + static_cast<std::ptrdiff_t>(tries), windows.end());
    for (std::size_t i = 0; i < tries; ++i) {
        const Window window = windows[i].window;
        const Columns mine = columns(window);
        std::optional<NearWindow> partner;
        forEachWindow(other, otherN, [&](Window candidate) {
            const Columns theirs = columns(candidate);
            if (theirs.low >= mine.high + m_pitch || mine.low >= theirs.high + m_pitch) return;
            const NearWindow each = measured(candidate, window);
            if (!partner || each < *partner) partner = each;
        });
        if (!partner) continue;
        SeatList seats;
        appendWindow(seats, window);
        appendWindow(seats, partner->window);
        return seats;
    }
    return std::nullopt;
}

// The larger part sits in the row nearer to the click, if it can.
std::optional<SeatList> OfferSearch::blockOf(RowIndex nearer, RowIndex farther) const {
    const std::uint32_t smaller = m_n / 2;
    const std::uint32_t larger = m_n - smaller;
    if (auto seats = block(nearer, larger, farther, smaller)) return seats;
    if (larger == smaller) return std::nullopt;
    return block(nearer, smaller, farther, larger);
}

std::optional<SeatList> OfferSearch::twoRowBlock() const {
    if (m_n < 2) return std::nullopt;
    for (const RowIndex row : rowsByNearness()) {
        // The neighbour of `row` on the side of the click.
        const RowIndex nearer{row < m_row ? row.value + 1 : row.value - 1};
        if (auto seats = blockOf(nearer, row)) return seats;
    }
    return std::nullopt;
}

std::optional<SeatList> OfferSearch::scattered() const {
    std::vector<NearWindow> seats;
    for (std::uint32_t i = 0; i < m_section.rowCount; ++i) {
        forEachWindow(RowIndex{m_section.firstRow.value + i}, 1, [&](Window window) {
            seats.push_back(measured(window, Window{m_seat, 1}));
        });
    }
    if (seats.size() < m_n) return std::nullopt;
    std::partial_sort(seats.begin(), seats.begin() + static_cast<std::ptrdiff_t>(m_n), seats.end());
    SeatList list;
    for (std::uint32_t i = 0; i < m_n; ++i) list.push(seats[i].window.first);
    return list;
}

}  // namespace

std::vector<Offer> offersNear(const VenuePlan& plan, FreeSeats free, SeatIndex seat, std::uint32_t n, PartyNeeds needs,
                              ScatteredOffers scattered) {
    FRONTROW_ASSERT(free.size() == plan.seatCount() && seat.value < free.size());
    std::vector<Offer> offers;
    if (n == 0 || n > kMaxSeatsPerCommand) return offers;
    const OfferSearch search(plan, free, seat, n, needs);
    const auto offer = [&](OfferKind kind, const std::optional<SeatList>& seats) {
        if (seats) offers.push_back({kind, *seats});
    };
    offer(OfferKind::SameRow, search.sameRow());
    offer(OfferKind::NearRows, search.nearRows());
    offer(OfferKind::TwoRowBlock, search.twoRowBlock());
    if (scattered == ScatteredOffers::Include) offer(OfferKind::Scattered, search.scattered());
    return offers;
}

}  // namespace frontrow
