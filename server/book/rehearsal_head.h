// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a rehearsal's stream begins with: everything that its crowd and its sale follow from, so that it
// can be simulated again. One of another crowd version still says what it was. Thread: values, any.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "book/book_rows.h"
#include "crowd/scenario.h"
#include "domain/result.h"
#include "domain/seed.h"
#include "domain/venue_plan.h"
#include "practice/run_facts.h"
#include "session/file_fault.h"
#include "session/recording.h"

namespace frontrow {

struct RehearsalHead {
    std::string program;  // version that made it
    int crowdVersion = kCrowdVersion;
    std::string scenarioName, policy, venueName, seedText;
    ProfileId profile{1};
    std::uint8_t party = 2;
    ScenarioKind scenarioKind = ScenarioKind::Fixed;
    Amount deposit;  // that each person takes along
    std::uint32_t people = 1;
    // Only of this crowd version; else as made by their constructors.
    Scenario scenario;
    Seed seed;
    std::shared_ptr<const VenuePlan> plan;

    bool canBeSimulated() const { return crowdVersion == kCrowdVersion; }
};

// The plan is most of it; whoever needs only the names and the scenario leaves it out.
enum class HeadParts : std::uint8_t { All, WithoutPlan };

std::vector<std::byte> writeRehearsalHead(const RehearsalHead& head);
Result<RehearsalHead, FileFault> readRehearsalHead(std::span<const std::byte> bytes, HeadParts parts = HeadParts::All);

}  // namespace frontrow
