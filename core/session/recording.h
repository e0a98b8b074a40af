// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A recorded run: scenario, seed, plan and what people did at which log time. The crowd follows
// from these, so running it again must end in the recorded digest. The file's form is described in
// docs/recording-format.md. Thread: any.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "crowd/scenario.h"
#include "crowd/world.h"
#include "domain/result.h"
#include "domain/seed.h"
#include "domain/venue_plan.h"
#include "sale/command.h"
#include "session/file_fault.h"

namespace frontrow {

inline constexpr int kRecordingVersion = 2;
// Rises with every change after which the same scenario and seed give another crowd or another
// sale. A run of another one keeps its figures, but cannot be run again.
inline constexpr int kCrowdVersion = 2;
inline constexpr qsizetype kMaxRecordingBytes = 40 * 1024 * 1024;
inline constexpr std::size_t kMaxRecordedCommands = 100'000;

struct RecordedCommand {
    SimTime time;
    Command command;
};

struct Recording {
    std::string program;  // version that made it
    int crowdVersion = kCrowdVersion;
    Scenario scenario;
    Seed seed;
    std::shared_ptr<const VenuePlan> plan;
    std::uint32_t people = 1;
    // What each of them had in the wallet; what the scenario says where nothing is named (version 1).
    std::optional<Amount> deposit;
    std::vector<RecordedCommand> commands;
    SimTime ended;
    std::uint64_t digest = 0;  // of the engine at `ended`
    QJsonObject report;        // the run's report, as it was judged then
};

QByteArray writeRecording(const Recording& recording);
// Refused: damaged, newer than this program, not a recording. One of another crowd version is read.
Result<Recording, FileFault> readRecording(const QByteArray& text);

// Runs it again; the world as it was at `ended`, where its engine must have the recorded digest. The
// recording must be of this crowd version.
std::unique_ptr<World> replayed(const Recording& recording);

// Lets the rivals go on without people until nobody comes, waits, holds or pays any more, a day of
// log time at most.
void settle(World& world);

}  // namespace frontrow
