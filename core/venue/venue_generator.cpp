// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/venue_generator.h"

#include <array>

#include "domain/assert.h"

namespace frontrow {

std::span<const GeneratedVenue> generatedVenues() {
    static constexpr std::array venues{
        GeneratedVenue{"club", "Blue Door Club", 300, drawClub},
        GeneratedVenue{"theatre", "Linden Theatre", 1'200, drawTheatre},
        GeneratedVenue{"arena", "Hanbit Arena", 6'809, drawArena},
        GeneratedVenue{"ballpark", "Riverside Ballpark", 25'000, drawBallpark},
        GeneratedVenue{"festival", "Meadow Festival", 100'000, drawFestival},
    };
    return venues;
}

std::shared_ptr<const VenuePlan> generateVenue(const GeneratedVenue& venue) {
    VenuePlanBuilder builder(venue.name);
    venue.draw(builder);
    auto plan = builder.build();
    FRONTROW_ASSERT(static_cast<bool>(plan));
    return plan.value();
}

}  // namespace frontrow
