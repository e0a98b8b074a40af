// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/waiting.h"

#include <algorithm>

namespace frontrow {

namespace {

// The room as it was at t; empty before the first point.
RoomPoint roomAt(const RunFacts& facts, SimTime t) {
    const auto after = std::upper_bound(facts.room.begin(), facts.room.end(), t,
                                        [](SimTime at, const RoomPoint& point) { return at < point.time; });
    return after == facts.room.begin() ? RoomPoint{} : *(after - 1);
}

std::uint32_t between(std::uint64_t earlier, std::uint64_t later) {
    return later > earlier ? static_cast<std::uint32_t>(later - earlier) : 0;
}

// Behind everybody who was there when the click arrived.
std::uint32_t expectedAtTheEnd(const RunFacts& facts, SimTime arrived) {
    const RoomPoint before = roomAt(facts, arrived - milliseconds(1));
    const RoomPoint with = roomAt(facts, arrived);
    return before.waiting + between(before.arrived, with.arrived) / 2 + 1;
}

void addShuffled(PlaceFigures& figures, const RunFacts& facts, SimTime arrived) {
    const std::uint32_t inTime = roomAt(facts, facts.world.opening).waiting / 2 + 1;
    if (arrived <= facts.world.opening) {
        figures.expected = inTime;
        return;
    }
    figures.expected = expectedAtTheEnd(facts, arrived);
    figures.lost = between(inTime, figures.expected);
}

void addFirstCome(PlaceFigures& figures, const RunFacts& facts, const CommandTimes& click) {
    figures.expected = expectedAtTheEnd(facts, click.decided);
    const Duration way = std::min(click.network, click.decided - click.sent);
    const SimTime onTime = facts.world.opening + way;
    if (click.decided <= onTime) return;
    const RoomPoint last = roomAt(facts, click.decided - milliseconds(1));
    const std::uint32_t came = between(roomAt(facts, onTime).arrived, last.arrived);
    figures.lost = std::min(came, figures.expected - 1);
}

void addDraw(PlaceFigures& figures, const RunFacts& facts, SimTime present, SimTime admitted) {
    const RoomPoint then = roomAt(facts, present);
    figures.expected = then.waiting / 2 + 1;
    figures.place = between(then.admitted, roomAt(facts, admitted).admitted) + 1;
}

}  // namespace

Duration PlaceFigures::waitFor(std::int64_t places) const {
    return place == 0 ? Duration{} : Duration{wait.ms * places / place};
}

Duration PlaceFigures::costOfLost(SimTime opening, SimTime admitted) const {
    return place == 0 ? Duration{} : Duration{(admitted - opening).ms * lost / place};
}

std::optional<PlaceFigures> placeFigures(const RunFacts& facts) {
    if (facts.entries.empty()) return std::nullopt;
    const Entry& entry = facts.entries.front();
    const SimTime admitted = facts.admissions.empty() ? facts.ended : facts.admissions.front().admitted;
    const SimTime present = std::max(entry.times.decided, facts.world.opening);
    PlaceFigures figures;
    figures.place = entry.place;
    figures.wait = std::max(admitted - present, Duration{});
    switch (facts.world.policy.admission.queue) {
        case QueuePolicy::FirstCome: addFirstCome(figures, facts, entry.times); break;
        case QueuePolicy::ShuffledPreQueue: addShuffled(figures, facts, entry.times.decided); break;
        case QueuePolicy::RandomDraw: addDraw(figures, facts, present, admitted); break;
    }
    figures.shown = entry.place != 0;
    if (figures.place == 0) figures.place = figures.expected;
    return figures;
}

}  // namespace frontrow
