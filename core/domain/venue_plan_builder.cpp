// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/venue_plan_builder.h"

#include <algorithm>
#include <utility>

#include "domain/assert.h"
#include "domain/digest.h"
#include "domain/integer_math.h"
#include "domain/plan_check.h"
#include "domain/plan_stretches.h"
#include "domain/standing_grid.h"
#include "domain/venue_view.h"

namespace frontrow {

namespace {

Point middleOf(Point a, Point b) {
    return {static_cast<std::int32_t>((std::int64_t{a.x} + b.x) / 2),
            static_cast<std::int32_t>((std::int64_t{a.y} + b.y) / 2)};
}

Point middleOfTopEdge(const std::vector<Point>& seats) {
    Point left = seats[0];
    Point right = seats[0];
    for (const Point p : seats) {
        left = {std::min(left.x, p.x), std::min(left.y, p.y)};
        right = {std::max(right.x, p.x), std::min(right.y, p.y)};
    }
    return middleOf({left.x, left.y}, {right.x, left.y});
}

Point meanOf(const std::vector<Point>& points) {
    std::int64_t x = 0;
    std::int64_t y = 0;
    for (const Point p : points) {
        x += p.x;
        y += p.y;
    }
    const auto count = static_cast<std::int64_t>(points.size());
    return {static_cast<std::int32_t>(x / count), static_cast<std::int32_t>(y / count)};
}

Point defaultFocalPoint(const std::vector<Point>& stage, const std::vector<Point>& seats) {
    if (stage.empty()) return middleOfTopEdge(seats);
    const Point audience = meanOf(seats);
    Point best = middleOf(stage.back(), stage.front());
    for (std::size_t i = 1; i < stage.size(); ++i) {
        const Point edge = middleOf(stage[i - 1], stage[i]);
        if (squaredDistance(edge, audience) < squaredDistance(best, audience)) best = edge;
    }
    return best;
}

void addPoint(Digest& digest, Point p) {
    digest.add(std::int64_t{p.x});
    digest.add(std::int64_t{p.y});
}

void addPoints(Digest& digest, std::span<const Point> points) {
    digest.add(static_cast<std::uint64_t>(points.size()));
    for (const Point p : points) addPoint(digest, p);
}

void addSections(Digest& digest, const VenuePlan& plan) {
    digest.add(static_cast<std::uint64_t>(plan.sections().size()));
    for (const Section& section : plan.sections()) {
        digest.add(std::string_view(section.name));
        digest.add(std::uint64_t{section.level.value});
        digest.add(static_cast<std::uint64_t>(section.kind));
        digest.add(std::uint64_t{section.tier.value});
        addPoints(digest, section.outline);
        digest.add(std::uint64_t{section.rowCount});
    }
    for (const Row& row : plan.rows()) {
        digest.add(std::string_view(row.label));
        digest.add(std::uint64_t{row.stretchCount});
    }
    for (const Stretch& stretch : plan.stretches()) digest.add(std::uint64_t{stretch.seatCount});
}

void addSeats(Digest& digest, const VenuePlan& plan) {
    digest.add(std::uint64_t{plan.seatCount()});
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        const SeatIndex seat(i);
        digest.add(std::string_view(plan.seatNumber(seat)));
        addPoint(digest, plan.seatPosition(seat));
        digest.add(std::uint64_t{plan.seatTier(seat).value});
        digest.add(std::uint64_t{plan.seatFlags(seat).bits});
        digest.add(std::uint64_t{plan.seatView(seat)});
    }
}

std::uint64_t digestOf(const VenuePlan& plan) {
    Digest digest;
    digest.add(std::string_view(plan.name()));
    for (const char letter : plan.currency().code) digest.add(static_cast<std::uint64_t>(letter));
    digest.add(static_cast<std::uint64_t>(plan.levels().size()));
    for (const Level& level : plan.levels()) {
        digest.add(std::string_view(level.name));
        digest.add(std::int64_t{level.elevation});
    }
    digest.add(static_cast<std::uint64_t>(plan.tiers().size()));
    for (const Tier& tier : plan.tiers()) {
        digest.add(std::string_view(tier.letter));
        digest.add(std::string_view(tier.colour));
        digest.add(tier.price.minor);
    }
    addPoints(digest, plan.stage());
    addPoint(digest, plan.focalPoint());
    addSections(digest, plan);
    addSeats(digest, plan);
    return digest.value();
}

}  // namespace

