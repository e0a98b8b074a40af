// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was answered to which command id, so that a repeat gets the same answer and no second
// effect. Per device: at most the last 4,096 counters, for 24 hours of log time; what is below that
// window is refused and can never run. Thread: the engine's.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "domain/ids.h"
#include "domain/time.h"
#include "sale/answer.h"

namespace frontrow {

inline constexpr std::uint64_t kRememberedCommands = 4'096;
inline constexpr Duration kRememberedFor = hours(24);

class CommandMemory {
public:
    // True if the command must not run: `answer` is then the one it got before, or the refusal of its
    // id (KeyTooOld, KeyReused, UnknownDevice). False, and `answer` untouched, when it is new.
    bool recall(AccountId account, DeviceIndex device, CommandCounter counter, std::uint64_t body, SimTime t,
                Answer& answer) const;
    void store(AccountId account, DeviceIndex device, CommandCounter counter, std::uint64_t body, SimTime t,
               const Answer& answer);

    // Device 0 of a new account; accounts come in ascending order.
    void addAccount();
    // The new device, or nothing when the account has had as many as it may.
    std::optional<DeviceIndex> addDevice(AccountId account);
    // Devices it was ever given beyond its first.
    std::uint32_t furtherDevices(AccountId account) const;
    // False if there is no such device.
    bool removeDevice(AccountId account, DeviceIndex device);

private:
    friend struct StateFields;

    // Sixteen counters side by side. What several devices store at about the same time lies in about
    // the same place: a processor reaches it far sooner than thousands of rings of their own.
    static constexpr std::uint64_t kChunkCounters = 16;
    static constexpr std::uint64_t kChunksInWindow = kRememberedCommands / kChunkCounters + 1;
    static constexpr std::uint32_t kNoChunk = 0xFFFFFFFF;

    // An answer and its time, in half a line of a processor's cache.
    struct Entry {
        std::uint64_t body;
        std::int64_t timeAndRefusal;  // milliseconds × 256 + refusal
        std::int64_t until;
        std::uint32_t subject;
        std::uint32_t number;

        void set(std::uint64_t bodyHash, SimTime t, const Answer& answer);
        SimTime time() const { return {timeAndRefusal >> 8}; }
        Answer answer() const { return {static_cast<Refusal>(timeAndRefusal & 255), subject, number, SimTime{until}}; }
    };
    struct alignas(64) Chunk {
        std::array<Entry, kChunkCounters> entries;
        std::uint64_t key = 0;      // counter / kChunkCounters
        std::uint32_t present = 0;  // a bit for each entry that is there
    };
    struct Device {
        std::vector<std::uint32_t> chunks;  // a power of two; key modulo its size → chunk, or kNoChunk
        std::uint64_t highest = 0;
        Chunk* latest = nullptr;  // the chunk of `highest`, mostly the one that is wanted
        bool removed = false;
    };

    static std::uint64_t lowWater(const Device& device);
    Device* find(AccountId account, DeviceIndex device) {
        return const_cast<Device*>(std::as_const(*this).find(account, device));
    }
    const Device* find(AccountId account, DeviceIndex device) const {
        const std::size_t index = account.value - 1;
        if (device.value == 0) [[likely]]
            return &m_first[index];
        if (index >= m_further.size() || device.value > m_further[index].size()) return nullptr;
        return &m_further[index][device.value - 1U];
    }
    Chunk& chunk(std::uint32_t index) { return (*m_blocks[index / kBlockChunks])[index % kBlockChunks]; }
    const Chunk& chunk(std::uint32_t index) const { return (*m_blocks[index / kBlockChunks])[index % kBlockChunks]; }
    const Entry* entry(const Device& device, std::uint64_t counter) const;
    Chunk& chunkFor(Device& device, std::uint64_t key);
    void makeRoom(Device& device, std::uint64_t key);
    void forget(Device& device, std::uint64_t key);
    std::uint32_t takeChunk();

    static constexpr std::uint32_t kBlockChunks = 1'024;
    std::vector<Device> m_first;                 // device 0 of each account
    std::vector<std::vector<Device>> m_further;  // devices 1 … of the accounts that have some
    std::vector<std::unique_ptr<std::array<Chunk, kBlockChunks>>> m_blocks;
    std::deque<std::uint32_t> m_spare;  // chunks given back, the longest ago first
    std::uint32_t m_taken = 0;          // chunks that were ever taken
};

}  // namespace frontrow
