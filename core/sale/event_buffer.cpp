// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/event_buffer.h"

namespace frontrow {

namespace {

constexpr std::size_t kFirstRoom = 64;

}  // namespace

void EventBuffer::grow() {
    m_room.resize(std::max(kFirstRoom, 2 * m_capacity));
    m_capacity = m_room.size();
}

}  // namespace frontrow
