// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was answered to which command id, so that a repeat gets the same answer and no second
// effect. Per device: at most the last 4,096 counters, for 24 hours of log time; what is below that
// window is refused and can never run. Thread: the engine's.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "domain/digest.h"
#include "domain/ids.h"
#include "domain/time.h"
#include "sale/answer.h"

namespace frontrow {

inline constexpr std::uint64_t kRememberedCommands = 4'096;
inline constexpr Duration kRememberedFor = hours(24);

class CommandMemory {
public:
    // The refusal to give without running the command (KeyTooOld, KeyReused, UnknownDevice), or the
    // answer it got before, or nothing: it is new.
    std::optional<Answer> recall(AccountId account, DeviceIndex device, CommandCounter counter, std::uint64_t body,
                                 SimTime t) const;
    void store(AccountId account, DeviceIndex device, CommandCounter counter, std::uint64_t body, SimTime t,
               const Answer& answer);

    // Device 0 of a new account; accounts come in ascending order.
    void addAccount();
    // The new device, or nothing when the account has had as many as it may.
    std::optional<DeviceIndex> addDevice(AccountId account);
    // False if there is no such device.
    bool removeDevice(AccountId account, DeviceIndex device);

    void addTo(Digest& digest) const;

private:
    struct Entry {
        std::uint64_t counter = 0;  // 0 is empty
        std::uint64_t body = 0;
        SimTime time;
        Answer answer;
    };
    struct Device {
        std::vector<Entry> ring;  // a power of two; counter modulo its size
        std::uint64_t highest = 0;
        bool removed = false;
    };

    static std::uint64_t lowWater(const Device& device);
    static void place(Device& device, const Entry& entry);
    Device* find(AccountId account, DeviceIndex device);
    const Device* find(AccountId account, DeviceIndex device) const;

    std::vector<Device> m_first;                 // device 0 of each account
    std::vector<std::vector<Device>> m_further;  // devices 1 … of the accounts that have some
};

}  // namespace frontrow
