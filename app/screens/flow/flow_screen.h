// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which screen a buyer's state belongs on. Pure functions. Thread: any.
#pragma once

#include <cstdint>

#include "session/buyer_view.h"

namespace frontrow {

// The letters can come before the map, or between the seats and the payment.
enum class LettersNeed : std::uint8_t { None, BeforeMap, BeforeOrder };

enum class FlowScreen : std::uint8_t { Countdown, WaitingRoom, Letters, Seats, Payment, Done };

// `asked`: an order was refused because the letters come first.
FlowScreen flowScreen(const BuyerView& view, LettersNeed asked);
// 1 queue, 2 letters, 3 seats, 4 payment, 5 done.
int flowStep(FlowScreen screen);

}  // namespace frontrow