VenuePlanBuilder::VenuePlanBuilder(std::string name, Currency currency) {
    m_draft.name = std::move(name);
    m_draft.currency = currency;
}

LevelIndex VenuePlanBuilder::addLevel(std::string name, std::int32_t elevation) {
    const LevelIndex index(static_cast<std::uint16_t>(m_draft.levels.size()));
    if (m_draft.levels.size() <= kMaxLevels) m_draft.levels.push_back({std::move(name), elevation});
    return index;
}

TierIndex VenuePlanBuilder::addTier(std::string letter, std::string colour, Amount price) {
    const TierIndex index(static_cast<std::uint8_t>(m_draft.tiers.size()));
    if (m_draft.tiers.size() <= kMaxTiers) m_draft.tiers.push_back({std::move(letter), std::move(colour), price});
    return index;
}

void VenuePlanBuilder::setStage(std::vector<Point> outline) { m_draft.stage = std::move(outline); }

void VenuePlanBuilder::setFocalPoint(Point point) { m_draft.focalPoint = point; }

void VenuePlanBuilder::beginSection(std::string name, LevelIndex level, SectionKind kind, TierIndex tier,
                                    std::vector<Point> outline) {
    DraftSection drawn;
    drawn.section.name = std::move(name);
    drawn.section.level = level;
    drawn.section.kind = kind;
    drawn.section.tier = tier;
    drawn.section.outline = std::move(outline);
    m_draft.sections.push_back(std::move(drawn));
}

void VenuePlanBuilder::beginRow(std::string label) {
    FRONTROW_ASSERT(!m_draft.sections.empty());
    m_draft.sections.back().rows.push_back({std::move(label), {}, {}});
}

void VenuePlanBuilder::addSeat(Seat seat) {
    FRONTROW_ASSERT(!m_draft.sections.empty() && !m_draft.sections.back().rows.empty());
    if (++m_draft.seatCount > kMaxSeats + 1) return;
    m_draft.sections.back().rows.back().seats.push_back(std::move(seat));
}

void VenuePlanBuilder::addAisle() {
    FRONTROW_ASSERT(!m_draft.sections.empty() && !m_draft.sections.back().rows.empty());
    DraftRow& row = m_draft.sections.back().rows.back();
    const auto after = static_cast<std::uint32_t>(row.seats.size());
    if (after > 0 && (row.aislesAfter.empty() || row.aislesAfter.back() < after)) row.aislesAfter.push_back(after);
}

void VenuePlanBuilder::addStandingPlaces(std::uint32_t count) {
    FRONTROW_ASSERT(!m_draft.sections.empty() && m_draft.sections.back().rows.empty());
    FRONTROW_ASSERT(m_draft.sections.back().section.kind == SectionKind::Standing);
    const TierIndex tier = m_draft.sections.back().section.tier;
    beginRow("1");
    if (m_draft.seatCount + count > kMaxSeats) {
        m_draft.seatCount += count;
        return;
    }
    std::uint32_t number = 0;
    for (const Point p : standingGrid(m_draft.sections.back().section.outline, count)) {
        addSeat({std::to_string(++number), p, tier, {}});
    }
}

