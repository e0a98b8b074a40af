// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sample_store.h"

#include "domain/assert.h"
#include "sale/record_codec.h"

namespace frontrow {

namespace {

Action actionOf(std::uint64_t sequence) {
    const auto number = static_cast<std::uint32_t>(sequence);
    switch (sequence % 4) {
        case 0: {
            HoldSeats hold;
            for (std::uint32_t i = 0; i < number % 5; ++i) hold.seats.push(SeatIndex(number + i));
            return hold;
        }
        case 1: return OpenAccount{AccountKind::Person, Amount{static_cast<std::int64_t>(sequence) * 1'000}};
        case 2: return Pay{OrderId(number), PaymentMethod::Card, number, 0};
        default: return Tick{};
    }
}

}  // namespace

std::vector<JournalRecord> recordsFrom(std::uint64_t first, std::size_t count, std::uint32_t epoch) {
    std::vector<JournalRecord> records;
    for (std::uint64_t sequence = first; records.size() < count; ++sequence) {
        JournalRecord record;
        record.sequence = sequence;
        record.epoch = epoch;
        record.time = SimTime{static_cast<std::int64_t>(sequence) * 7};
        record.command.actor.account = AccountId(static_cast<std::uint32_t>(sequence % 97));
        record.command.counter = CommandCounter(sequence);
        record.command.performance = PerformanceId(1);
        record.command.action = actionOf(sequence);
        record.answer.subject = static_cast<std::uint32_t>(sequence);
        records.push_back(record);
    }
    return records;
}

bool sameRecords(const std::vector<JournalRecord>& one, const std::vector<JournalRecord>& other) {
    if (one.size() != other.size()) return false;
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::vector<std::byte> left;
        std::vector<std::byte> right;
        encodeRecord(one[i], kFirstHash, left);
        encodeRecord(other[i], kFirstHash, right);
        if (left != right) return false;
    }
    return true;
}

std::vector<std::byte> someHead() {
    std::vector<std::byte> head;
    for (int i = 0; i < 5'000; ++i) head.push_back(static_cast<std::byte>(i * 31 % 251));
    return head;
}

OpenFolder::OpenFolder(const QString& folder) : OpenFolder(folder, ownFiles) {}

OpenFolder::OpenFolder(const QString& folder, DurableFiles& files) {
    auto opened = Store::open(folder, files, kNowUtcMs);
    if (!opened) {
        fault = opened.error();
        return;
    }
    store = std::move(*opened);
    auto connected = store->connect(DatabaseUse::Write);
    if (connected) {
        database = std::move(*connected);
    } else {
        fault = connected.error();
    }
}

void OpenFolder::close() {
    database.reset();
    if (store) store->closeCleanly();
    store.reset();
}

std::unique_ptr<SqliteJournal> newJournal(Database& database, StreamKind kind) {
    const auto stream = StreamTable(database).create(kind, 1, someHead(), kNowUtcMs);
    FRONTROW_ASSERT(stream);
    auto journal = SqliteJournal::open(database, *stream);
    FRONTROW_ASSERT(journal);
    return std::move(*journal);
}

}  // namespace frontrow
