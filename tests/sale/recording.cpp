// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

#include <sstream>

#include "command_text.h"

namespace frontrow::test {

namespace {

void writeSetup(std::ostream& out, const StorySetup& setup) {
    const PerformanceSetup& performance = setup.performance;
    out << "venue";
    for (const std::string& each : setup.venue) out << ' ' << each;
    out << '\n';
    visitPolicyFields(performance.policy,
                      [&](std::string_view name, const auto& value, std::int64_t, std::int64_t, std::string_view) {
                          out << "policy " << name << ' ' << static_cast<std::int64_t>(value) << '\n';
                      });
    out << "opening " << performance.opening.ms << "ms\n";
    out << "starts " << performance.starts.ms << "ms\n";
    out << "start_day " << performance.startDay.ms << "ms\n";
    out << "seed " << performance.seed << '\n';
    if (!performance.presaleCodes.empty()) out << "codes";
    for (const std::uint64_t code : performance.presaleCodes) out << ' ' << code;
    if (!performance.presaleCodes.empty()) out << '\n';
}

// `command 61000 0 1 0 3 1 hold_seats seats=4 mode=0 needs=0`:
// time, role, account, device, counter, performance, action.
void writeCommand(std::ostream& out, const SentCommand& sent) {
    const Command& command = sent.command;
    out << "command " << sent.time.ms << ' ' << static_cast<int>(command.actor.role) << ' '
        << command.actor.account.value << ' ' << static_cast<int>(command.actor.device.value) << ' '
        << command.counter.value << ' ' << command.performance.value << ' ' << actionText(command.action) << '\n';
}

SentCommand readCommandLine(const StoryLine& line) {
    const auto at = [&](std::size_t index) { return number(line, word(line, index, "a number")); };
    SentCommand sent;
    sent.time = SimTime{at(1)};
    Command& command = sent.command;
    command.actor.role = static_cast<Role>(at(2));
    command.actor.account = AccountId{static_cast<std::uint32_t>(at(3))};
    command.actor.device = DeviceIndex{static_cast<std::uint8_t>(at(4))};
    command.counter = CommandCounter{static_cast<std::uint64_t>(at(5))};
    command.performance = PerformanceId{static_cast<std::uint32_t>(at(6))};
    const auto action = actionNamed(word(line, 7, "a verb"));
    if (!action) fail(line, "no such verb: " + line.words[7]);
    command.action = *action;
    for (std::size_t i = 8; i < line.words.size(); ++i) {
        const std::size_t equals = line.words[i].find('=');
        const bool set = equals != std::string::npos && setActionField(command.action, line.words[i].substr(0, equals),
                                                                       line.words[i].substr(equals + 1));
        if (!set) fail(line, "`" + line.words[i] + "` fits no field of " + line.words[7]);
    }
    return sent;
}

std::uint64_t readHex(const StoryLine& line, const std::string& text) {
    std::uint64_t value = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (error != std::errc{} || rest != text.data() + text.size()) fail(line, "`" + text + "` is no digest");
    return value;
}

std::string hex(std::uint64_t value) {
    std::ostringstream out;
    out << std::hex << value;
    return out.str();
}

}  // namespace

std::string recordingText(const Stage& stage, const std::string& about) {
    std::ostringstream out;
    // REUSE-IgnoreStart
    out << "# SPDX-FileCopyrightText: 2026 The Frontrow authors\n# SPDX-License-Identifier: GPL-3.0-or-later\n";
    // REUSE-IgnoreEnd
    out << "# " << about << '\n';
    writeSetup(out, stage.setup());
    for (const SentCommand& each : stage.sent()) writeCommand(out, each);
    out << "end " << stage.engine().now().ms << '\n';
    out << "digest " << hex(stage.engine().digest()) << '\n';
    return out.str();
}

Recording readRecording(const std::string& path) {
    Recording recording;
    std::vector<StoryLine> setup;
    for (const StoryLine& line : readLines(path)) {
        const std::string& what = line.words[0];
        if (what == "command") {
            recording.commands.push_back(readCommandLine(line));
        } else if (what == "end") {
            recording.end = SimTime{number(line, word(line, 1, "a time"))};
        } else if (what == "digest") {
            recording.digest = readHex(line, word(line, 1, "the digest"));
        } else if (isSetupWord(what)) {
            setup.push_back(line);
        } else {
            fail(line, "`" + what + "` is no word of a recording");
        }
    }
    recording.setup = readSetup(setup);
    return recording;
}

std::uint64_t playRecording(const Recording& recording) {
    return playAgain(recording.setup.performance, recording.commands, recording.end, milliseconds(50)).digest;
}

}  // namespace frontrow::test
