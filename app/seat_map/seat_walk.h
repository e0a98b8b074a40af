// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moving over the seats with the arrow keys: along a row from seat to seat, across it to the next
// row, and on into the next section where a row or section ends. Directions are those of the
// screen: in a stand beside the stage the rows run up and down. Thread: any.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "seat_map/map_geometry.h"

namespace frontrow {

enum class WalkDirection : std::uint8_t { Left, Right, Up, Down };

// The next seat in that direction; kNoSlot at the edge of the map.
Slot walkFrom(const MapGeometry& geometry, Slot slot, WalkDirection direction);

// Where walking begins: the seat with the best view for which wanted(slot) holds, in this section
// or in any; of equals the first. kNoSlot when there is none.
Slot bestSlot(const MapGeometry& geometry, std::optional<SectionIndex> section,
              const std::function<bool(Slot)>& wanted);

}  // namespace frontrow
