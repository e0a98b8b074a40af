// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Builds a VenuePlan step by step: levels and tiers first, then section by section, row by row,
// seat by seat. build() checks every rule of a plan, finds the stretches and rates the views.
// Thread: one.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "domain/plan_draft.h"
#include "domain/plan_stretches.h"
#include "domain/result.h"
#include "domain/venue_plan.h"

namespace frontrow {

// Why a plan cannot be built; `place` names it for people ("section 107, row 4, seat 6").
struct PlanDefect {
    enum class Kind {
        NoSeats,       // a plan without a single seat
        TooManySeats,  // more than kMaxSeats
        TooManySections,
        TooManyRows,
        TooManyTiers,
        TooManyLevels,
        NoTier,        // a plan without a tier, or a seat that names one that is not there
        NoLevel,       // a section that names a level that is not there
        EmptySection,  // a section without a seat
        EmptyRow,
        DuplicateLevel,    // two levels with one name
        DuplicateTier,     // two tiers with one letter
        DuplicateSection,  // two sections with one name
        DuplicateRow,      // two rows of a section with one label
        DuplicateSeat,     // two seats of a row with one number
        BadOutline,        // fewer than 3 or more than kMaxOutlinePoints points
        BadCoordinate,     // beyond kMaxCoordinate
        BadPrice,          // below 0 or above kMaxPrice
        BadName,           // not UTF-8, empty, more than kMaxNameCodePoints code points, or with
                           // characters that control the line or the direction of writing
        BadColour          // not "#RRGGBB"
    };
    Kind kind;
    std::string place;
};

class VenuePlanBuilder {
public:
    explicit VenuePlanBuilder(std::string name, Currency currency = {});

    LevelIndex addLevel(std::string name, std::int32_t elevation);
    TierIndex addTier(std::string letter, std::string colour, Amount price);
    void setStage(std::vector<Point> outline);
    // Without a call the focal point is the middle of the stage's edge nearest to the seats, or of
    // the top edge of all seats when there is no stage.
    void setFocalPoint(Point point);

    void beginSection(std::string name, LevelIndex level, SectionKind kind, TierIndex tier, std::vector<Point> outline);
    void beginRow(std::string label);
    // Into the row begun last; seats are added in walking order.
    void addSeat(Seat seat);
    // An aisle between the seat added last and the next one of the row (plan_stretches.h); without a
    // next one it lies outside the row and has no effect.
    void addAisle();
    // `count` places of a standing section, numbered from 1, laid out as a grid inside the outline
    // (standing_grid.h). Begins the section's only row, labelled "1".
    void addStandingPlaces(std::uint32_t count);

    // The plan, or the first defect. The builder is empty afterwards.
    Result<std::shared_ptr<const VenuePlan>, PlanDefect> build();

private:
    static void appendSection(VenuePlan& plan, DraftSection& drawn, AisleRule rule);
    static void appendStretches(VenuePlan& plan, const DraftRow& drawn, AisleRule rule, SectionKind kind);

    PlanDraft m_draft;
};

}  // namespace frontrow
