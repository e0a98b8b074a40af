// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_player.h"

#include <algorithm>

#include "story_words.h"

namespace frontrow::test {

namespace {

// A step cut at `->`: what is done, and what should come of it.
struct Step {
    std::vector<std::string> done;
    std::vector<std::string> result;
};

Step cutStep(const StoryLine& line) {
    Step step;
    const auto arrow = std::find(line.words.begin() + 2, line.words.end(), "->");
    step.done.assign(line.words.begin() + 2, arrow);
    if (arrow != line.words.end()) step.result.assign(arrow + 1, line.words.end());
    if (!step.done.empty() && step.result.empty()) fail(line, "nothing is said of what comes of it (-> ok)");
    return step;
}

class Player {
public:
    Player(Stage& stage, Coverage& coverage) : m_stage(stage), m_coverage(coverage) {}

    void play(const StoryLine& line) {
        if (line.words[0] == "expect") {
            checkExpectation(m_stage, line);
            return;
        }
        if (line.words.size() < 2) fail(line, "here the line should say when");
        const SimTime t = storyTime(line, line.words[1], m_stage.times());
        if (t < m_stage.engine().now()) fail(line, "time cannot go back");
        const Step step = cutStep(line);
        m_stage.forgetEvents();
        m_stage.advance(t);
        checkInvariants(line);
        if (!step.done.empty()) {
            for (const std::string& name : namesOf(step.done[0])) act(line, t, name, step);
            checkInvariants(line);
        }
        note();
    }

private:
    void act(const StoryLine& line, SimTime t, const std::string& name, Step step) {
        step.done[0] = name;
        checkResult(line, step.result, act(line, std::max(t, m_stage.engine().now()), step.done));
    }

    void checkInvariants(const StoryLine& line) {
        const std::string broken = m_stage.broken();
        if (!broken.empty()) fail(line, "an invariant broke: " + broken);
    }

    Answer act(const StoryLine& line, SimTime t, const std::vector<std::string>& words) {
        const std::string& verb = words.size() < 2 ? words[0] : words[1];
        if (verb == "arrives") return arrive(line, t, words[0]);
        if (verb == "orders") return order(line, t, words);
        if (verb == "buys") return buy(line, t, words);
        if (verb == "again") return repeat(line, t, words);
        return send(line, t, words);
    }

    Answer send(const StoryLine& line, SimTime t, const std::vector<std::string>& words) {
        return m_stage.send(t, readCommand(m_stage, line, words));
    }

    Answer say(const StoryLine& line, std::initializer_list<std::string> words) {
        return send(line, m_stage.engine().now(), words);
    }

    // The last command once more, under its own id: the same answer, and nothing happens.
    Answer repeat(const StoryLine& line, SimTime t, const std::vector<std::string>& words) {
        const Memory& memory = m_stage.memory(readAccount(m_stage, line, words[0]));
        const std::size_t before = m_stage.events().size();
        const std::uint64_t state = m_stage.engine().stateHash();
        const Answer first = memory.lastAnswer;
        const Answer answer = m_stage.sendAs(t, memory.lastCommand);
        const bool forgotten = answer.refusal == Refusal::KeyTooOld;
        if (!forgotten && answer != first) fail(line, "the repeat got another answer than the first");
        if (m_stage.events().size() != before) fail(line, "the repeat had an effect");
        if (m_stage.engine().stateHash() != state) fail(line, "the repeat changed the state");
        return answer;
    }

