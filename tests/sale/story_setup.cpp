// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_setup.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "support/plans.h"

namespace frontrow::test {

namespace {

std::shared_ptr<const VenuePlan> drawVenue(const StoryLine& line, const std::vector<std::string>& words) {
    std::vector<std::uint32_t> sizes;
    for (std::size_t i = 1; i < words.size(); ++i) sizes.push_back(static_cast<std::uint32_t>(number(line, words[i])));
    const std::string kind = words.empty() ? std::string() : words[0];
    if (kind == "rows" && sizes.size() == 2) return rowsPlan(sizes[0], sizes[1]);
    if (kind == "aisles" && sizes.size() >= 3) return aislePlan(sizes[0], sizes[1], {sizes.begin() + 2, sizes.end()});
    if (kind == "two_tiers" && sizes.size() == 2) return twoTierPlan(sizes[0], sizes[1]);
    if (kind == "hall" && sizes.size() == 3) return hallPlan(sizes[0], sizes[1], sizes[2]);
    if (kind == "flagged" && sizes.size() == 2) return flaggedPlan(sizes[0], sizes[1]);
    if (kind == "standing" && sizes.size() == 1) return standingPlan(sizes[0]);
    fail(line, "no such venue (rows R S, aisles R S AFTER…, two_tiers R S, hall N R S, flagged R S, standing N)");
}

void readPolicy(SalePolicy& policy, const StoryLine& line) {
    if (line.words.size() == 2) {
        const auto preset = policyPreset(line.words[1]);
        if (!preset) fail(line, "no such preset: " + line.words[1]);
        policy = *preset;
        return;
    }
    setPolicyWord(policy, line, word(line, 1, "a preset or a field"), word(line, 2, "the field's value"));
}

struct Reader {
    StorySetup setup;
    std::set<std::string> names;
    // Unless said otherwise: a minute from now, and the evening of the thirtieth day.
    StoryTimes times{SimTime{seconds(60).ms}, SimTime{(days(30) + hours(20)).ms}, SimTime{days(30).ms}, {}};

    void join(const StoryLine& line, Role role) {
        for (std::size_t i = 1; i < line.words.size(); ++i) {
            for (const std::string& name : namesOf(line.words[i])) {
                if (name == "System" || !names.insert(name).second) fail(line, name + " is somebody already");
                setup.cast.push_back({name, role, Amount{-1}});
            }
        }
    }

    void read(const StoryLine& line) {
        const std::string& what = line.words[0];
        PerformanceSetup& performance = setup.performance;
        if (what == "venue") {
            setup.venue.assign(line.words.begin() + 1, line.words.end());
            performance.plan = drawVenue(line, setup.venue);
        } else if (what == "policy") {
            readPolicy(performance.policy, line);
        } else if (what == "opening") {
            times.opening = storyTime(line, word(line, 1, "a time"), times);
        } else if (what == "starts") {
            times.starts = storyTime(line, word(line, 1, "a time"), times);
        } else if (what == "start_day") {
            times.startDay = storyTime(line, word(line, 1, "a time"), times);
        } else if (what == "codes") {
            for (std::size_t i = 1; i < line.words.size(); ++i) {
                performance.presaleCodes.push_back(static_cast<std::uint64_t>(number(line, line.words[i])));
            }
        } else if (what == "seed") {
            performance.seed = static_cast<std::uint64_t>(number(line, word(line, 1, "a number")));
        } else if (what == "buyers") {
            join(line, Role::Buyer);
        } else if (what == "sellers") {
            join(line, Role::Seller);
        } else if (what == "admins") {
            join(line, Role::Admin);
        } else {
            giveWallet(line);
        }
    }

    void giveWallet(const StoryLine& line) {
        const std::string& name = word(line, 1, "whose wallet");
        const auto found = std::find_if(setup.cast.begin(), setup.cast.end(),
                                        [&](const CastMember& each) { return each.name == name; });
        if (found == setup.cast.end()) fail(line, name + " does not take part");
        found->deposit = Amount{number(line, word(line, 2, "an amount"))};
    }
};

}  // namespace

void setPolicyWord(SalePolicy& policy, const StoryLine& line, const std::string& field, const std::string& value) {
    if (!policyField(policy, field)) fail(line, "no such policy field: " + field);
    std::string words(policyFieldWords(field));
    std::int64_t index = 0;
    for (std::size_t at = 0; !words.empty() && at <= words.size(); ++index) {
        const std::size_t end = std::min(words.find('|', at), words.size());
        if (words.substr(at, end - at) == value) {
            setPolicyField(policy, field, index);
            return;
        }
        at = end + 1;
    }
    setPolicyField(policy, field, number(line, value));
}

StorySetup readSetup(const std::vector<StoryLine>& lines) {
    Reader reader;
    for (const StoryLine& line : lines) reader.read(line);
    StorySetup& setup = reader.setup;
    const StoryLine& last = lines.empty() ? StoryLine{"(no set-up)", 0, {}} : lines.back();
    if (!setup.performance.plan) fail(last, "the story has no venue");
    if (const auto defect = validate(setup.performance.policy)) {
        fail(last, "the policy's " + defect->field + " may be " + std::to_string(defect->least) + " to " +
                       std::to_string(defect->most) + ", not " + std::to_string(defect->value));
    }
    setup.performance.opening = reader.times.opening;
    setup.performance.starts = reader.times.starts;
    setup.performance.startDay = reader.times.startDay;
    for (CastMember& member : setup.cast) {
        if (member.deposit.minor < 0) member.deposit = Amount{setup.performance.policy.payment.walletStart};
    }
    return setup;
}

std::optional<SeatIndex> storySeat(const VenuePlan& plan, const std::string& name) {
    const std::size_t colon = name.find(':');
    const auto section = colon == std::string::npos ? SectionIndex{0} : plan.findSection(name.substr(0, colon));
    const std::string place = colon == std::string::npos ? name : name.substr(colon + 1);
    if (!section || place.size() < 2 || place[0] < 'A' || place[0] > 'Z') return std::nullopt;
    std::uint32_t seat = 0;
    const char* const end = place.data() + place.size();
    const auto [rest, error] = std::from_chars(place.data() + 1, end, seat);
    const auto row = static_cast<std::uint32_t>(place[0] - 'A');
    if (error != std::errc{} || rest != end || seat == 0 || row >= plan.section(*section).rowCount) return std::nullopt;
    const Row& found = plan.row(RowIndex{plan.section(*section).firstRow.value + row});
    if (seat > found.seatCount) return std::nullopt;
    return SeatIndex{found.firstSeat.value + seat - 1};
}

}  // namespace frontrow::test
