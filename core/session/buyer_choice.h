// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an automatic buyer goes for on the map that it sees. Pure functions. Thread: any.
#pragma once

#include <cstdint>
#include <optional>

#include "sale/seat_choice.h"
#include "session/buyer_view.h"

namespace frontrow {

// Mean view rating of these seats, 0–100; 0 for none.
std::uint32_t meanView(const VenuePlan& plan, const SeatList& seats);

// The suggestion that comes after `passOver` better ones, or the last there is; nothing when the
// map has no such number of free seats. Split parties only where nothing together is left.
std::optional<SeatList> chooseSeats(const BuyerView& view, std::uint32_t n, std::uint32_t passOver);

// Seats that are clearly better than those held: by at least `gain` points of view, for no more money.
std::optional<SeatList> betterSeats(const BuyerView& view, const SeatList& held, std::uint32_t gain);

}  // namespace frontrow