    // Enters the waiting room, waits for the pass, uses it and types the letters before the map.
    Answer arrive(const StoryLine& line, SimTime t, const std::string& name) {
        const AccountId account = readAccount(m_stage, line, name);
        Answer answer = send(line, t, {name, "enter"});
        if (!answer.ok()) return answer;
        for (int waited = 0; m_stage.sale().buyer(account).stage == BuyerStage::Waiting; ++waited) {
            const SimTime due = m_stage.engine().nextDue();
            if (waited == 1'000 || due == kNever) fail(line, name + " is never admitted");
            m_stage.advance(std::max(due, m_stage.engine().now() + milliseconds(1)));
        }
        answer = say(line, {name, "use_pass"});
        if (!answer.ok() || m_stage.sale().buyer(account).lettersPassed) return answer;
        return typeLetters(line, name);
    }

    Answer typeLetters(const StoryLine& line, const std::string& name) {
        const Answer answer = say(line, {name, "request_letters"});
        return answer.ok() ? say(line, {name, "letters", "right"}) : answer;
    }

    Answer order(const StoryLine& line, SimTime t, std::vector<std::string> words) {
        const std::string name = words[0];
        words[1] = "hold";
        Answer answer = send(line, t, words);
        if (!answer.ok()) return answer;
        const LettersGate gate = m_stage.setup().performance.policy.letters.gate;
        if (gate == LettersGate::AfterSeats || gate == LettersGate::Both) answer = typeLetters(line, name);
        return answer.ok() ? say(line, {name, "order"}) : answer;
    }

    // Holds the seats, orders them and pays from the wallet.
    Answer buy(const StoryLine& line, SimTime t, const std::vector<std::string>& words) {
        Answer answer = order(line, t, words);
        if (answer.ok()) answer = say(line, {words[0], "pay", "wallet"});
        return answer.ok() ? say(line, {"System", "settle", words[0], "approved"}) : answer;
    }

    void checkResult(const StoryLine& line, const std::vector<std::string>& expected, const Answer& answer) {
        const std::string got = answer.ok() ? "ok" : std::string(refusalName(answer.refusal));
        if (got != expected[0]) fail(line, "the answer was " + got + ", not " + expected[0]);
        for (std::size_t i = 1; i < expected.size(); i += 2) {
            const std::string& value = i + 1 < expected.size() ? expected[i + 1] : expected[i];
            if (expected[i] == "until") {
                const SimTime until = storyTime(line, value, m_stage.times());
                same(line, "until", answer.until.ms, until.ms);
            } else if (expected[i] == "number") {
                same(line, "number", answer.number, number(line, value));
            } else if (expected[i] == "subject") {
                same(line, "subject", answer.subject, number(line, value));
            } else if (expected[i] == "seat") {
                same(line, "seat", answer.subject, readSeat(m_stage, line, value).value);
            } else {
                fail(line, "`" + expected[i] + "` is no part of an answer (until, number, subject, seat)");
            }
        }
    }

    static void same(const StoryLine& line, const std::string& what, std::int64_t got, std::int64_t expected) {
        if (got == expected) return;
        fail(line, "the answer's " + what + " was " + std::to_string(got) + ", not " + std::to_string(expected));
    }

    void note() {
        for (const Event& event : m_stage.events()) m_coverage.events.insert(std::string(eventName(event.kind)));
    }

    Stage& m_stage;
    Coverage& m_coverage;
};

}  // namespace

std::unique_ptr<Stage> playStory(const Story& story, Coverage& coverage) {
    auto stage = std::make_unique<Stage>(readSetup(story.setup));
    Player player(*stage, coverage);
    for (const StoryLine& line : story.steps) player.play(line);
    for (const SentCommand& each : stage->sent()) {
        coverage.verbs.insert(std::string(verbName(each.command.action)));
        coverage.refusals.insert(std::string(refusalName(each.answer.refusal)));
    }
    const Played live{stage->engine().digest(), stage->engine().stateHash()};
    for (const Duration step : {milliseconds(0), milliseconds(1), seconds(7)}) {
        const Played again = playAgain(stage->setup().performance, stage->sent(), stage->engine().now(), step);
        if (!(again == live))
            throw StoryFailure{story.name + ": the replay of its commands differs from the first run"};
    }
    return stage;
}

}  // namespace frontrow::test
