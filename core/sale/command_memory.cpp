// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/command_memory.h"

#include <algorithm>
#include <utility>

#include "domain/assert.h"
#include "sale/canary.h"
#include "sale/engine.h"

namespace frontrow {

namespace {

constexpr std::size_t kSmallestRing = 4;

}  // namespace

CommandMemory::Device* CommandMemory::find(AccountId account, DeviceIndex device) {
    return const_cast<Device*>(std::as_const(*this).find(account, device));
}

const CommandMemory::Device* CommandMemory::find(AccountId account, DeviceIndex device) const {
    const std::size_t index = account.value - 1;
    if (device.value == 0) return &m_first[index];
    if (index >= m_further.size() || device.value > m_further[index].size()) return nullptr;
    return &m_further[index][device.value - 1U];
}

// The least counter that is still remembered.
std::uint64_t CommandMemory::lowWater(const Device& device) {
    return device.highest >= kRememberedCommands ? device.highest - kRememberedCommands + 1 : 1;
}

std::optional<Answer> CommandMemory::recall(AccountId account, DeviceIndex deviceIndex, CommandCounter counter,
                                            std::uint64_t body, SimTime t) const {
    const Device* device = find(account, deviceIndex);
    if (device == nullptr) return Answer{.refusal = Refusal::UnknownDevice};
    const bool forgotten = counter.value < lowWater(*device) && !canary(Canary::ForgottenIdRuns);
    if (device->removed || forgotten) return Answer{.refusal = Refusal::KeyTooOld};
    if (counter.value > device->highest) {
        if (!device->ring.empty()) __builtin_prefetch(&device->ring[counter.value & (device->ring.size() - 1)], 1);
        return std::nullopt;
    }
    const Entry& entry = device->ring[counter.value & (device->ring.size() - 1)];
    if (entry.counter != counter.value) return std::nullopt;
    if (t - entry.time >= kRememberedFor) return Answer{.refusal = Refusal::KeyTooOld};
    if (entry.body != body && !canary(Canary::BodyNotCompared)) return Answer{.refusal = Refusal::KeyReused};
    return entry.answer;
}

// Puts an entry into the ring; two counters of the window that meet in one place double the ring,
// so only what is below the window is ever overwritten.
void CommandMemory::place(Device& device, const Entry& entry) {
    if (device.ring.empty()) device.ring.resize(kSmallestRing);
    for (;;) {
        Entry& slot = device.ring[entry.counter & (device.ring.size() - 1)];
        if (slot.counter == 0 || slot.counter < lowWater(device)) {
            slot = entry;
            return;
        }
        FRONTROW_ASSERT(device.ring.size() < kRememberedCommands);
        std::vector<Entry> larger(device.ring.size() * 2);
        for (const Entry& old : device.ring) {
            if (old.counter >= lowWater(device)) larger[old.counter & (larger.size() - 1)] = old;
        }
        device.ring = std::move(larger);
    }
}

void CommandMemory::store(AccountId account, DeviceIndex deviceIndex, CommandCounter counter, std::uint64_t body,
                          SimTime t, const Answer& answer) {
    if (canary(Canary::IdTableNotConsulted)) return;
    Device& device = *find(account, deviceIndex);
    device.highest = std::max(device.highest, counter.value);
    place(device, {counter.value, body, t, answer});
}

void CommandMemory::addAccount() { m_first.emplace_back(); }

std::optional<DeviceIndex> CommandMemory::addDevice(AccountId account) {
    if (m_further.size() < account.value) m_further.resize(account.value);
    auto& devices = m_further[account.value - 1];
    if (devices.size() + 1 >= kMaxDevices) return std::nullopt;
    devices.emplace_back();
    return DeviceIndex{static_cast<std::uint8_t>(devices.size())};
}

bool CommandMemory::removeDevice(AccountId account, DeviceIndex device) {
    Device* found = find(account, device);
    if (found == nullptr || found->removed) return false;
    found->removed = true;
    found->ring.clear();
    return true;
}

void CommandMemory::addTo(Digest& digest) const {
    const auto add = [&](const Device& device) {
        digest.add(device.highest);
        digest.add(std::uint64_t{device.removed});
        for (std::uint64_t counter = lowWater(device); counter <= device.highest && !device.ring.empty(); ++counter) {
            const Entry& entry = device.ring[counter & (device.ring.size() - 1)];
            if (entry.counter != counter) continue;
            digest.add(entry.counter);
            digest.add(entry.body);
            digest.add(entry.time.ms);
            digest.add(static_cast<std::uint64_t>(entry.answer.refusal));
        }
    };
    for (const Device& device : m_first) add(device);
    for (const auto& devices : m_further) {
        for (const Device& device : devices) add(device);
    }
}

}  // namespace frontrow
