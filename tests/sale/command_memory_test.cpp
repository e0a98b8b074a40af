// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/command_memory.h"

#include <QTest>

#include "sale/engine.h"

using namespace frontrow;

namespace {

constexpr AccountId kAccount{1};
constexpr DeviceIndex kDevice{0};
constexpr SimTime kNow{1'000};

CommandMemory oneAccount() {
    CommandMemory memory;
    memory.addAccount();
    return memory;
}

void run(CommandMemory& memory, std::uint64_t counter, SimTime t = kNow) {
    memory.store(kAccount, kDevice, CommandCounter{counter}, counter * 7, t,
                 {.number = static_cast<std::uint32_t>(counter)});
}

std::optional<Answer> recall(const CommandMemory& memory, std::uint64_t counter, SimTime t = kNow) {
    Answer answer;
    const bool known = memory.recall(kAccount, kDevice, CommandCounter{counter}, counter * 7, t, answer);
    return known ? std::optional(answer) : std::nullopt;
}

// The refusal of an id on a device, None when the command would run.
Refusal refusalOf(const CommandMemory& memory, DeviceIndex device, std::uint64_t counter, std::uint64_t body) {
    Answer answer;
    memory.recall(kAccount, device, CommandCounter{counter}, body, kNow, answer);
    return answer.refusal;
}

}  // namespace

class CommandMemoryTest : public QObject {
    Q_OBJECT

private slots:
    void remembersExactlyTheLastOfTheWindow() {
        CommandMemory memory = oneAccount();
        const std::uint64_t last = kRememberedCommands + 100;
        for (std::uint64_t counter = 1; counter <= last; ++counter) run(memory, counter);
        QCOMPARE(recall(memory, 100)->refusal, Refusal::KeyTooOld);
        QCOMPARE(recall(memory, 101)->number, 101U);
        QCOMPARE(recall(memory, last)->number, static_cast<std::uint32_t>(last));
        QVERIFY(!recall(memory, last + 1).has_value());
    }

    void aLateCounterOfTheWindowRunsOnce() {
        CommandMemory memory = oneAccount();
        run(memory, 1);
        run(memory, 9);
        QVERIFY(!recall(memory, 5).has_value());
        run(memory, 5);
        for (const std::uint64_t counter : {1ULL, 5ULL, 9ULL})
            QCOMPARE(recall(memory, counter)->number, static_cast<std::uint32_t>(counter));
    }

    void aJumpForgetsWhatFallsOutOfTheWindow() {
        CommandMemory memory = oneAccount();
        for (std::uint64_t counter = 1; counter <= 10; ++counter) run(memory, counter);
        run(memory, 10 + kRememberedCommands);
        QCOMPARE(recall(memory, 10)->refusal, Refusal::KeyTooOld);
        QVERIFY(!recall(memory, 11).has_value());
        run(memory, UINT64_MAX);
        QCOMPARE(recall(memory, 11)->refusal, Refusal::KeyTooOld);
        QCOMPARE(recall(memory, UINT64_MAX)->refusal, Refusal::None);
    }

    void anotherBodyIsRefused() {
        CommandMemory memory = oneAccount();
        run(memory, 3);
        QCOMPARE(refusalOf(memory, kDevice, 3, 8), Refusal::KeyReused);
    }

    void aDayLaterItIsTooOld() {
        CommandMemory memory = oneAccount();
        run(memory, 3);
        QCOMPARE(recall(memory, 3, kNow + kRememberedFor - milliseconds(1))->number, 3U);
        QCOMPARE(recall(memory, 3, kNow + kRememberedFor)->refusal, Refusal::KeyTooOld);
    }

    void devicesAreApartAndBounded() {
        CommandMemory memory = oneAccount();
        run(memory, 3);
        QCOMPARE(refusalOf(memory, DeviceIndex{1}, 3, 21), Refusal::UnknownDevice);
        for (std::uint32_t i = 1; i < kMaxDevices; ++i) QVERIFY(memory.addDevice(kAccount).has_value());
        QVERIFY(!memory.addDevice(kAccount).has_value());
        QCOMPARE(refusalOf(memory, DeviceIndex{1}, 3, 21), Refusal::None);
        QVERIFY(memory.removeDevice(kAccount, DeviceIndex{1}));
        QVERIFY(!memory.removeDevice(kAccount, DeviceIndex{1}));
        QCOMPARE(refusalOf(memory, DeviceIndex{1}, 9, 63), Refusal::KeyTooOld);
    }
};

QTEST_APPLESS_MAIN(CommandMemoryTest)
#include "command_memory_test.moc"
