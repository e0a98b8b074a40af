// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds arbitrary bytes to the readers of venue files, ours and the pretix importer. Whatever they
// accept must come back unchanged from our own format and complete from a pretix export.
#include <cstddef>
#include <cstdint>

#include "domain/assert.h"
#include "venue/pretix_exporter.h"
#include "venue/venue_catalogue.h"
#include "venue/venue_reader.h"
#include "venue/venue_writer.h"

namespace {

// Writing again takes time in proportion to the seats; a few are enough to find what is lost.
constexpr std::uint32_t kSeatsWrittenAgain = 2'000;

void comesBack(const frontrow::VenuePlan& plan) {
    const std::string text = frontrow::writeVenue(plan);
    const auto own = frontrow::readVenue(text);
    FRONTROW_ASSERT(static_cast<bool>(own));
    FRONTROW_ASSERT(own.value()->digest() == plan.digest());
    const auto exported = frontrow::exportPretix(plan);
    if (!exported) return;
    const auto again = frontrow::venueFromBytes(QByteArray::fromStdString(exported.value()));
    FRONTROW_ASSERT(static_cast<bool>(again));
    FRONTROW_ASSERT(again->plan->seatCount() == plan.seatCount());
    FRONTROW_ASSERT(again->plan->rows().size() == plan.rows().size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto* bytes = reinterpret_cast<const char*>(data);
    const auto venue = frontrow::venueFromBytes(QByteArray::fromRawData(bytes, static_cast<qsizetype>(size)));
    if (venue && venue->plan->seatCount() <= kSeatsWrittenAgain) comesBack(*venue->plan);
    return 0;
}