void VenuePlanBuilder::appendStretches(VenuePlan& plan, const DraftRow& drawn, AisleRule rule, SectionKind kind) {
    Row& row = plan.m_rows.back();
    const RowIndex rowIndex(static_cast<std::uint32_t>(plan.m_rows.size() - 1));
    row.firstStretch = StretchIndex(static_cast<std::uint32_t>(plan.m_stretches.size()));
    std::vector<std::uint32_t> ends;
    if (kind != SectionKind::Standing) ends = aisleBreaks(drawn, rule);
    for (const std::uint32_t end : ends) {
        plan.m_flags[row.firstSeat.value + end - 1].set(SeatFlag::Aisle);
        plan.m_flags[row.firstSeat.value + end].set(SeatFlag::Aisle);
    }
    ends.push_back(row.seatCount);
    std::uint32_t from = 0;
    for (const std::uint32_t end : ends) {
        const StretchIndex index(static_cast<std::uint32_t>(plan.m_stretches.size()));
        plan.m_stretches.push_back({rowIndex, SeatIndex(row.firstSeat.value + from), end - from});
        plan.m_stretch.insert(plan.m_stretch.end(), end - from, index);
        from = end;
    }
    row.stretchCount = static_cast<std::uint32_t>(plan.m_stretches.size()) - row.firstStretch.value;
}

void VenuePlanBuilder::appendSection(VenuePlan& plan, DraftSection& drawn, AisleRule rule) {
    FRONTROW_ASSERT(drawn.section.kind != SectionKind::Standing || drawn.rows.size() == 1);
    Section& section = plan.m_sections.emplace_back(std::move(drawn.section));
    const SectionIndex sectionIndex(static_cast<std::uint32_t>(plan.m_sections.size() - 1));
    section.firstSeat = SeatIndex(plan.seatCount());
    section.firstRow = RowIndex(static_cast<std::uint32_t>(plan.m_rows.size()));
    section.rowCount = static_cast<std::uint32_t>(drawn.rows.size());
    for (DraftRow& drawnRow : drawn.rows) {
        Row row;
        row.label = std::move(drawnRow.label);
        row.section = sectionIndex;
        row.firstSeat = SeatIndex(plan.seatCount());
        row.seatCount = static_cast<std::uint32_t>(drawnRow.seats.size());
        plan.m_rows.push_back(std::move(row));
        for (Seat& seat : drawnRow.seats) {
            plan.m_number.push_back(seat.number);
            plan.m_position.push_back(seat.position);
            plan.m_tier.push_back(seat.tier);
            plan.m_flags.push_back(seat.flags);
        }
        appendStretches(plan, drawnRow, rule, section.kind);
    }
    section.seatCount = plan.seatCount() - section.firstSeat.value;
}

Result<std::shared_ptr<const VenuePlan>, PlanDefect> VenuePlanBuilder::build() {
    PlanDraft draft = std::exchange(m_draft, {});
    // An aisle drawn behind the last seat lies outside the row.
    for (DraftSection& section : draft.sections) {
        for (DraftRow& row : section.rows) {
            if (!row.aislesAfter.empty() && row.aislesAfter.back() == row.seats.size()) row.aislesAfter.pop_back();
        }
    }
    if (auto defect = firstDefect(draft)) return Failure{std::move(*defect)};
    const AisleRule rule = hasDrawnAisles(draft) ? AisleRule::Drawn : AisleRule::Step;
    // The constructor is private to this class, which make_shared is not.
    std::shared_ptr<VenuePlan> plan(new VenuePlan);
    plan->m_name = std::move(draft.name);
    plan->m_currency = draft.currency;
    plan->m_levels = std::move(draft.levels);
    plan->m_tiers = std::move(draft.tiers);
    plan->m_stage = std::move(draft.stage);
    for (DraftSection& drawn : draft.sections) appendSection(*plan, drawn, rule);
    plan->m_focalPoint = draft.focalPoint ? *draft.focalPoint : defaultFocalPoint(plan->m_stage, plan->m_position);
    ViewRatings views = rateViews(*plan);
    plan->m_view = std::move(views.rating);
    plan->m_distanceRating = std::move(views.distance);
    plan->m_angleRating = std::move(views.angle);
    plan->m_sightRating = std::move(views.sight);
    plan->m_digest = digestOf(*plan);
    return std::shared_ptr<const VenuePlan>(std::move(plan));
}

}  // namespace frontrow
