// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/command_memory.h"

#include <algorithm>
#include <utility>

#include "domain/assert.h"
#include "domain/memory_hints.h"
#include "sale/canary.h"
#include "sale/engine.h"

namespace frontrow {

namespace {

constexpr std::size_t kSmallestTable = 4;

}  // namespace

// The least counter that is still remembered.
std::uint64_t CommandMemory::lowWater(const Device& device) {
    return device.highest >= kRememberedCommands ? device.highest - kRememberedCommands + 1 : 1;
}

bool CommandMemory::recall(AccountId account, DeviceIndex deviceIndex, CommandCounter counter, std::uint64_t body,
                           SimTime t, Answer& answer) const {
    const Device* device = find(account, deviceIndex);
    if (device == nullptr) {
        answer.refusal = Refusal::UnknownDevice;
        return true;
    }
    const bool forgotten = counter.value < lowWater(*device) && !canary(Canary::ForgottenIdRuns);
    if (device->removed || forgotten) {
        answer.refusal = Refusal::KeyTooOld;
        return true;
    }
    if (counter.value > device->highest) {
        // It is new and will be stored.
        if (device->latest != nullptr) {
            writeAhead(&device->latest->entries[counter.value % kChunkCounters]);
            writeAhead(&device->latest->key);
        }
        return false;
    }
    const Entry* known = entry(*device, counter.value);
    if (known == nullptr) return false;
    if (t - known->time() >= kRememberedFor) {
        answer.refusal = Refusal::KeyTooOld;
    } else if (known->body != body && !canary(Canary::BodyNotCompared)) {
        answer.refusal = Refusal::KeyReused;
    } else {
        answer = known->answer();
    }
    return true;
}

const CommandMemory::Entry* CommandMemory::entry(const Device& device, std::uint64_t counter) const {
    const std::uint64_t key = counter / kChunkCounters;
    const std::uint32_t index = device.chunks.empty() ? kNoChunk : device.chunks[key & (device.chunks.size() - 1)];
    if (index == kNoChunk || chunk(index).key != key) return nullptr;
    const std::uint64_t place = counter % kChunkCounters;
    return (chunk(index).present >> place & 1U) != 0 ? &chunk(index).entries[place] : nullptr;
}

std::uint32_t CommandMemory::takeChunk() {
    if (!m_spare.empty()) {
        const std::uint32_t index = m_spare.front();
        m_spare.pop_front();
        chunk(index).present = 0;
        return index;
    }
    if (m_taken % kBlockChunks == 0) m_blocks.push_back(std::make_unique<std::array<Chunk, kBlockChunks>>());
    return m_taken++;
}

// Gives the chunk of that key back, if the device has it.
void CommandMemory::forget(Device& device, std::uint64_t key) {
    std::uint32_t& index = device.chunks[key & (device.chunks.size() - 1)];
    if (index == kNoChunk || chunk(index).key != key) return;
    m_spare.push_back(index);
    index = kNoChunk;
}

// Two keys of the window that meet in one place double the table; a key below the window goes.
void CommandMemory::makeRoom(Device& device, std::uint64_t key) {
    if (device.chunks.empty()) device.chunks.assign(kSmallestTable, kNoChunk);
    const std::uint64_t lowest = lowWater(device) / kChunkCounters;
    for (;;) {
        const std::uint32_t index = device.chunks[key & (device.chunks.size() - 1)];
        if (index == kNoChunk) return;
        if (chunk(index).key < lowest) return forget(device, chunk(index).key);
        FRONTROW_ASSERT(device.chunks.size() < 2 * kChunksInWindow);
        std::vector<std::uint32_t> larger(device.chunks.size() * 2, kNoChunk);
        for (const std::uint32_t each : device.chunks) {
            if (each != kNoChunk) larger[chunk(each).key & (larger.size() - 1)] = each;
        }
        device.chunks = std::move(larger);
    }
}

CommandMemory::Chunk& CommandMemory::chunkFor(Device& device, std::uint64_t key) {
    const std::uint32_t known = device.chunks.empty() ? kNoChunk : device.chunks[key & (device.chunks.size() - 1)];
    if (known != kNoChunk && chunk(known).key == key) return chunk(known);
    makeRoom(device, key);
    if (key >= kChunksInWindow) forget(device, key - kChunksInWindow);
    const std::uint32_t index = takeChunk();
    device.chunks[key & (device.chunks.size() - 1)] = index;
    if (key == device.highest / kChunkCounters) device.latest = &chunk(index);
    chunk(index).key = key;
    return chunk(index);
}

void CommandMemory::store(AccountId account, DeviceIndex deviceIndex, CommandCounter counter, std::uint64_t body,
                          SimTime t, const Answer& answer) {
    if (canary(Canary::IdTableNotConsulted)) return;
    Device& device = *find(account, deviceIndex);
    const std::uint64_t key = counter.value / kChunkCounters;
    const bool sameChunk = key == device.highest / kChunkCounters && device.latest != nullptr;
    device.highest = std::max(device.highest, counter.value);
    Chunk& found = sameChunk ? *device.latest : chunkFor(device, key);
    found.present |= 1U << counter.value % kChunkCounters;
    found.entries[counter.value % kChunkCounters].set(body, t, answer);
}

void CommandMemory::Entry::set(std::uint64_t bodyHash, SimTime t, const Answer& answer) {
    body = bodyHash;
    timeAndRefusal = t.ms * 256 + static_cast<std::int64_t>(answer.refusal);
    until = answer.until.ms;
    subject = answer.subject;
    number = answer.number;
}

void CommandMemory::addAccount() { m_first.emplace_back(); }

std::optional<DeviceIndex> CommandMemory::addDevice(AccountId account) {
    if (m_further.size() < account.value) m_further.resize(account.value);
    auto& devices = m_further[account.value - 1];
    if (devices.size() + 1 >= kMaxDevices) return std::nullopt;
    devices.emplace_back();
    return DeviceIndex{static_cast<std::uint8_t>(devices.size())};
}

std::uint32_t CommandMemory::furtherDevices(AccountId account) const {
    const std::size_t index = account.value - 1;
    return index < m_further.size() ? static_cast<std::uint32_t>(m_further[index].size()) : 0;
}

bool CommandMemory::removeDevice(AccountId account, DeviceIndex device) {
    Device* found = find(account, device);
    if (found == nullptr || found->removed) return false;
    found->removed = true;
    for (const std::uint32_t index : found->chunks) {
        if (index != kNoChunk) m_spare.push_back(index);
    }
    found->chunks.clear();
    found->latest = nullptr;
    return true;
}

}  // namespace frontrow
