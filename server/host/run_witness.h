// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes down what a run's judge must know of the world around one person and what no buyer sees:
// the waiting room, what became of every seat, who else went for the same seats, how the rivals
// fared. Thread: the engine's; read when the run is over.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "host/witness.h"
#include "practice/run_facts.h"

namespace frontrow {

class RunWitness final : public Witness {
public:
    explicit RunWitness(AccountId person) : m_person(person) {}

    void restarted() override;
    void saw(std::span<const Event> events, const World& world) override;

    // Room, seats, and the rivals behind each hold attempt that is already in `facts`.
    void addTo(RunFacts& facts, const World& world) const;
    // How the rivals fared; of a world that is settled, or those still on their way are left out.
    static void addField(RunFacts& facts, const World& world);

private:
    struct Aim {
        SimTime time;
        AccountId rival;
    };
    void noteRoom(SimTime t, const World& world);
    std::uint32_t rivalsFor(const HoldAttempt& attempt) const;

    AccountId m_person;
    std::vector<RoomPoint> m_room;
    std::vector<SeatChange> m_seats;
    std::map<SeatIndex, std::vector<Aim>> m_aims;
    std::uint64_t m_left = 0;  // rivals seen leaving the line
    std::uint64_t m_arrived = 0;
    bool m_personWaits = false;
    std::uint64_t m_personAdmitted = 0;
};

}  // namespace frontrow
