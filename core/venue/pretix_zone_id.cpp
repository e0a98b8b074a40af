// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/pretix_zone_id.h"

#include <array>
#include <charconv>

#include "venue/plan_name.h"

namespace frontrow {

namespace {

constexpr std::string_view kPrefix = "frontrow:";
constexpr std::array<std::string_view, 3> kKinds{"seated", "standing", "table"};

// The text up to `end`, which is taken away with it.
std::string_view upTo(std::string_view& text, char end) {
    const std::size_t at = text.find(end);
    const std::string_view part = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    return part;
}

std::optional<std::int32_t> coordinate(std::string_view text) {
    std::int32_t value = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end || value > kMaxCoordinate || value < -kMaxCoordinate)
        return std::nullopt;
    return value;
}

}  // namespace

std::string pretixZoneId(const PretixZoneId& id) {
    std::string out(kPrefix);
    out += kKinds[static_cast<std::size_t>(id.kind)];
    out += ':' + std::to_string(id.elevation) + ':' + std::to_string(id.origin.x) + ',' + std::to_string(id.origin.y);
    return out + ':' + id.level;
}

std::optional<PretixZoneId> parsePretixZoneId(std::string_view text) {
    if (!text.starts_with(kPrefix)) return std::nullopt;
    text.remove_prefix(kPrefix.size());
    PretixZoneId id;
    const std::string_view kind = upTo(text, ':');
    std::size_t k = 0;
    while (k < kKinds.size() && kKinds[k] != kind) ++k;
    const auto elevation = coordinate(upTo(text, ':'));
    const auto x = coordinate(upTo(text, ','));
    const auto y = coordinate(upTo(text, ':'));
    id.level = std::string(text);
    if (k == kKinds.size() || !elevation || !x || !y || !isCleanName(id.level)) return std::nullopt;
    id.kind = static_cast<SectionKind>(k);
    id.elevation = *elevation;
    id.origin = {*x, *y};
    return id;
}

}  // namespace frontrow
