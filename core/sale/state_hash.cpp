// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole state in one number.
#include "sale/sale_fields.h"

namespace frontrow {

std::uint64_t Engine::stateHash() const {
    StateHasher hasher;
    StateFields::engine(hasher, *this);
    return hasher.value();
}

}  // namespace frontrow
