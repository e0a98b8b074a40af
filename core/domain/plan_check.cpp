// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan_check.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "domain/plan_text.h"

namespace frontrow {

namespace {

using Kind = PlanDefect::Kind;
using Found = std::optional<PlanDefect>;

// The first text that occurs twice.
std::optional<std::string_view> firstRepeated(std::vector<std::string_view> texts) {
    std::sort(texts.begin(), texts.end());
    const auto twin = std::adjacent_find(texts.begin(), texts.end());
    if (twin == texts.end()) return std::nullopt;
    return *twin;
}

bool beyond(std::int32_t value) { return value > kMaxCoordinate || value < -kMaxCoordinate; }
bool beyond(Point p) { return beyond(p.x) || beyond(p.y); }

Found outlineDefect(const std::vector<Point>& outline, const std::string& place) {
    if (outline.empty()) return std::nullopt;
    if (outline.size() < 3 || outline.size() > kMaxOutlinePoints) return PlanDefect{Kind::BadOutline, place};
    if (std::any_of(outline.begin(), outline.end(), [](Point p) { return beyond(p); })) {
        return PlanDefect{Kind::BadCoordinate, place};
    }
    return std::nullopt;
}

Found countDefect(const PlanDraft& draft) {
    std::size_t rows = 0;
    for (const auto& section : draft.sections) rows += section.rows.size();
    if (draft.seatCount > kMaxSeats) return PlanDefect{Kind::TooManySeats, "plan"};
    if (draft.sections.size() > kMaxSections) return PlanDefect{Kind::TooManySections, "plan"};
    if (rows > kMaxRows) return PlanDefect{Kind::TooManyRows, "plan"};
    if (draft.tiers.size() > kMaxTiers) return PlanDefect{Kind::TooManyTiers, "plan"};
    if (draft.levels.size() > kMaxLevels) return PlanDefect{Kind::TooManyLevels, "plan"};
    if (!isPlanName(draft.name)) return PlanDefect{Kind::BadName, "plan"};
    return std::nullopt;
}

Found tierDefect(const PlanDraft& draft) {
    std::vector<std::string_view> letters;
    for (std::size_t i = 0; i < draft.tiers.size(); ++i) {
        const Tier& tier = draft.tiers[i];
        if (!isPlanName(tier.letter)) return PlanDefect{Kind::BadName, "tier " + std::to_string(i + 1)};
        if (!isColour(tier.colour)) return PlanDefect{Kind::BadColour, "tier " + tier.letter};
        if (tier.price < Amount{0} || tier.price > kMaxPrice) return PlanDefect{Kind::BadPrice, "tier " + tier.letter};
        letters.push_back(tier.letter);
    }
    if (letters.empty()) return PlanDefect{Kind::NoTier, "plan"};
    if (const auto twin = firstRepeated(letters)) return PlanDefect{Kind::DuplicateTier, "tier " + std::string(*twin)};
    return std::nullopt;
}

Found levelDefect(const PlanDraft& draft) {
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < draft.levels.size(); ++i) {
        const Level& level = draft.levels[i];
        if (!isPlanName(level.name)) return PlanDefect{Kind::BadName, "level " + std::to_string(i + 1)};
        if (beyond(level.elevation)) return PlanDefect{Kind::BadCoordinate, "level " + level.name};
        names.push_back(level.name);
    }
    if (const auto twin = firstRepeated(names)) return PlanDefect{Kind::DuplicateLevel, "level " + std::string(*twin)};
    return std::nullopt;
}

Found seatDefect(const PlanDraft& draft, const Seat& seat, std::size_t ordinal, const std::string& place) {
    if (!isPlanName(seat.number)) {
        return PlanDefect{Kind::BadName, place + ", seat at position " + std::to_string(ordinal + 1)};
    }
    if (beyond(seat.position)) return PlanDefect{Kind::BadCoordinate, place + ", seat " + seat.number};
    if (seat.tier.value >= draft.tiers.size()) return PlanDefect{Kind::NoTier, place + ", seat " + seat.number};
    return std::nullopt;
}

Found rowDefect(const PlanDraft& draft, const DraftRow& row, std::size_t ordinal, const std::string& sectionPlace) {
    if (!isPlanName(row.label)) {
        return PlanDefect{Kind::BadName, sectionPlace + ", row at position " + std::to_string(ordinal + 1)};
    }
    const std::string place = sectionPlace + ", row " + row.label;
    if (row.seats.empty()) return PlanDefect{Kind::EmptyRow, place};
    std::vector<std::string_view> numbers;
    numbers.reserve(row.seats.size());
    for (std::size_t i = 0; i < row.seats.size(); ++i) {
        if (auto found = seatDefect(draft, row.seats[i], i, place)) return found;
        numbers.push_back(row.seats[i].number);
    }
    if (const auto twin = firstRepeated(std::move(numbers))) {
        return PlanDefect{Kind::DuplicateSeat, place + ", seat " + std::string(*twin)};
    }
    return std::nullopt;
}

Found sectionDefect(const PlanDraft& draft, const DraftSection& drawn, std::size_t ordinal) {
    if (!isPlanName(drawn.section.name)) {
        return PlanDefect{Kind::BadName, "section at position " + std::to_string(ordinal + 1)};
    }
    const std::string place = "section " + drawn.section.name;
    if (drawn.section.level.value >= draft.levels.size()) return PlanDefect{Kind::NoLevel, place};
    if (drawn.section.tier.value >= draft.tiers.size()) return PlanDefect{Kind::NoTier, place};
    if (auto found = outlineDefect(drawn.section.outline, place)) return found;
    if (drawn.rows.empty()) return PlanDefect{Kind::EmptySection, place};
    std::vector<std::string_view> labels;
    for (std::size_t i = 0; i < drawn.rows.size(); ++i) {
        if (auto found = rowDefect(draft, drawn.rows[i], i, place)) return found;
        labels.push_back(drawn.rows[i].label);
    }
    if (const auto twin = firstRepeated(std::move(labels))) {
        return PlanDefect{Kind::DuplicateRow, place + ", row " + std::string(*twin)};
    }
    return std::nullopt;
}

}  // namespace

std::optional<PlanDefect> firstDefect(const PlanDraft& draft) {
    if (auto found = countDefect(draft)) return found;
    if (auto found = tierDefect(draft)) return found;
    if (auto found = levelDefect(draft)) return found;
    if (auto found = outlineDefect(draft.stage, "stage")) return found;
    if (draft.focalPoint && beyond(*draft.focalPoint)) return PlanDefect{Kind::BadCoordinate, "focal point"};
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < draft.sections.size(); ++i) {
        if (auto found = sectionDefect(draft, draft.sections[i], i)) return found;
        names.push_back(draft.sections[i].section.name);
    }
    if (names.empty()) return PlanDefect{Kind::NoSeats, "plan"};
    if (const auto twin = firstRepeated(std::move(names))) {
        return PlanDefect{Kind::DuplicateSection, "section " + std::string(*twin)};
    }
    return std::nullopt;
}

}  // namespace frontrow
