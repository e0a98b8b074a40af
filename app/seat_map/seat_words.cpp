// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/seat_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "seat_map/map_canvas.h"

namespace frontrow {

namespace {

constexpr std::uint32_t kFarthestAisle = 9;

struct SeatWords {
    Q_DECLARE_TR_FUNCTIONS(SeatWords)
};

QString nameOf(const std::string& name) { return QString::fromStdString(name); }

QString flagWords(SeatFlags flags) {
    QStringList words;
    if (flags.has(SeatFlag::Accessible)) words << SeatWords::tr("accessible");
    if (flags.has(SeatFlag::Companion)) words << SeatWords::tr("companion seat");
    if (flags.has(SeatFlag::RestrictedView)) words << SeatWords::tr("restricted view");
    return words.join(QStringLiteral(", "));
}

}  // namespace

QString placeWords(const VenuePlan& plan, SeatIndex seat) {
    const QString section = nameOf(plan.section(plan.seatSection(seat)).name);
    if (plan.isStanding(seat)) return section;
    return SeatWords::tr("Section %1, row %2").arg(section, nameOf(plan.row(plan.seatRow(seat)).label));
}

QString seatsWords(const VenuePlan& plan, const SeatList& seats) {
    if (seats.empty()) return {};
    if (seats.size() == 1) return SeatWords::tr("Seat %1").arg(nameOf(plan.seatNumber(seats[0])));
    const SeatIndex first = seats[0], last = seats[seats.size() - 1];
    const bool together =
        plan.seatStretch(first) == plan.seatStretch(last) && last.value - first.value + 1 == seats.size();
    if (together) {
        return SeatWords::tr("Seats %1–%2, together")
            .arg(nameOf(plan.seatNumber(first)), nameOf(plan.seatNumber(last)));
    }
    QStringList numbers;
    for (const SeatIndex seat : seats) numbers << nameOf(plan.seatNumber(seat));
    return SeatWords::tr("Seats %1").arg(numbers.join(QStringLiteral(", ")));
}

QString viewWords(std::uint32_t rating) { return QStringLiteral("%1.%2").arg(rating / 10).arg(rating % 10); }

QString stateWords(const BuyerView& view, SeatIndex seat) {
    const SeatSight sight = view.seat(seat);
    const bool mine = sight.holder == SeatHolder::Mine;
    switch (sight.state) {
        case SeatState::Free: return SeatWords::tr("free");
        case SeatState::Held: return mine ? SeatWords::tr("held for you") : SeatWords::tr("held by a rival");
        case SeatState::Ordered:
            return mine ? SeatWords::tr("being paid by you") : SeatWords::tr("being paid by a rival");
        case SeatState::Sold: return mine ? SeatWords::tr("yours") : SeatWords::tr("taken");
        case SeatState::Blocked: break;
    }
    return SeatWords::tr("not for sale");
}

QString spokenAmount(Amount amount) {
    const auto whole = static_cast<std::uint32_t>(std::clamp<std::int64_t>(amount.minor, 0, UINT32_MAX));
    return SeatWords::tr("%1 won").arg(groupedNumber(whole));
}

QString spokenSeat(const BuyerView& view, SeatIndex seat) {
    const VenuePlan& plan = view.plan();
    QStringList parts{placeWords(plan, seat)};
    if (!plan.isStanding(seat)) parts << SeatWords::tr("seat %1").arg(nameOf(plan.seatNumber(seat)));
    parts << stateWords(view, seat);
    const QString flags = flagWords(plan.seatFlags(seat));
    if (!flags.isEmpty()) parts << flags;
    parts << spokenAmount(plan.seatPrice(seat)) << SeatWords::tr("view %1").arg(viewWords(plan.seatView(seat)));
    return parts.join(QStringLiteral(", "));
}

QString spokenSection(const BuyerView& view, SectionIndex index) {
    const Section& section = view.plan().section(index);
    return SeatWords::tr("Section %1, %2 of %3 free")
        .arg(nameOf(section.name), groupedNumber(view.freeInSection(index)), groupedNumber(section.seatCount));
}

double metresToStage(const VenuePlan& plan, SeatIndex seat) {
    const Point at = plan.seatPosition(seat), stage = plan.focalPoint();
    return std::hypot(at.x - stage.x, at.y - stage.y) / 1000.0;
}

QString aisleWords(const VenuePlan& plan, const SeatList& seats) {
    if (seats.empty() || plan.isStanding(seats[0])) return {};
    const auto [low, high] = std::ranges::minmax_element(seats);
    const Stretch& stretch = plan.stretch(plan.seatStretch(*low));
    const std::uint32_t before = low->value - stretch.firstSeat.value;
    const std::uint32_t end = stretch.firstSeat.value + stretch.seatCount;
    const std::uint32_t after = high->value < end ? end - 1 - high->value : 0;
    const std::uint32_t steps = std::min(before, after);
    if (steps > kFarthestAisle) return {};
    if (steps == 0) return SeatWords::tr("aisle seat");
    return SeatWords::tr("aisle in %n seat(s)", nullptr, static_cast<int>(steps));
}

}  // namespace frontrow
