// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/venue_reader.h"

#include <algorithm>

#include "venue/field_reader.h"
#include "venue/row_reader.h"

namespace frontrow {

using Code = VenueFault::Code;

namespace {

class VenueReader {
public:
    explicit VenueReader(const JsonDocument& document) : m_document(document), m_fields(document) {}

    VenueResult read() {
        const JsonValue root = m_document.root();
        readHead(root);
        if (m_fields.failed()) return Failure{*m_fields.fault()};
        VenuePlanBuilder builder(m_fields.requiredName(root, "name"), currency(root));
        readLevels(root, builder);
        readTiers(root, builder);
        if (const auto stage = root.member("stage")) builder.setStage(m_fields.points(*stage, kMaxOutlinePoints));
        if (const auto focal = root.member("focalPoint")) builder.setFocalPoint(m_fields.point(*focal));
        for (const JsonValue& section : m_fields.requiredList(root, "sections", kMaxSections)) {
            if (m_fields.failed()) break;
            readSection(section, builder);
        }
        if (m_fields.failed()) return Failure{*m_fields.fault()};
        auto plan = builder.build();
        if (plan) return std::move(plan.value());
        VenueFault fault;
        fault.code = Code::Plan;
        fault.defect = plan.error();
        return Failure{std::move(fault)};
    }

private:
    void readHead(const JsonValue& root) {
        if (!root.isObject()) return m_fields.fail(root, Code::WrongType, "object");
        const auto format = root.member("format");
        if (!format || format->text() != kVenueFormat) return m_fields.fail(root, Code::UnknownFormat);
        const auto version = m_fields.required(root, "version");
        if (!version) return;
        const std::int64_t number = m_fields.whole(*version, 1, 1'000'000);
        if (number > kVenueFormatVersion) return m_fields.fail(*version, Code::NewerVersion, std::to_string(number));
        m_fields.expectObject(
            root, {"format", "version", "name", "currency", "levels", "tiers", "stage", "focalPoint", "sections"});
    }

    Currency currency(const JsonValue& root) {
        Currency out;
        const auto value = root.member("currency");
        if (!value) return out;
        const std::string code = m_fields.text(*value);
        const bool letters = std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        if (code.size() != out.code.size() || !letters) {
            m_fields.fail(*value, Code::UnknownName, code);
            return out;
        }
        std::copy(code.begin(), code.end(), out.code.begin());
        return out;
    }

    void readLevels(const JsonValue& root, VenuePlanBuilder& builder) {
        for (const JsonValue& level : m_fields.requiredList(root, "levels", kMaxLevels)) {
            m_fields.expectObject(level, {"name", "elevation"});
            if (m_fields.failed()) return;
            m_levels.push_back(m_fields.requiredName(level, "name"));
            const auto elevation = level.member("elevation");
            builder.addLevel(m_levels.back(), elevation ? m_fields.millimetres(*elevation) : 0);
        }
    }

    void readTiers(const JsonValue& root, VenuePlanBuilder& builder) {
        for (const JsonValue& tier : m_fields.requiredList(root, "tiers", kMaxTiers)) {
            m_fields.expectObject(tier, {"letter", "colour", "price"});
            if (m_fields.failed()) return;
            m_tiers.push_back(m_fields.requiredName(tier, "letter"));
            const auto colour = m_fields.required(tier, "colour");
            const auto price = m_fields.required(tier, "price");
            if (!colour || !price) return;
            builder.addTier(m_tiers.back(), m_fields.text(*colour), Amount{m_fields.whole(*price, 0, kMaxPrice.minor)});
        }
    }

    SectionKind kind(const JsonValue& section) {
        const auto value = section.member("kind");
        if (!value) return SectionKind::Seated;
        const std::string name = m_fields.text(*value);
        if (name == "standing") return SectionKind::Standing;
        if (name == "table") return SectionKind::Table;
        if (name != "seated") m_fields.fail(*value, Code::UnknownName, name);
        return SectionKind::Seated;
    }

    LevelIndex level(const JsonValue& section) {
        const auto value = m_fields.required(section, "level");
        if (!value) return LevelIndex(0);
        const std::string name = m_fields.text(*value);
        const auto found = std::find(m_levels.begin(), m_levels.end(), name);
        if (found == m_levels.end()) m_fields.fail(*value, Code::UnknownName, name);
        return LevelIndex(static_cast<std::uint16_t>(found - m_levels.begin()));
    }

    void readSection(const JsonValue& section, VenuePlanBuilder& builder) {
        m_fields.expectObject(section, {"name", "level", "kind", "tier", "outline", "rows", "places"});
        if (m_fields.failed()) return;
        RowReader rows(m_fields, m_tiers, m_budget);
        const SectionKind sectionKind = kind(section);
        const auto tierName = m_fields.required(section, "tier");
        const TierIndex tier = tierName ? rows.tier(*tierName) : TierIndex(0);
        const auto drawn = section.member("outline");
        auto outline = drawn ? m_fields.points(*drawn, kMaxOutlinePoints) : std::vector<Point>();
        const LevelIndex on = level(section);
        builder.beginSection(m_fields.requiredName(section, "name"), on, sectionKind, tier, std::move(outline));
        if (m_fields.failed()) return;
        if (sectionKind == SectionKind::Standing) {
            readPlaces(section, builder);
        } else {
            readRows(section, builder, rows, tier);
        }
    }

    void readPlaces(const JsonValue& section, VenuePlanBuilder& builder) {
        if (const auto rows = section.member("rows"))
            return m_fields.fail(*rows, Code::Contradiction, "kind standing, rows");
        const auto places = m_fields.required(section, "places");
        if (!places) return;
        const auto count = static_cast<std::uint64_t>(m_fields.whole(*places, 1, kMaxSeats));
        if (count > m_budget) return m_fields.fail(*places, Code::TooMany, std::to_string(kMaxSeats));
        m_budget -= count;
        if (!m_fields.failed()) builder.addStandingPlaces(static_cast<std::uint32_t>(count));
    }

    void readRows(const JsonValue& section, VenuePlanBuilder& builder, RowReader& reader, TierIndex tier) {
        if (const auto places = section.member("places")) {
            return m_fields.fail(*places, Code::Contradiction, "places, kind other than standing");
        }
        for (const JsonValue& row : m_fields.requiredList(section, "rows", kMaxRows)) {
            DraftRow drawn = reader.read(row, tier);
            if (m_fields.failed()) return;
            builder.beginRow(std::move(drawn.label));
            std::size_t aisle = 0;
            for (std::size_t i = 0; i < drawn.seats.size(); ++i) {
                builder.addSeat(std::move(drawn.seats[i]));
                if (aisle == drawn.aislesAfter.size() || drawn.aislesAfter[aisle] != i + 1) continue;
                builder.addAisle();
                ++aisle;
            }
        }
    }

    const JsonDocument& m_document;
    FieldReader m_fields;
    std::vector<std::string> m_levels;
    std::vector<std::string> m_tiers;
    std::uint64_t m_budget = kMaxSeats;
};

}  // namespace

VenueResult readVenue(const JsonDocument& document) { return VenueReader(document).read(); }

VenueResult readVenue(std::string_view text) {
    auto document = JsonDocument::parse(text);
    if (!document) return Failure{document.error()};
    return readVenue(document.value());
}

}  // namespace frontrow
