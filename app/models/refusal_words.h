// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people read when the sale says no: what happened, what is still safe, what to do.
// Thread: the GUI's.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <span>

#include "domain/venue_plan.h"
#include "protocol/server_message.h"
#include "sale/answer.h"

namespace frontrow {

// A refused command in words. `left` is the time until the answer's `until`, where it has one.
QString refusalSentence(const Answer& answer, Duration left, const VenuePlan& plan);
// What was declined before it reached the sale; nothing where the session itself takes care of it.
std::optional<QString> declinedSentence(const Declined& declined, Duration left);
// What a payment's answer means, and why the money was not taken.
QString outcomeHeadline(PaymentOutcome outcome);
// "Section 107, row 4, seat 6"; a place in a standing area is its section alone.
QString seatPlace(const VenuePlan& plan, SeatIndex seat);
// "Section 107, row 4, seats 6–8", "Section 107, row 4, seats 6, 9": one text for each row, in the order of the seats.
QStringList seatPlaces(const VenuePlan& plan, std::span<const SeatIndex> seats);

}  // namespace frontrow
