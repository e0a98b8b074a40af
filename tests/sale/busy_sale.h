// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A busy sale for recordings: a few dozen buyers, a far crowd, a seller and the answers of payment
// providers, all drawn from one seed. Thread: one.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "story_stage.h"

namespace frontrow::test {

// `setup` are set-up lines as in a story, without people; those of the sale are added.
StorySetup busySetup(const std::vector<std::string>& setup);

// About `steps` commands.
std::unique_ptr<Stage> playBusySale(const std::vector<std::string>& setup, std::uint64_t seed, std::uint32_t steps);

}  // namespace frontrow::test
