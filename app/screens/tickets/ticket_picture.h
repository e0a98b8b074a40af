// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One ticket as a picture to keep: what it is for, the seat, the signed code as text and as a QR code,
// and that it is a practice ticket. Always on light paper. Thread: the GUI's.
#pragma once

#include <QImage>

#include "models/booking_shelf.h"

namespace frontrow {

// 1,440 x 640 pixels.
QImage ticketPicture(const Booking& booking, const BookedSeat& seat);

}  // namespace frontrow
