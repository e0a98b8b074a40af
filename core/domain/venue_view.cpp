// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/venue_view.h"

#include <algorithm>
#include <array>
#include <span>

#include "domain/integer_math.h"

namespace frontrow {

namespace {

struct Mark {
    std::uint64_t at;
    std::uint64_t rating;
};

// Millimetres.
constexpr std::array kDistanceMarks{Mark{8'000, 100},  Mark{20'000, 92},  Mark{40'000, 80}, Mark{60'000, 65},
                                    Mark{100'000, 40}, Mark{150'000, 20}, Mark{250'000, 5}, Mark{400'000, 0}};
// Thousandths of a degree.
constexpr std::array kAngleMarks{Mark{0, 100},     Mark{30'000, 97},  Mark{45'000, 90}, Mark{60'000, 78},
                                 Mark{90'000, 50}, Mark{120'000, 20}, Mark{150'000, 0}};
constexpr std::int32_t kRakedFrom = 1'000;    // millimetres of elevation
constexpr std::uint32_t kSteepFrom = 20'000;  // thousandths of a degree
constexpr std::uint64_t kRestrictedMost = 35;

std::uint64_t between(std::span<const Mark> marks, std::uint64_t value) {
    if (value <= marks.front().at) return marks.front().rating;
    for (std::size_t i = 1; i < marks.size(); ++i) {
        const Mark& low = marks[i - 1];
        const Mark& high = marks[i];
        if (value >= high.at) continue;
        return low.rating - (low.rating - high.rating) * (value - low.at) / (high.at - low.at);
    }
    return marks.back().rating;
}

Point meanOfSeats(const VenuePlan& plan) {
    std::int64_t x = 0;
    std::int64_t y = 0;
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        x += plan.seatPosition(SeatIndex(i)).x;
        y += plan.seatPosition(SeatIndex(i)).y;
    }
    const auto count = static_cast<std::int64_t>(plan.seatCount());
    return {static_cast<std::int32_t>(x / count), static_cast<std::int32_t>(y / count)};
}

// For each row of the section how many of its rows are nearer to the focal point (by their middle seat).
std::vector<std::uint32_t> rowsInFront(const VenuePlan& plan, const Section& section) {
    struct Near {
        std::uint64_t squared;
        std::uint32_t row;
        auto operator<=>(const Near&) const = default;
    };
    std::vector<Near> order;
    for (std::uint32_t r = 0; r < section.rowCount; ++r) {
        const Row& row = plan.row(RowIndex(section.firstRow.value + r));
        const SeatIndex middle(row.firstSeat.value + row.seatCount / 2);
        order.push_back({squaredDistance(plan.seatPosition(middle), plan.focalPoint()), r});
    }
    std::sort(order.begin(), order.end());
    std::vector<std::uint32_t> ahead(section.rowCount);
    for (std::uint32_t i = 0; i < order.size(); ++i) ahead[order[i].row] = i;
    return ahead;
}

class Rater {
public:
    explicit Rater(const VenuePlan& plan) : m_plan(plan), m_axis(meanOfSeats(plan)) {
        const std::uint32_t count = plan.seatCount();
        for (auto* column : {&m_out.distance, &m_out.angle, &m_out.sight, &m_out.rating}) column->resize(count);
        std::uint64_t farthest = 0;
        for (std::uint32_t i = 0; i < count; ++i) farthest = std::max(farthest, flatDistance(SeatIndex(i)));
        m_allRound = 8 * frontrow::distance(m_axis, plan.focalPoint()) <= farthest;
    }

    ViewRatings run() {
        for (const Section& section : m_plan.sections()) rateSection(section);
        return std::move(m_out);
    }

private:
    std::uint64_t flatDistance(SeatIndex seat) const {
        return frontrow::distance(m_plan.seatPosition(seat), m_plan.focalPoint());
    }

    void rateSection(const Section& section) {
        const auto ahead = rowsInFront(m_plan, section);
        std::uint64_t foremost = flatDistance(section.firstSeat);
        for (std::uint32_t k = 1; k < section.seatCount; ++k) {
            foremost = std::min(foremost, flatDistance(SeatIndex(section.firstSeat.value + k)));
        }
        for (std::uint32_t r = 0; r < section.rowCount; ++r) {
            const Row& row = m_plan.row(RowIndex(section.firstRow.value + r));
            for (std::uint32_t k = 0; k < row.seatCount; ++k) {
                rateSeat(section, SeatIndex(row.firstSeat.value + k), ahead[r], foremost);
            }
        }
    }

    void rateSeat(const Section& section, SeatIndex seat, std::uint64_t rowsAhead, std::uint64_t foremost) {
        const std::int32_t elevation = m_plan.levels()[section.level.value].elevation;
        const std::uint64_t flat = flatDistance(seat);
        const auto height = static_cast<std::uint64_t>(std::max(elevation, 0));
        const std::uint64_t distance = between(kDistanceMarks, integerRoot(flat * flat + height * height));
        const std::uint64_t angle =
            m_allRound ? 100
                       : between(kAngleMarks, angleBetween(m_plan.focalPoint(), m_plan.seatPosition(seat), m_axis));
        std::uint64_t lost = 0;
        if (section.kind == SectionKind::Standing) {
            lost = std::min<std::uint64_t>(40, (flat - foremost) / 2'000);
        } else if (elevation < kRakedFrom) {
            lost = std::min<std::uint64_t>(40, 2 * rowsAhead);
        } else {
            lost = std::min<std::uint64_t>(20, rowsAhead / 2);
        }
        std::uint64_t sight = 100 - lost - steepness(flat, height);
        if (m_plan.seatFlags(seat).has(SeatFlag::RestrictedView)) sight = std::min(sight, kRestrictedMost);
        store(seat, distance, angle, sight);
    }

    // Points lost by looking down steeply.
    static std::uint64_t steepness(std::uint64_t flat, std::uint64_t height) {
        const Point seat{static_cast<std::int32_t>(std::min<std::uint64_t>(flat, kMaxCoordinate)),
                         static_cast<std::int32_t>(height)};
        const std::uint32_t down = angleBetween({0, 0}, seat, {kMaxCoordinate, 0});
        return down <= kSteepFrom ? 0 : std::min<std::uint64_t>(30, (down - kSteepFrom) / 1'000);
    }

    void store(SeatIndex seat, std::uint64_t distance, std::uint64_t angle, std::uint64_t sight) {
        m_out.distance[seat.value] = static_cast<std::uint8_t>(distance);
        m_out.angle[seat.value] = static_cast<std::uint8_t>(angle);
        m_out.sight[seat.value] = static_cast<std::uint8_t>(sight);
        m_out.rating[seat.value] = static_cast<std::uint8_t>((5 * distance + 3 * angle + 2 * sight) / 10);
    }

    const VenuePlan& m_plan;
    Point m_axis;
    bool m_allRound = false;
    ViewRatings m_out;
};

}  // namespace

ViewRatings rateViews(const VenuePlan& plan) { return Rater(plan).run(); }

}  // namespace frontrow
