// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/result_board.h"

#include <algorithm>
#include <tuple>

#include "practice/seat_quality.h"
#include "sale/sale.h"

namespace frontrow {

namespace {

constexpr std::uint32_t kNotReached = 0xFFFF'FFFF;

// From one moment to another; a moment that did not come is "not reached".
std::uint32_t between(SimTime from, SimTime to) {
    if (from == kNever || to == kNever) return kNotReached;
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>((to - from).ms, 0, kNotReached - 1));
}

void first(SimTime& moment, SimTime t) {
    if (moment == kNever) moment = t;
}

}  // namespace

ResultBoard::ResultBoard(std::uint32_t people) : m_courses(people + 1) {}

void ResultBoard::restarted() { m_courses.assign(m_courses.size(), Course{}); }

void ResultBoard::saw(std::span<const Event> events, const World& world) {
    for (const Event& event : events) {
        if (event.kind == EventKind::QueueShuffled) noteShuffle(event.number, world);
        if (event.account == kNobody || event.account.value >= m_courses.size()) continue;
        note(m_courses[event.account.value], event);
    }
}

void ResultBoard::note(Course& course, const Event& event) {
    switch (event.kind) {
        case EventKind::PlaceTaken:
            first(course.clicked, event.time);
            if (course.place == 0) course.place = event.number;
            course.left = false;
            break;
        case EventKind::Admitted: first(course.admitted, event.time); break;
        case EventKind::LettersIssued: first(course.lettersAt, event.time); break;
        case EventKind::LettersPassed: first(course.lettersPassed, event.time); break;
        case EventKind::EnteredMap: first(course.entered, event.time); break;
        case EventKind::HoldStarted: first(course.held, event.time); break;
        case EventKind::SeatLost: ++course.seatsLost; break;
        case EventKind::OrderOpened: first(course.ordered, event.time); break;
        case EventKind::LeftQueue:
        case EventKind::LeftMap: course.left = true; break;
        case EventKind::TicketIssued:
            first(course.paid, event.time);
            course.tickets.emplace_back(event.subject);
            course.seats.emplace_back(event.number);
            break;
        case EventKind::TicketVoided: {
            const auto at = std::ranges::find(course.tickets, TicketId{event.subject}) - course.tickets.begin();
            if (at == std::ssize(course.tickets)) break;
            course.tickets.erase(course.tickets.begin() + at);
            course.seats.erase(course.seats.begin() + at);
            break;
        }
        default: break;
    }
}

// Whoever was there could expect the middle of them.
void ResultBoard::noteShuffle(std::uint32_t shuffled, const World& world) {
    for (std::uint32_t account = 1; account < m_courses.size(); ++account) {
        Course& course = m_courses[account];
        const auto place = world.sale().place(AccountId{account});
        if (course.clicked == kNever || !place) continue;
        course.place = *place;
        course.luckPlaces = std::int64_t{*place} - (std::int64_t{shuffled} + 1) / 2;
    }
}

bool ResultBoard::finished(AccountId account) const {
    if (account.value >= m_courses.size()) return false;
    const Course& course = m_courses[account.value];
    return !course.seats.empty() || course.left;
}

bool ResultBoard::came(AccountId account) const {
    return account.value < m_courses.size() && m_courses[account.value].clicked != kNever;
}

ResultRow ResultBoard::rowOf(const Course& course, const World& world) const {
    ResultRow row;
    row.seats = course.seats;
    row.place = course.place;
    row.luckPlaces = course.luckPlaces;
    row.seatsLost = course.seatsLost;
    row.clickMs = between(world.opening(), course.clicked);
    row.queueMs = between(course.clicked, course.admitted);
    row.lettersMs = between(course.lettersAt, course.lettersPassed);
    row.seatsMs = between(course.entered, course.ordered);
    row.paymentMs = between(course.ordered, course.paid);
    std::uint64_t skill = 0;
    for (const std::uint32_t each : {row.clickMs, row.lettersMs, row.seatsMs, row.paymentMs}) {
        if (each != kNotReached) skill += each;
    }
    row.skillMs = static_cast<std::uint32_t>(std::min<std::uint64_t>(skill, kNotReached - 1));
    SeatList seats;
    for (const SeatIndex seat : course.seats) {
        if (!seats.push(seat)) break;
    }
    if (!course.seats.empty()) {
        const QualityScale scale(world.plan());
        row.quality = static_cast<std::uint32_t>(
            std::max(0, scale.quality(seats, static_cast<std::uint32_t>(seats.size())).hundredths));
    }
    return row;
}

std::vector<ResultRow> ResultBoard::rows(std::span<const AccountId> playing, std::span<const AccountId> left,
                                         const World& world, std::vector<AccountId>& accounts) const {
    struct Line {
        ResultRow row;
        SimTime paid;
        AccountId account;
    };
    std::vector<Line> lines;
    const auto add = [&](std::span<const AccountId> group, std::uint8_t hasLeft) {
        for (const AccountId account : group) {
            // A damaged folder may name somebody who was never in the run.
            if (account.value >= m_courses.size()) continue;
            const Course& course = m_courses[account.value];
            lines.push_back({rowOf(course, world), course.paid, account});
            lines.back().row.left = hasLeft;
        }
    };
    add(playing, 0);
    add(left, 1);
    std::ranges::sort(lines, [](const Line& a, const Line& b) {
        const auto without = [](const Line& line) { return line.row.seats.empty() ? 1 + line.row.left : 0; };
        return std::tuple(without(a), b.row.quality, a.paid, a.account) <
               std::tuple(without(b), a.row.quality, b.paid, b.account);
    });
    std::vector<ResultRow> rows;
    accounts.clear();
    for (Line& line : lines) {
        line.row.rank = static_cast<std::uint32_t>(rows.size() + 1);
        rows.push_back(std::move(line.row));
        accounts.push_back(line.account);
    }
    return rows;
}

}  // namespace frontrow
