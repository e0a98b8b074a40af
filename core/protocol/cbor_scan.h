// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first look at bytes from outside: is this one piece of CBOR in the only form we speak, within
// every limit of wire_limits.h? Integers, text, byte strings, arrays and maps with ascending numbers
// as keys; every length declared, every number in its shortest form. Allocates nothing, so no
// declared length can cost anything. Only what has passed is read for its values. Thread: any.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "protocol/wire_fault.h"

namespace frontrow {

// The first rule that is broken, with its place; nothing when all is well.
std::optional<WireFault> scanCbor(std::span<const std::uint8_t> bytes);

}  // namespace frontrow
