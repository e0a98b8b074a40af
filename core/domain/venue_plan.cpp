// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/venue_plan.h"

namespace frontrow {

std::optional<SectionIndex> VenuePlan::findSection(std::string_view name) const {
    for (std::uint32_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].name == name) return SectionIndex(i);
    }
    return std::nullopt;
}

std::optional<SeatIndex> VenuePlan::findSeat(std::string_view sectionName, std::string_view rowLabel,
                                             std::string_view number) const {
    const auto found = findSection(sectionName);
    if (!found) return std::nullopt;
    const Section& in = section(*found);
    for (std::uint32_t r = in.firstRow.value; r < in.firstRow.value + in.rowCount; ++r) {
        const Row& candidate = m_rows[r];
        if (candidate.label != rowLabel) continue;
        for (std::uint32_t s = candidate.firstSeat.value; s < candidate.firstSeat.value + candidate.seatCount; ++s) {
            if (m_number[s] == number) return SeatIndex(s);
        }
        return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace frontrow
