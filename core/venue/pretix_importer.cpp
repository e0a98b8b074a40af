// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/pretix_importer.h"

#include <algorithm>
#include <array>
#include <map>

#include "venue/pretix_reader.h"

namespace frontrow {

namespace {

// Assumed prices, by the order in which the categories are declared; the last for all further ones.
constexpr std::array<std::int64_t, 6> kPrices{198'000, 165'000, 132'000, 110'000, 88'000, 66'000};

std::string lowered(std::string text) {
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

bool saysStage(const PretixArea& area) { return lowered(area.text).find("stage") != std::string::npos; }

bool saysFocalPoint(const PretixArea& area) { return !area.outline.empty() && lowered(area.text) == "focal point"; }

Point moved(Point p, Point by) { return {p.x + by.x, p.y + by.y}; }

std::vector<Point> moved(std::vector<Point> points, Point by) {
    for (Point& p : points) p = moved(p, by);
    return points;
}

class Import {
public:
    Import(const PretixPlan& plan, Repairs& repairs) : m_plan(plan), m_repairs(repairs), m_builder(plan.name) {}

    Result<std::shared_ptr<const VenuePlan>, PlanDefect> build() {
        addTiers();
        addStage();
        for (const PretixZone& zone : m_plan.zones) {
            if (!zone.rows.empty()) addSection(zone);
        }
        return m_builder.build();
    }

private:
    void addTiers() {
        for (std::size_t i = 0; i < m_plan.categories.size(); ++i) {
            const std::int64_t price = kPrices[std::min(i, kPrices.size() - 1)];
            m_tiers.push_back(m_builder.addTier(m_plan.categories[i].name, m_plan.categories[i].colour, Amount{price}));
            m_repairs.push_back(
                {Repair::Kind::PriceAssumed, "category " + m_plan.categories[i].name, {}, std::to_string(price)});
        }
    }

    void addStage() {
        bool found = false;
        for (const PretixZone& zone : m_plan.zones) {
            const Point origin = zone.id ? zone.id->origin : Point{};
            for (const PretixArea& area : zone.areas) {
                if (saysFocalPoint(area)) m_builder.setFocalPoint(moved(middleOf(area.outline), origin));
                if (found || !saysStage(area)) continue;
                // A text alone says where the stage is, not how large.
                if (area.outline.size() >= 3) {
                    m_builder.setStage(moved(area.outline, origin));
                } else {
                    m_builder.setFocalPoint(moved(area.position, origin));
                }
                found = true;
            }
        }
        if (!found) m_repairs.push_back({Repair::Kind::StageAssumed, {}, {}, {}});
    }

    static Point middleOf(const std::vector<Point>& outline) {
        const auto [left, right] =
            std::minmax_element(outline.begin(), outline.end(), [](Point a, Point b) { return a.x < b.x; });
        const auto [top, bottom] =
            std::minmax_element(outline.begin(), outline.end(), [](Point a, Point b) { return a.y < b.y; });
        return {(left->x + right->x) / 2, (top->y + bottom->y) / 2};
    }

    LevelIndex level(const PretixZone& zone) {
        const std::string name = zone.id ? zone.id->level : "Main";
        const auto known = m_levels.find(name);
        if (known != m_levels.end()) return known->second;
        const LevelIndex index = m_builder.addLevel(name, zone.id ? zone.id->elevation : 0);
        m_levels.emplace(name, index);
        return index;
    }

    // The category of most seats; of several the one declared first.
    TierIndex usualTier(const PretixZone& zone) const {
        std::vector<std::size_t> counts(m_plan.categories.size());
        for (const PretixRow& row : zone.rows) {
            for (const PretixSeat& seat : row.seats) ++counts[seat.category];
        }
        return m_tiers[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
    }

    // Only a Frontrow export draws a section's outline as an area.
    static std::vector<Point> outline(const PretixZone& zone) {
        if (!zone.id) return {};
        for (const PretixArea& area : zone.areas) {
            if (area.text.empty() && area.outline.size() >= 3) return moved(area.outline, zone.id->origin);
        }
        return {};
    }

    void addSection(const PretixZone& zone) {
        const SectionKind kind = zone.id ? zone.id->kind : SectionKind::Seated;
        m_builder.beginSection(zone.name, level(zone), kind, usualTier(zone), outline(zone));
        if (kind == SectionKind::Standing) {
            std::size_t places = 0;
            for (const PretixRow& row : zone.rows) places += row.seats.size();
            m_builder.addStandingPlaces(static_cast<std::uint32_t>(places));
            return;
        }
        const Point origin = zone.id ? zone.id->origin : Point{};
        for (const PretixRow& row : zone.rows) {
            m_builder.beginRow(row.label);
            for (const PretixSeat& seat : row.seats) {
                m_builder.addSeat({seat.number, moved(seat.position, origin), m_tiers[seat.category], {}});
            }
        }
    }

    const PretixPlan& m_plan;
    Repairs& m_repairs;
    VenuePlanBuilder m_builder;
    std::vector<TierIndex> m_tiers;
    std::map<std::string, LevelIndex> m_levels;
};

}  // namespace

LoadedVenueResult importPretix(const JsonDocument& document) {
    PretixReader reader(document);
    const PretixPlan read = reader.read();
    if (reader.fault()) return Failure{*reader.fault()};
    Repairs repairs = reader.takeRepairs();
    auto plan = Import(read, repairs).build();
    if (plan) return LoadedVenue{plan.value(), std::move(repairs)};
    VenueFault fault;
    fault.code = VenueFault::Code::Plan;
    fault.defect = plan.error();
    return Failure{std::move(fault)};
}

}  // namespace frontrow
