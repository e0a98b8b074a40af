// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes down how each person of a session fared and makes the board of the run: who has seats comes
// before who has none, then better seats before worse, then who paid sooner. Luck is told apart: the
// place that a shuffle gave against the middle of those shuffled. Thread: the engine's.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "host/witness.h"
#include "protocol/lobby_news.h"

namespace frontrow {

class ResultBoard final : public Witness {
public:
    // For the accounts 1 … people.
    explicit ResultBoard(std::uint32_t people);

    void restarted() override;
    void saw(std::span<const Event> events, const World& world) override;

    // Whether that account has tickets, or has left and holds nothing: nothing more is to come.
    bool finished(AccountId account) const;
    // Whether it ever entered the waiting room.
    bool came(AccountId account) const;
    // One row for each account of `playing`, and of `left`, which says so; best first, and who has left without
    // tickets last. Person and name are the caller's to fill in by the account that `accounts` gives beside each row.
    std::vector<ResultRow> rows(std::span<const AccountId> playing, std::span<const AccountId> left, const World& world,
                                std::vector<AccountId>& accounts) const;

private:
    struct Course {
        SimTime clicked = kNever, admitted = kNever, entered = kNever, lettersAt = kNever, lettersPassed = kNever;
        SimTime held = kNever, ordered = kNever, paid = kNever;
        std::uint32_t place = 0;
        std::int64_t luckPlaces = 0;
        std::uint32_t seatsLost = 0;
        bool left = false;
        std::vector<TicketId> tickets;
        std::vector<SeatIndex> seats;
    };
    void note(Course& course, const Event& event);
    void noteShuffle(std::uint32_t shuffled, const World& world);
    ResultRow rowOf(const Course& course, const World& world) const;

    std::vector<Course> m_courses;  // by account, from 1
};

}  // namespace frontrow
