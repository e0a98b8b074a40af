// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A name for somebody who has none yet: adjective, colour, animal, in the language of the moment.
// Thread: the GUI's.
#pragma once

#include <QString>
#include <cstdint>

namespace frontrow {

// The same number gives the same name; at most 30 characters.
QString nickname(std::uint32_t number);

}  // namespace frontrow
